namespace NewsSearch.Language.Words;

/// <summary>Finds the end of what most words are: a run of ASCII letters with a blank or a plain mark behind it.</summary>
/// <remarks>It answers what <see cref="WordReader"/> would, several times faster, or nothing.</remarks>
internal static class PlainWord
{
    private const int MaxLength = 40;
    private const int CaseBit = 0x20;

    /// <summary>The end of the word at <paramref name="start"/>; -1 when it takes a closer look.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var limit = Math.Min(text.Length, start + MaxLength);
        var before = text[start];
        if (!char.IsAsciiLetter(before)) return -1;
        var at = start + 1;
        for (; at < limit; at++)
        {
            var c = text[at];
            if (!char.IsAsciiLetter(c)) break;
            // A capital behind a small letter: two words may be glued.
            if ((c & CaseBit) == 0 && (before & CaseBit) != 0) return -1;
            before = c;
        }
        if (at == text.Length) return at;
        return text[at] switch
        {
            ' ' or ',' or '\n' or '"' or '(' or ')' or ';' or '!' or '?' or '\r' or '\t' => at < start + MaxLength ? at : -1,
            '.' when at < start + MaxLength && (at + 1 == text.Length || text[at + 1] is ' ' or '\n' or '"' or '\r') => at,
            _ => -1,
        };
    }
}
