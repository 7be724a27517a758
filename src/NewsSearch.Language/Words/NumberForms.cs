namespace NewsSearch.Language.Words;

/// <summary>Writes numbers the one way they are searched.</summary>
internal static class NumberForms
{
    /// <summary>
    /// Drops the dots between thousands, a decimal part of zeros, a percent sign, the leading zeros of a date, and
    /// turns the colon of a time into a dot: <c>1.500.000,00</c> is <c>1500000</c>, <c>28/04</c> is <c>28/4</c>.
    /// </summary>
    /// <param name="number">Digits with marks among them; at least one digit.</param>
    /// <param name="into">At least as long as the number.</param>
    /// <returns>The length of what was written.</returns>
    public static int Normalize(ReadOnlySpan<char> number, Span<char> into)
    {
        if (number[^1] == '%') number = number[..^1];
        var length = 0;
        if (number.Contains('/'))
        {
            for (var i = 0; i < number.Length; i++)
            {
                var leads = i == 0 || number[i - 1] == '/';
                if (!(leads && number[i] == '0' && i + 1 < number.Length && char.IsAsciiDigit(number[i + 1])))
                    into[length++] = number[i];
            }
            return length;
        }
        if (Grouped(number, '.', ',') || (number.Count(',') > 1 && Grouped(number, ',', '.')))
        {
            var mark = number[number.IndexOfAny('.', ',')];
            var dot = number.LastIndexOf(mark == '.' ? ',' : '.');
            var whole = dot < 0 ? number : number[..dot];
            foreach (var c in whole)
            {
                if (c != mark) into[length++] = c;
            }
            return dot < 0 || !number[(dot + 1)..].ContainsAnyExcept('0') ? length : length + Decimals(number[(dot + 1)..], into[length..]);
        }
        if (number.Count(',') == 1 && !number[(number.IndexOf(',') + 1)..].ContainsAnyExcept('0')) number = number[..number.IndexOf(',')];
        foreach (var c in number)
            into[length++] = c == ':' ? '.' : c;
        return length;
    }

    private static int Decimals(ReadOnlySpan<char> decimals, Span<char> into)
    {
        into[0] = ',';
        decimals.CopyTo(into[1..]);
        return decimals.Length + 1;
    }

    // 1.500 and 1.500.000,25: one to three digits, then threes, then perhaps one decimal mark.
    private static bool Grouped(ReadOnlySpan<char> number, char mark, char dot)
    {
        var end = number.IndexOf(dot) is var at and >= 0 ? at : number.Length;
        if (number[end..].Count(dot) > 1 || number[end..].Contains(mark)) return false;
        var first = number[..end].IndexOf(mark);
        if (first is < 1 or > 3 || number[0] == '0') return false;
        for (var i = first; i < end; i++)
        {
            var isMark = (i - first) % 4 == 0;
            if (isMark ? number[i] != mark : !char.IsAsciiDigit(number[i])) return false;
        }
        return (end - first) % 4 == 0;
    }
}
