using System.Globalization;
using System.Text;

namespace NewsSearch.Language.Words;

/// <summary>Writes a word the one way it is searched: lower case, no diacritics, no apostrophes, one kind of hyphen.</summary>
/// <remarks>
/// <c>Jum'at</c>, <c>Jum’at</c> and <c>Jumat</c> become one, so do <c>keboedajaän</c> and <c>keboedajaan</c>,
/// <c>anak²</c> and <c>anak2</c>. What nobody sees (soft hyphens, zero-width characters) goes.
/// </remarks>
internal static class Folding
{
    /// <summary>How many UTF-16 units one unit of a word may become.</summary>
    public const int MaxGrowth = 2;

    private const char Drop = '\0';
    private const int TableStart = 0x80;

    // Latin-1, Latin Extended-A and B; then Latin Extended Additional. What has no entry stays as it is.
    private static readonly char[] Low = MakeTable(TableStart, 0x250);
    private static readonly char[] Additional = MakeTable(0x1E00, 0x1F00);

    /// <summary>Folds <paramref name="word"/> into <paramref name="into"/>.</summary>
    /// <param name="word">Any text.</param>
    /// <param name="into">At least <see cref="MaxGrowth"/> times as long as the word.</param>
    /// <returns>The length of what was written; 0 when nothing of the word shows.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c < TableStart)
            {
                if (c is '\'' or '`') continue;
                into[length++] = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < word.Length && char.IsLowSurrogate(word[i + 1]))
            {
                length += FoldPair(new Rune(c, word[++i]), into[length..]);
            }
            else
            {
                length += FoldOne(c, into[length..]);
            }
        }
        return length;
    }

    /// <summary>The ASCII digit that a digit of another script, a superscript or a subscript stands for; else NUL.</summary>
    public static char Digit(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber)) return Drop;
        return Rune.GetNumericValue(rune) is var value and >= 0 and <= 9 && double.IsInteger(value) ? (char)('0' + (int)value) : Drop;
    }

    private static int FoldOne(char c, Span<char> into)
    {
        if (Characters.IsApostrophe(c)) return 0;
        var table = c < 0x250 ? Low[c - TableStart] : c is >= '\u1E00' and < '\u1F00' ? Additional[c - 0x1E00] : c;
        switch (c)
        {
            case 'ß': (into[0], into[1]) = ('s', 's'); return 2;
            case 'æ' or 'Æ': (into[0], into[1]) = ('a', 'e'); return 2;
            case 'œ' or 'Œ': (into[0], into[1]) = ('o', 'e'); return 2;
            case '\u2010' or '\u2011': into[0] = '-'; return 1;
            case >= '\uFF01' and <= '\uFF5E': return Fold([(char)(c - 0xFEE0)], into);
        }
        if (table == Drop) return 0;
        if (table != c)
        {
            into[0] = table;
            return 1;
        }
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.Format:
                return 0;
            case UnicodeCategory.NonSpacingMark when IsDiacritic(c):
                return 0;
            case UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber when Digit(new Rune(c)) is not Drop:
                into[0] = Digit(new Rune(c));
                return 1;
            default:
                into[0] = char.ToLowerInvariant(c);
                return 1;
        }
    }

    private static int FoldPair(Rune rune, Span<char> into)
    {
        if (Digit(rune) is var digit and not Drop)
        {
            into[0] = digit;
            return 1;
        }
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? 0 : Rune.ToLowerInvariant(rune).EncodeToUtf16(into);
    }

    // The marks of Latin and Arabic; vowel signs of Indian scripts are letters to their readers and stay.
    private static bool IsDiacritic(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u0610' and <= '\u061A')
        or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
        or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFE20' and <= '\uFE2F');

    // Invariant globalization has no normalization, so the decompositions are a list of ours.
    private static char[] MakeTable(int from, int to)
    {
        var table = new char[to - from];
        for (var c = from; c < to; c++)
            table[c - from] = c == '\u00AD' || Characters.IsApostrophe((char)c) ? Drop : (char)c;
        foreach (var line in WordList.Lines("Words/diacritics.txt"))
        {
            foreach (var c in line.AsSpan(2))
            {
                if (c >= from && c < to) table[c - from] = line[0];
            }
        }
        return table;
    }
}
