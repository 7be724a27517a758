namespace NewsSearch.Language.Words;

/// <summary>Tells quickly of most words that they are not in a small set, by their length and two of their letters.</summary>
/// <remarks>What it lets through is still to be looked up: a filter after Bloom (1970) with one hash function.</remarks>
internal sealed class WordFilter
{
    private const int Words = 256;

    private readonly ulong[] _bits = new ulong[Words];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var bit = Bit(word);
            _bits[bit >> 6] |= 1ul << (bit & 63);
        }
    }

    /// <summary>False only when <paramref name="word"/> is not in the set.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return true;
        var bit = Bit(word);
        return (_bits[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private static int Bit(ReadOnlySpan<char> word)
    {
        var key = (uint)word[0] * 31 + word[^1];
        key = key * 31 + word[word.Length / 2];
        key = key * 31 + (uint)word.Length;
        return (int)(key * 2654435769 >> 18);
    }
}
