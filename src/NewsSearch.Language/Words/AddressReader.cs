using System.Buffers;

namespace NewsSearch.Language.Words;

/// <summary>Finds web and mail addresses, each of which is one word: <c>KOMPAS.com</c>, <c>redaksi@antaranews.com</c>.</summary>
/// <remarks>A web address ends with its host: what follows it is words like any other.</remarks>
internal static class AddressReader
{
    // Further than any host name that people print.
    private const int MaxLength = 120;

    private static readonly SearchValues<char> LabelCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    // Only those that no Indonesian word at the start of a sentence looks like.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevels =
        WordList.Read("Words/top-level-domains.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address at <paramref name="start"/>; <paramref name="start"/> when none is there.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (!char.IsAsciiLetterOrDigit(text[start])) return start;
        var rest = text.Slice(start, Math.Min(MaxLength, text.Length - start));
        var host = SchemeLength(rest);
        var at = host;
        var best = 0;
        var labels = 0;
        var mail = false;
        while (at < rest.Length)
        {
            var label = LabelLength(rest[at..]);
            if (label == 0) break;
            labels++;
            var end = at + label;
            if (labels > 1 && TopLevelLength(rest, host, at, end) is var known and > 0)
            {
                best = at + known;
                if (known < label) break;
            }
            if (end >= rest.Length) break;
            if (rest[end] == '@' && !mail && host == 0)
            {
                (mail, labels, best) = (true, 0, 0);
            }
            else if (rest[end] != '.')
            {
                break;
            }
            at = end + 1;
        }
        return start + best;
    }

    /// <summary>What of a folded host its owner registered: <c>detik.com</c> of <c>news.detik.com</c>.</summary>
    public static ReadOnlySpan<char> DomainOf(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        var second = last < 0 ? -1 : host[..last].LastIndexOf('.');
        if (second < 0) return host;
        var isShared = host[(second + 1)..last] is "co" or "ac" or "go" or "or" or "sch" or "web" or "my" or "mil" or "desa" or "com" or "net";
        return host[((isShared ? host[..second].LastIndexOf('.') : second) + 1)..];
    }

    private static int LabelLength(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(LabelCharacters);
        return length < 0 ? rest.Length : length;
    }

    private static int SchemeLength(ReadOnlySpan<char> rest) =>
        rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : 0;

    // How much of the label closes a host: all of it, or its lower-case start where a word was glued on
    // ("detik.comJakarta"). 0 when it closes none.
    private static int TopLevelLength(ReadOnlySpan<char> rest, int host, int from, int to)
    {
        var label = rest[from..to];
        var length = 0;
        while (length < label.Length && char.IsAsciiLetterLower(label[length])) length++;
        if (length < label.Length && !(length > 0 && char.IsAsciiLetterUpper(label[length])) && label[length] != '-')
        {
            // KOMPAS.COM, but not "selesai.COM".
            if (Folded.HasLetter(label) || Folded.HasLetter(rest[host..from])) return 0;
            length = label.Length;
        }
        Span<char> lower = stackalloc char[8];
        if (length is 0 or > 8) return 0;
        label[..length].ToLowerInvariant(lower);
        return TopLevels.Contains(lower[..length]) ? length : 0;
    }
}
