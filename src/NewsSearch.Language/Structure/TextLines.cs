using System.Text;

namespace NewsSearch.Language.Structure;

/// <summary>A plain text as paragraphs: line ends made one kind, hard wraps undone, blank lines dropped.</summary>
/// <remarks>
/// A text counts as wrapped when nearly every line that is followed by another in its block could not have taken the
/// next line's first word: a person or a program broke it at a fixed width. Short lines end a paragraph then, too.
/// </remarks>
internal static class TextLines
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 110;

    /// <summary>The paragraphs of <paramref name="text"/>, trimmed, none empty.</summary>
    public static List<string> Paragraphs(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(lines);
        var paragraphs = new List<string>();
        if (width == 0)
        {
            foreach (var line in lines)
                if (line.Trim() is { Length: > 0 } paragraph) paragraphs.Add(paragraph);
            return paragraphs;
        }

        var open = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at].Trim();
            Append(open, line);
            var goesOn = line.Length > 0 && at + 1 < lines.Count && IsFull(lines[at], lines[at + 1], width)
                && !StartsIndented(lines[at + 1], lines[at]);
            if (goesOn) continue;
            if (open.Length > 0) paragraphs.Add(open.ToString());
            open.Clear();
        }
        return paragraphs;
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var at = start; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')) continue;
            lines.Add(text[start..at].TrimEnd());
            if (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n') at++;
            start = at + 1;
        }
        return lines;
    }

    /// <summary>The width that the text was wrapped at, or 0 when it was not.</summary>
    private static int WrapWidth(List<string> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Length);
        if (width is < NarrowestWrap or > WidestWrap) return 0;

        int followed = 0, full = 0;
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at].Length == 0 || lines[at + 1].Length == 0) continue;
            followed++;
            if (IsFull(lines[at], lines[at + 1], width)) full++;
        }
        // Of the lines that are followed by another, only titles, datelines and last lines of paragraphs may be short.
        return full >= 3 && full * 10 >= followed * 6 ? width : 0;
    }

    private static bool IsFull(string line, string next, int width)
    {
        var trimmed = next.AsSpan().Trim();
        if (trimmed.Length == 0) return false;
        var firstWord = trimmed.IndexOfAny(' ', '\t');
        return line.Length + 1 + (firstWord < 0 ? trimmed.Length : firstWord) > width - 2;
    }

    private static bool StartsIndented(string line, string before) =>
        line.Length > 0 && char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(before[0]);

    /// <summary>Joins a wrapped line, healing a word that was cut at the margin: <c>pem-</c> and <c>bangunan</c>.</summary>
    private static void Append(StringBuilder open, string line)
    {
        if (line.Length == 0) return;
        var cut = open.Length >= 2 && open[^1] == '-' && char.IsLetter(open[^2]);
        if (!cut)
        {
            if (open.Length > 0) open.Append(' ');
        }
        else if (char.IsLower(open[^2]) && char.IsLower(line[0]) && !IsDoubled(open, line))
        {
            open.Length--;
        }
        open.Append(line);
    }

    /// <summary>Whether the word before the hyphen comes again after it: <c>anak-</c> and <c>anak</c> keep their hyphen.</summary>
    private static bool IsDoubled(StringBuilder open, string line)
    {
        var start = open.Length - 1;
        while (start > 0 && char.IsLetter(open[start - 1]) && open.Length - start <= line.Length) start--;
        var word = open.ToString(start, open.Length - 1 - start);
        return word.Length > 2 && line.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }
}
