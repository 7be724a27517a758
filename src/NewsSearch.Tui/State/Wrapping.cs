namespace NewsSearch.Tui.State;

/// <summary>Breaks text into lines at spaces, or inside a word that is wider than a line.</summary>
internal static class Wrapping
{
    /// <summary>The lines as stretches of the text; the space at a break belongs to neither side. At least one.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">The width of the first line in columns; at least 1.</param>
    /// <param name="indent">By how much the other lines are narrower.</param>
    public static IEnumerable<(int Start, int Length)> Lines(string text, int width, int indent = 0)
    {
        var (start, at, used, space) = (0, 0, 0, -1);
        var room = Math.Max(1, width);
        while (at < text.Length)
        {
            var length = Columns.GraphemeLength(text.AsSpan(at));
            var columns = Columns.OfGrapheme(text.AsSpan(at, length));
            if (text[at] == ' ') space = at;
            if (used + columns > room && at > start)
            {
                var end = space > start ? space : at;
                yield return (start, end - start);
                start = end;
                while (start < text.Length && text[start] == ' ') start++;
                room = Math.Max(1, width - indent);
                (at, used, space) = (start, 0, -1);
                continue;
            }
            used += columns;
            at += length;
        }
        if (start < text.Length || start == 0) yield return (start, text.Length - start);
    }
}
