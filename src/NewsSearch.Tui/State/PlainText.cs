namespace NewsSearch.Tui.State;

/// <summary>Makes text from outside safe to draw: no escape sequence of an article may reach the terminal.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with line breaks and tabs as spaces, and with control characters, characters that turn the
    /// direction of writing, and halves of surrogate pairs replaced. As long as it was, so that spans still fit.
    /// </summary>
    public static string Clean(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsSafe(text, at)) return Cleaned(text);
        }
        return text;
    }

    private static string Cleaned(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var at = 0; at < source.Length; at++)
        {
            target[at] = IsSafe(source, at) ? source[at]
                : source[at] is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' '
                : Replacement;
        }
    });

    private static bool IsSafe(string text, int at) => text[at] switch
    {
        >= ' ' and < '\x7f' => true,
        < ' ' or (>= '\x7f' and <= '\x9f') => false,
        '\u2028' or '\u2029' => false,
        // Bidirectional overrides and isolates could show a line in another order than it was written.
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' => false,
        var high when char.IsHighSurrogate(high) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var low when char.IsLowSurrogate(low) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };
}
