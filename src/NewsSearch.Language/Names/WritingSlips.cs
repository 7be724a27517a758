namespace NewsSearch.Language.Names;

/// <summary>Tells a word from the same word with a slip of the writer: a letter lost, doubled, taken for another or changed about.</summary>
/// <remarks>Damerau, "A technique for computer detection and correction of spelling errors", 1964: four of five slips are one of these.</remarks>
internal static class WritingSlips
{
    /// <summary>In words of fewer letters another letter makes another name: <c>Ari</c>, <c>Adi</c>.</summary>
    public const int ShortestWord = 4;

    private const int ShortestOfTwo = 8, ShortestOfChanged = 6;

    /// <summary>
    /// How many slips two different words with the same first letter are apart: 1, or in long words 2, or when two letters of
    /// one stand in each other's place (<c>Kurama</c>, <c>Kumara</c>); 0 for words that are not so near.
    /// </summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        if (shorter < ShortestWord || Math.Abs(one.Length - other.Length) > 2 || one[0] != other[0] || one.SequenceEqual(other)) return 0;
        if (Are(one, other, 1)) return 1;
        return (shorter >= ShortestOfTwo && Are(one, other, 2)) || (shorter >= ShortestOfChanged && AreChangedAbout(one, other)) ? 2 : 0;
    }

    /// <summary>Whether two letters of one stand in each other's place in the other, and all else is alike.</summary>
    public static bool AreChangedAbout(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length) return false;
        var (first, second) = (-1, -1);
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] == other[i]) continue;
            if (second >= 0) return false;
            if (first < 0) first = i;
            else second = i;
        }
        return second >= 0 && one[first] == other[second] && one[second] == other[first];
    }

    /// <summary>Whether so many slips or fewer make one word of the other.</summary>
    private static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        if (one.Length == 0 || other.Length == 0) return one.Length + other.Length <= most;
        if (most == 0) return false;
        return Are(one[1..], other[1..], most - 1) || Are(one[1..], other, most - 1) || Are(one, other[1..], most - 1)
            || (one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0] && Are(one[2..], other[2..], most - 1));
    }
}
