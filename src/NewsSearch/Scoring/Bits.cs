using System.Numerics;

namespace NewsSearch.Scoring;

/// <summary>Sets of a segment's documents, 64 to a word.</summary>
internal static class Bits
{
    private const int Word = 64;

    /// <summary>The words of a set. Whole windows, so that none ends within the array's last word.</summary>
    public static int Words(int documents) => (documents + Window.Size - 1) / Window.Size * Window.Words;

    public static void Set(ulong[] set, int document) => set[document >> 6] |= 1UL << document;

    public static bool Get(ulong[] set, int document) => (set[document >> 6] >> document & 1) != 0;

    public static void And(ulong[] set, ulong[] other)
    {
        var i = 0;
        for (; i + Vector<ulong>.Count <= set.Length; i += Vector<ulong>.Count)
            (new Vector<ulong>(set, i) & new Vector<ulong>(other, i)).CopyTo(set, i);
        for (; i < set.Length; i++) set[i] &= other[i];
    }

    public static void AndNot(ulong[] set, ulong[] other)
    {
        for (var i = 0; i < set.Length; i++) set[i] &= ~other[i];
    }

    public static void Or(ulong[] set, ulong[] other)
    {
        var i = 0;
        for (; i + Vector<ulong>.Count <= set.Length; i += Vector<ulong>.Count)
            (new Vector<ulong>(set, i) | new Vector<ulong>(other, i)).CopyTo(set, i);
        for (; i < set.Length; i++) set[i] |= other[i];
    }

    /// <summary>Adds some words of a set to as many of another.</summary>
    public static void Or(ReadOnlySpan<ulong> words, Span<ulong> to)
    {
        for (var i = 0; i < to.Length; i++) to[i] |= words[i];
    }

    /// <summary>Whether two sets of as many words have a document in common.</summary>
    public static bool Meet(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < words.Length; i++)
            if ((words[i] & others[i]) != 0) return true;
        return false;
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Whether a document from <paramref name="first"/> to <paramref name="last"/> is in the set.</summary>
    public static bool Any(ulong[] set, int first, int last)
    {
        var (from, to) = (first >> 6, Math.Min(last >> 6, set.Length - 1));
        if (from > to) return false;
        var begin = ulong.MaxValue << first;
        var end = last >> 6 > to ? ulong.MaxValue : ulong.MaxValue >> (Word - 1 - (last & (Word - 1)));
        if (from == to) return (set[from] & begin & end) != 0;
        if ((set[from] & begin) != 0 || (set[to] & end) != 0) return true;
        return set.AsSpan(from + 1, to - from - 1).ContainsAnyExcept(0UL);
    }

    /// <summary>Copies what a set of the whole index holds of a segment.</summary>
    /// <param name="whole">Words of the set of the index.</param>
    /// <param name="first">The segment's first document in the index.</param>
    /// <param name="documents">How many documents the segment has.</param>
    /// <param name="to">The set of the segment.</param>
    public static void Slice(long[] whole, int first, int documents, ulong[] to)
    {
        var (word, shift) = (first >> 6, first & (Word - 1));
        var words = (documents + Word - 1) / Word;
        for (var i = 0; i < words; i++)
        {
            var low = word + i < whole.Length ? (ulong)whole[word + i] >> shift : 0;
            var high = shift > 0 && word + i + 1 < whole.Length ? (ulong)whole[word + i + 1] << (Word - shift) : 0;
            to[i] = low | high;
        }
        if (documents % Word is var rest and > 0) to[words - 1] &= (1UL << rest) - 1;
    }
}
