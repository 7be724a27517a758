using System.Globalization;
using Wcwidth;

namespace NewsSearch.Tui.State;

/// <summary>How many columns of a terminal a text fills.</summary>
/// <remarks>
/// A column holds one grapheme (Unicode Standard Annex #29) or half of a wide one. The width of a grapheme is that
/// of its code points added up, at most 2: the terminal library counts the same way, and a test holds the two together.
/// </remarks>
internal static class Columns
{
    // A base letter under a thousand accents is one grapheme. What is longer than any emoji sequence is an attack.
    private const int LongestGrapheme = 40;

    /// <summary>The width of one grapheme: 0, 1 or 2.</summary>
    public static int OfGrapheme(ReadOnlySpan<char> grapheme)
    {
        if (grapheme.Length == 1 && grapheme[0] is >= ' ' and < '\x7f') return 1;
        if (grapheme.Length > LongestGrapheme) return 0;
        var sum = 0;
        foreach (var rune in grapheme.EnumerateRunes())
            sum += Math.Max(0, UnicodeCalculator.GetWidth(rune));
        return Math.Min(sum, 2);
    }

    /// <summary>The width of a whole text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = GraphemeLength(text[at..]);
            sum += OfGrapheme(text.Slice(at, length));
            at += length;
        }
        return sum;
    }

    /// <summary>How many UTF-16 units from the start of <paramref name="text"/> fit in a width.</summary>
    public static int Fitting(ReadOnlySpan<char> text, int width)
    {
        var used = 0;
        var at = 0;
        while (at < text.Length)
        {
            var length = GraphemeLength(text[at..]);
            used += OfGrapheme(text.Slice(at, length));
            if (used > width) break;
            at += length;
        }
        return at;
    }

    /// <summary>The length of the first grapheme in UTF-16 units; 0 for an empty text.</summary>
    public static int GraphemeLength(ReadOnlySpan<char> text) =>
        text.Length <= 1 || (text[0] is >= ' ' and < '\x7f' && text[1] is >= ' ' and < '\x7f')
            ? Math.Min(1, text.Length)
            : StringInfo.GetNextTextElementLength(text);
}
