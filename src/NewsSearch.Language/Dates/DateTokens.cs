namespace NewsSearch.Language.Dates;

/// <summary>Cuts a text into the words and numbers that dates are made of.</summary>
/// <remarks>
/// Scraped text is glued (<c>2024mendatang</c>, <c>padaSenin</c>), so a token ends where letters meet digits and where
/// a small letter meets a capital. Of a run of words that mean nothing here only the first and the last are kept.
/// </remarks>
internal static class DateTokens
{
    private const int LongestNumber = 9;

    /// <summary>The tokens of <paramref name="text"/> in order, with nothing beside the first and behind the last.</summary>
    public static List<DateToken> Read(string text)
    {
        var tokens = new List<DateToken>(text.Length / 16 + 4);
        int at = 0, end = 0;
        while (at < text.Length)
        {
            var letter = text[at];
            if (char.IsAsciiDigit(letter))
            {
                var token = Digits(text, at, Gap(text, end, at));
                tokens.Add(token);
                at = end = token.End;
            }
            else if (char.IsLetter(letter))
            {
                var token = Letters(text, at, Gap(text, end, at));
                Add(tokens, token);
                at = end = token.End;
            }
            else
            {
                at++;
            }
        }
        return tokens;
    }

    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`' or '´';

    private static void Add(List<DateToken> tokens, DateToken token)
    {
        var runs = token.Kind == DateWord.Other && tokens.Count >= 2
            && tokens[^1].Kind == DateWord.Other && tokens[^2].Kind == DateWord.Other;
        if (!runs) tokens.Add(token);
        else tokens[^1] = token with { StartsSentence = token.StartsSentence || tokens[^1].StartsSentence };
    }

    private static DateToken Digits(string text, int start, DateGap gap)
    {
        var end = start;
        var value = 0;
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            if (end - start < LongestNumber) value = value * 10 + (text[end] - '0');
        return new(start, end, DateWord.Digits, end - start <= LongestNumber ? value : -1, gap, IsStop(gap));
    }

    private static DateToken Letters(string text, int start, DateGap gap)
    {
        var end = start + 1;
        var hasApostrophe = false;
        for (; end < text.Length; end++)
        {
            var letter = text[end];
            if (char.IsLetter(letter))
            {
                if (char.IsUpper(letter) && char.IsLower(text[end - 1])) break;
                continue;
            }
            var joins = IsApostrophe(letter) && end + 1 < text.Length && char.IsLower(text[end + 1]) && char.IsLetter(text[end - 1]);
            if (!joins) break;
            hasApostrophe = true;
        }
        var (kind, value) = DateWords.Find(text.AsSpan(start, end - start), hasApostrophe);
        return new(start, end, kind, value, gap, IsStop(gap));
    }

    private static bool IsStop(DateGap gap) => gap is DateGap.Line or DateGap.Stop;

    /// <summary>What stands between two tokens: the strongest mark wins.</summary>
    private static DateGap Gap(string text, int from, int to)
    {
        if (from == to) return from == 0 ? DateGap.Line : DateGap.None;
        if (from == 0) return DateGap.Line;
        var gap = DateGap.None;
        var blank = false;
        for (var at = from; at < to; at++)
        {
            var letter = text[at];
            if (letter is '\n' or '\r') return DateGap.Line;
            if (char.IsWhiteSpace(letter))
            {
                blank = true;
                continue;
            }
            var mark = letter switch
            {
                ',' => DateGap.Comma,
                '(' or '[' => DateGap.Open,
                ')' or ']' => DateGap.Close,
                '/' => DateGap.Slash,
                '-' or '–' or '—' or '‑' or '−' or '~' => DateGap.Dash,
                '.' => DateGap.Dot,
                ':' => DateGap.Colon,
                '\'' or '’' or '‘' => DateGap.Quote,
                _ => DateGap.Other,
            };
            gap = gap switch
            {
                DateGap.None => mark,
                DateGap.Comma when mark == DateGap.Open => DateGap.Open,
                DateGap.Dash when mark == DateGap.Dash => DateGap.Dash,
                DateGap.Comma when mark == DateGap.Dash => DateGap.Dash,
                DateGap.Close when mark == DateGap.Comma => DateGap.CloseComma,
                DateGap.Close when mark == DateGap.Dash => DateGap.CloseDash,
                DateGap.Dot when mark is DateGap.Close or DateGap.Open => DateGap.Stop,
                DateGap.Close when mark == DateGap.Dot => DateGap.Stop,
                _ => DateGap.Other,
            };
            if (letter is '!' or '?' or ';') gap = DateGap.Stop;
            if (gap == DateGap.Stop) return gap;
        }
        return gap switch
        {
            DateGap.None => DateGap.Blank,
            DateGap.Dot when blank => DateGap.Stop,
            DateGap.Dash when blank => DateGap.WideDash,
            _ => gap,
        };
    }
}
