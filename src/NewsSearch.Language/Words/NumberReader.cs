namespace NewsSearch.Language.Words;

/// <summary>Reads the numbers that more than a run of digits makes: dates, times, groups of thousands.</summary>
internal static class NumberReader
{
    private const int MaxNumber = 40;

    /// <summary>
    /// The end of a date or a time at <paramref name="start"/>: <c>28/04</c>, <c>28/4/2025</c>, <c>2024/2025</c>,
    /// <c>19:30</c>; else <paramref name="start"/>.
    /// </summary>
    public static int EndOfDateOrTime(ReadOnlySpan<char> text, int start)
    {
        var first = Digits(text, start);
        var mark = start + first;
        if (first is 0 or 3 or > 4 || mark >= text.Length || text[mark] is not ('/' or ':')) return start;
        var second = Digits(text, mark + 1);
        var end = mark + 1 + second;
        if (text[mark] == ':')
        {
            var isTime = first <= 2 && second == 2 && Value(text, start, first) < 24 && Value(text, mark + 1, 2) < 60;
            return isTime && !Continues(text, end) ? end : start;
        }
        if (first == 4) return second is 2 or 4 && !Continues(text, end) ? end : start;
        if (second is not (1 or 2)) return start;
        if (end < text.Length && text[end] == '/')
        {
            var third = Digits(text, end + 1);
            if (third is 2 or 4 && !Continues(text, end + 1 + third)) return end + 1 + third;
        }
        return Continues(text, end) ? start : end;
    }

    /// <summary>
    /// Whether the comma at <paramref name="comma"/> belongs to the number around it: a decimal comma, or one of
    /// commas that part groups of three; not the commas of a list such as <c>1,2,3</c>.
    /// </summary>
    public static bool CommaJoins(ReadOnlySpan<char> text, int comma)
    {
        var from = comma;
        while (from > 0 && comma - from < MaxNumber && (char.IsAsciiDigit(text[from - 1]) || text[from - 1] is ',' or '.')) from--;
        var commas = 0;
        var groups = true;
        for (var at = from; at < text.Length && at - comma < MaxNumber; at++)
        {
            if (text[at] == ',' && Characters.IsAsciiDigit(text, at + 1))
            {
                commas++;
                groups &= Digits(text, at + 1) == 3;
            }
            else if (!char.IsAsciiDigit(text[at]) && !(text[at] == '.' && Characters.IsAsciiDigit(text, at + 1)))
            {
                break;
            }
        }
        return commas <= 1 || groups;
    }

    /// <summary>How many ASCII digits stand at <paramref name="at"/>, counted to 5.</summary>
    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (count < 5 && Characters.IsAsciiDigit(text, at + count)) count++;
        return count;
    }

    private static int Value(ReadOnlySpan<char> text, int at, int digits) =>
        digits == 1 ? text[at] - '0' : (text[at] - '0') * 10 + text[at + 1] - '0';

    private static bool Continues(ReadOnlySpan<char> text, int at) =>
        Characters.KindAt(text, at) is CharacterKind.Digit or CharacterKind.Letter or CharacterKind.Slash
        || (Characters.KindAt(text, at) is CharacterKind.Colon && Characters.IsAsciiDigit(text, at + 1));
}
