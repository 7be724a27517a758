using System.Globalization;

namespace NewsSearch.Language.Names;

/// <summary>Cuts a text into words and marks for the name finder.</summary>
/// <remarks>
/// Not <see cref="WordSplitter"/>: names need the marks between words, the full stop of <c>H.</c>, and the places where
/// scraping glued two sentences (<c>sana.Baca</c>). Cuts as the public gold data do, which the weights are learned from.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Longest abbreviation that takes its full stop along, in letters.</summary>
    private const int LongestAbbreviation = 4;

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Read(text, tokens);
        return tokens;
    }

    /// <summary>Fills <paramref name="tokens"/> with those of <paramref name="text"/>.</summary>
    public static void Read(ReadOnlySpan<char> text, List<Token> tokens)
    {
        tokens.Clear();
        var at = 0;
        var (opens, follows) = (true, false);
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\n' or '\r' or '\t')
            {
                (opens, follows) = (true, false);
                at++;
                continue;
            }
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                at++;
                continue;
            }
            var start = at;
            var shape = char.IsLetterOrDigit(c) ? ReadWord(text, ref at) : ReadMark(text, ref at);
            tokens.Add(new Token
            {
                Start = start,
                End = at,
                Key = KeyOf(text[start..at]),
                Shape = shape,
                OpensSentence = opens,
                FollowsOnLine = follows,
            });
            opens = shape == Shape.Mark && EndsSentence(text, start, at, opens);
            follows = true;
        }
    }

    /// <summary>A hash of a word in lower case, without a closing full stop; never 0.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] == '.') word = word[..^1];
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in word)
        {
            var lower = c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : Fold(c);
            hash = (hash ^ lower) * 0x100000001B3UL;
        }
        return (hash ^ (hash >> 32)) | 1;
    }

    private static char Fold(char c) => c is '’' or '‘' or 'ʼ' ? '\'' : char.ToLowerInvariant(c);

    private static Shape ReadMark(ReadOnlySpan<char> text, ref int at)
    {
        var pair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        at += pair ? 2 : 1;
        return Shape.Mark;
    }

    private static Shape ReadWord(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var (uppers, lowers, digits, hyphen) = (0, 0, 0, false);
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsUpper(c))
                uppers++;
            else if (c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c))
                lowers++;
            else if (char.IsDigit(c))
                digits++;
            else if (Joins(text, start, at))
                hyphen |= c == '-';
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                break;
            at++;
        }
        var first = char.IsUpper(text[start]);
        if (at < text.Length && text[at] == '.' && TakesStop(text, start, at, first))
        {
            at++;
            return first ? Shape.Abbreviation : Shape.Lower;
        }
        if (uppers + lowers == 0) return Shape.Number;
        if (digits > 0) return first ? Shape.CapitalDigit : Shape.Digit;
        if (!first) return uppers > 0 ? Shape.InnerCapital : Shape.Lower;
        if (at - start == 1) return Shape.Letter;
        if (lowers == 0) return Shape.Upper;
        return hyphen ? Shape.Hyphenated : uppers == 1 ? Shape.Capital : Shape.Mixed;
    }

    /// <summary>Whether the mark at <paramref name="at"/> joins what stands on both sides to one word.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])) return false;
        var (before, after) = (text[at - 1], text[at + 1]);
        if (!char.IsLetterOrDigit(before)) return false;
        return text[at] switch
        {
            '-' or '&' or '@' or '_' => true,
            '\'' or '’' or 'ʼ' => char.IsLetter(before) && char.IsLetter(after),
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '.' => (char.IsDigit(before) && char.IsDigit(after))
                || (char.IsLetterOrDigit(before) && char.IsLower(after) && !OpensWord(text, start, at))
                || (char.IsUpper(after) && JoinsCapitals(text, start, at)),
            _ => false,
        };
    }

    /// <summary>Whether a lower-case word of the running text seems glued behind the stop (<c>pagi.ia</c> is not a domain).</summary>
    private static bool OpensWord(ReadOnlySpan<char> text, int start, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return at - start > 1 && end - at - 1 > LongestAbbreviation;
    }

    /// <summary><c>M.Si</c>, <c>S.H.</c>, <c>KOMPAS.COM</c> are one word; <c>sana.Baca</c> is two.</summary>
    private static bool JoinsCapitals(ReadOnlySpan<char> text, int start, int at)
    {
        var last = at - 1;
        while (last > start && char.IsLetter(text[last - 1])) last--;
        if (!char.IsUpper(text[last])) return false;
        if (at - last <= 2) return true;
        for (var i = last; i < at; i++)
        {
            if (char.IsLower(text[i])) return false;
        }
        return at + 2 < text.Length && char.IsUpper(text[at + 2]);
    }

    /// <summary>Whether the full stop behind a word belongs to it.</summary>
    private static bool TakesStop(ReadOnlySpan<char> text, int start, int at, bool capital)
    {
        var letters = 0;
        var (vowel, inner) = (false, false);
        for (var i = start; i < at; i++)
        {
            if (text[i] == '.')
            {
                if (!char.IsUpper(text[i + 1])) return false;
                (inner, letters, vowel) = (true, 0, false);
                continue;
            }
            if (!char.IsLetter(text[i])) return false;
            letters++;
            vowel |= "aeiouAEIOU".Contains(text[i], StringComparison.Ordinal);
        }
        if (!capital) return false;
        if (inner) return letters <= 3;
        if (letters == 1) return true;
        if (letters > LongestAbbreviation) return false;
        return IsAbbreviation(text[start..at]) || (!vowel && char.IsLower(text[at - 1]));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word is
        "Ir" or "Prof" or "Moch" or "Moh" or "Muh" or "Abd" or "Kab" or "Kec" or "Kel" or "Jend" or "Kol" or "Let" or "Kap" or "Brig"
        or "PT" or "CV" or "UD" or "KH" or "RA" or "RM" or "No" or "Alm" or "Gub" or "Kom" or "Ust" or "Tgk" or "Pol" or "Purn"
        or "JL" or "Jen" or "Sen" or "Rep";

    /// <summary>Whether what follows this mark opens a sentence.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int start, int end, bool opens) => text[start] switch
    {
        '.' or '!' or '?' => true,
        '"' or '“' or '”' or '\'' or '‘' or '’' or '(' or ')' or '[' or ']' => opens && end < text.Length,
        _ => false,
    };
}
