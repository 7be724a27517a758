using NewsSearch.Language.Words;

namespace NewsSearch.Language.Roots;

/// <summary>Tells what the parts of a hyphened word are to each other.</summary>
internal static class HyphenReader
{
    private const int MinDouble = 2;
    private const int MinEcho = 3;

    /// <summary>Reads <paramref name="word"/>, which has a hyphen inside.</summary>
    public static HyphenReading Read(RootFinder finder, ReadOnlySpan<char> word, Span<char> buffer)
    {
        var last = word.LastIndexOf('-');
        var tail = word[(last + 1)..];
        if (IsClitic(tail)) return Affixed(finder, word[..last], buffer);
        var first = word.IndexOf('-');
        var head = word[..first];
        if (IsPrefix(head)) return Affixed(finder, word[(first + 1)..], buffer);
        if (first == last && Folded.IsLetters(head) && Folded.IsLetters(tail) && head.Length >= MinDouble && tail.Length >= MinDouble)
        {
            var root = Double(finder, head, tail, buffer);
            if (!root.IsEmpty) return new HyphenReading(HyphenKind.Reduplication, root, []);
        }
        return new HyphenReading(HyphenKind.Unlike, word, []);
    }

    private static HyphenReading Affixed(RootFinder finder, ReadOnlySpan<char> core, Span<char> buffer)
    {
        if (!core.Contains('-')) return new HyphenReading(HyphenKind.Affix, finder.Find(core, buffer), core);
        var inner = finder.ReadHyphens(core, buffer);
        return inner.Kind == HyphenKind.Reduplication ? inner : new HyphenReading(HyphenKind.Affix, inner.Root, core);
    }

    // The root of a word said twice: anak-anak, tari-menari, meniru-niru, besar-besaran, kehati-hatian; else empty.
    private static ReadOnlySpan<char> Double(RootFinder finder, ReadOnlySpan<char> head, ReadOnlySpan<char> tail, Span<char> buffer)
    {
        if (head.SequenceEqual(tail)) return finder.Find(head, buffer);
        if (tail.Length > Analyzer.MaxLength) return [];
        var echo = Bare(tail);
        if (head.EndsWith(tail)) echo = tail;
        if (echo.Length >= MinEcho && head.Length > echo.Length && head.EndsWith(echo))
            return finder.Find(finder.Knows(echo) ? echo : head, buffer);
        Span<char> other = stackalloc char[Analyzer.MaxLength];
        var left = finder.Find(head, buffer);
        return left.SequenceEqual(finder.Find(tail, other)) ? left : [];
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("nya")) word = word[..^3];
        return word.EndsWith("kan") ? word[..^3] : word.EndsWith("an") ? word[..^2] : word.EndsWith("i") ? word[..^1] : word;
    }

    private static bool IsClitic(ReadOnlySpan<char> part) => part is "nya" or "ku" or "mu" or "lah" or "kah" or "pun" or "an";

    private static bool IsPrefix(ReadOnlySpan<char> part) =>
        part is "di" or "ke" or "se" or "me" or "mem" or "men" or "meng" or "ber" or "ter" or "per" or "pe" or "pem" or "pen" or "peng";
}
