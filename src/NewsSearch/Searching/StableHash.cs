namespace NewsSearch.Searching;

/// <summary>Hashes that are the same in every run and on every machine. Not for secrets.</summary>
internal static class StableHash
{
    private const ulong Start = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>FNV-1a over UTF-16 units, mixed (G. Fowler, L. C. Noll, K.-P. Vo, 1991).</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong seed = 0)
    {
        var hash = Start ^ Mix(seed);
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>The same over bytes.</summary>
    /// <remarks>For what a search stamps: to load a library of cryptography would take as long as the search.</remarks>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Start;
        foreach (var b in bytes) hash = (hash ^ b) * Prime;
        return Mix(hash);
    }

    /// <summary>Spreads a number over all 64 bits: the finalizer of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
