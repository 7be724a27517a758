using System.Buffers;
using System.Net;
using System.Text;

namespace NewsSearch.Archives.Cleaning;

/// <summary>Makes text safe to show and plain to read, and leaves every word as it is.</summary>
/// <remarks>
/// Line ends become line feeds; control characters go, with the terminal commands they begin; spaces at line ends go;
/// markup goes where it clearly is markup. C1 controls are letters of windows-1252 that were read as ISO 8859-1
/// somewhere on their way, and become those letters again, as browsers have them.
/// </remarks>
internal static class TextCleaner
{
    // Of U+0080 to U+009F in windows-1252; 0 where it has none.
    private const string C1Letters =
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private const int LongestCommand = 256;

    private static readonly SearchValues<char> Unwelcome = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not '\n' and not '\t'),
         '\u2028', '\u2029', '\uFEFF']);

    /// <summary>Cleans a text of several lines, of which markup may be part.</summary>
    public static string Body(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal)) text = Markup.Strip(text);
        text = Plain(Decode(text));
        return TrimLines(text);
    }

    /// <summary>Cleans a text of one line, such as a headline: white space of any kind becomes one space.</summary>
    public static string Line(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal)) text = Markup.Strip(text);
        return Squeeze(Plain(Decode(text)));
    }

    /// <summary>Cleans a value that is kept as it is, such as a url.</summary>
    public static string Value(string text) => TrimLines(Plain(text));

    // Twice, since scrapers escape what was escaped: KOMPAS.com &amp;ndash; Perusahaan.
    private static string Decode(string text) => DecodeOnce(DecodeOnce(text));

    private static string DecodeOnce(string text) =>
        text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    private static string Plain(string text)
    {
        text = Mojibake.Repair(text);
        var at = text.AsSpan().IndexOfAny(Unwelcome);
        if (at < 0) return text;
        var clean = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while ((at = rest.IndexOfAny(Unwelcome)) >= 0)
        {
            clean.Append(rest[..at]);
            rest = rest[(at + Replace(rest[at..], clean))..];
        }
        return clean.Append(rest).ToString();
    }

    /// <summary>Replaces what stands at the beginning of <paramref name="rest"/> and says how long it was.</summary>
    private static int Replace(ReadOnlySpan<char> rest, StringBuilder clean)
    {
        switch (rest[0])
        {
            case '\r':
                clean.Append('\n');
                return rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
            case '\v' or '\f' or '\u2028' or '\u2029':
                clean.Append('\n');
                return 1;
            case '\u001b':
                return Command(rest);
            case >= '\u0080' and < '\u00A0':
                if (C1Letters[rest[0] - '\u0080'] is var letter and not '\0') clean.Append(letter);
                return 1;
            default:
                return 1;
        }
    }

    // ECMA-48: a control sequence is ESC [, parameters, and a final letter; a command string is ESC ] up to BEL or ESC \.
    private static int Command(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2) return 1;
        var window = rest[..Math.Min(rest.Length, LongestCommand)];
        if (rest[1] == '[')
        {
            var final = window[2..].IndexOfAnyExceptInRange(' ', '?');
            return final >= 0 && window[2 + final] is >= '@' and <= '~' ? 3 + final : 2;
        }
        if (rest[1] is not (']' or 'P' or '_' or '^')) return 1;
        var end = window.IndexOfAny('\a', '\n', '\u009c');
        var escape = window[2..].IndexOf("\u001b\\", StringComparison.Ordinal);
        if (escape >= 0 && (end < 0 || escape + 2 < end)) return escape + 4;
        return end >= 0 && window[end] != '\n' ? end + 1 : 2;
    }

    private static string TrimLines(string text)
    {
        text = text.Trim();
        for (var feed = text.IndexOf('\n', StringComparison.Ordinal); feed > 0; feed = text.IndexOf('\n', feed + 1))
        {
            if (char.IsWhiteSpace(text[feed - 1]) && text[feed - 1] != '\n')
                return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));
        }
        return text;
    }

    private static string Squeeze(string text)
    {
        text = text.Trim();
        if (text.AsSpan().IndexOfAny('\n', '\t') < 0 && !text.Contains("  ", StringComparison.Ordinal)) return text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
