namespace NewsSearch.Tui.State.Studies;

/// <summary>Two texts wrapped beside each other: a paragraph that both have begins in the same row.</summary>
internal sealed class CompareRows
{
    private readonly List<CompareRow> _rows = [];
    private readonly List<int> _differences = [];

    private CompareRows(int width) => Width = width;

    /// <summary>No rows.</summary>
    public static CompareRows None { get; } = new(0);

    /// <summary>The columns that each text has.</summary>
    public int Width { get; }

    /// <summary>How many rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The first row of each difference.</summary>
    public IReadOnlyList<int> Differences => _differences;

    /// <summary>A row.</summary>
    public CompareRow this[int row] => _rows[row];

    /// <summary>Wraps what both have and what one alone has.</summary>
    public static CompareRows Of(IReadOnlyList<DiffPart> parts, int width)
    {
        var rows = new CompareRows(width);
        var (left, right) = (new List<(string Text, bool Differs)>(), new List<(string Text, bool Differs)>());
        foreach (var part in parts)
        {
            if (part.Kind != DiffKind.Same)
            {
                var (own, other) = part.Kind == DiffKind.Removed ? (left, right) : (right, left);
                var lines = part.Text.Split('\n');
                for (var at = 0; at < lines.Length; at++)
                {
                    // Whole paragraphs that one text alone has are rows of their own; a break within one of both is told by a sign.
                    if (at > 0 && other.TrueForAll(piece => piece.Text.Length == 0)) rows.Flush(left, right);
                    else if (at > 0) own.Add((" ¶ ", true));
                    own.Add((lines[at], true));
                }
                continue;
            }
            var paragraphs = part.Text.Split('\n');
            for (var at = 0; at < paragraphs.Length; at++)
            {
                if (at > 0) rows.Flush(left, right);
                left.Add((paragraphs[at], false));
                right.Add((paragraphs[at], false));
            }
        }
        rows.Flush(left, right);
        return rows;
    }

    private void Flush(List<(string Text, bool Differs)> left, List<(string Text, bool Differs)> right)
    {
        var (lefts, rights) = (Wrap(left), Wrap(right));
        var inDifference = false;
        for (var row = 0; row < Math.Max(lefts.Count, rights.Count); row++)
        {
            var made = new CompareRow(row < lefts.Count ? lefts[row] : [], row < rights.Count ? rights[row] : []);
            if (made.Differs && !inDifference) _differences.Add(_rows.Count);
            inDifference = made.Differs;
            _rows.Add(made);
        }
        _rows.Add(new CompareRow([], []));
        left.Clear();
        right.Clear();
    }

    private List<IReadOnlyList<(string Text, bool Differs)>> Wrap(List<(string Text, bool Differs)> pieces)
    {
        var lines = new List<IReadOnlyList<(string, bool)>>();
        var text = PlainText.Clean(string.Concat(pieces.Select(piece => piece.Text)).TrimEnd());
        if (text.Length == 0) return lines;
        foreach (var (start, length) in Wrapping.Lines(text, Width))
        {
            var line = new List<(string, bool)>();
            var from = 0;
            foreach (var (piece, differs) in pieces)
            {
                var size = piece.Length;
                var (begin, end) = (Math.Max(from, start), Math.Min(from + size, start + length));
                if (begin < end) line.Add((text[begin..end], differs));
                from += size;
            }
            lines.Add(line);
        }
        return lines;
    }
}

/// <summary>A row of two texts beside each other, in pieces that differ or do not.</summary>
/// <param name="Left">The text on the left.</param>
/// <param name="Right">The text on the right.</param>
internal sealed record CompareRow(IReadOnlyList<(string Text, bool Differs)> Left, IReadOnlyList<(string Text, bool Differs)> Right)
{
    /// <summary>Whether anything in it differs.</summary>
    public bool Differs { get; } = Left.Any(piece => piece.Differs && piece.Text.Trim().Length > 0) || Right.Any(piece => piece.Differs && piece.Text.Trim().Length > 0);
}
