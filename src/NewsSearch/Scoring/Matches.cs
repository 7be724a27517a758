using System.Numerics;
using Lucene.Net.Util;
using NewsSearch.Facets;

namespace NewsSearch.Scoring;

/// <summary>Filters what matches in a segment, as a set, and counts it.</summary>
/// <remarks>The rules are those of <see cref="Searching.MatchCollector"/>, for all documents at once.</remarks>
internal sealed class Matches(
    Scratch scratch,
    FixedBitSet? excluded,
    IReadOnlyList<KeyValuePair<FacetName, FixedBitSet>> included,
    FixedBitSet? later,
    IReadOnlyList<FacetCounter> counters,
    IReadOnlyList<HistogramCounter> histograms)
{
    /// <summary>How many documents passed every filter.</summary>
    public int Total { get; private set; }

    /// <summary>Takes the matches of a segment, and leaves those that pass every filter.</summary>
    public void Take(SegmentScores segment, ulong[] found)
    {
        var (first, documents) = (segment.Context.DocBase, segment.Documents);
        if (segment.Live is { } live) Bits.And(found, live);
        if (excluded is not null) Bits.AndNot(found, Slice(excluded));
        var passed = included.Select(entry => Slice(entry.Value)).ToArray();
        for (var i = 0; i < passed.Length; i++)
        {
            if (counters.FirstOrDefault(counter => counter.Facet == included[i].Key) is { } sideways)
                sideways.Count(Only(i), segment.Context.Ord, first, scratch);
        }
        foreach (var set in passed) Bits.And(found, set);
        foreach (var counter in counters) counter.Count(found, segment.Context.Ord, first, scratch);
        if (later is not null) Bits.AndNot(found, Slice(later));
        Total += Bits.Count(found);
        foreach (var histogram in histograms) Each(found, first, histogram.Count);

        ulong[] Slice(FixedBitSet whole)
        {
            var slice = scratch.Set(documents);
            Bits.Slice(whole.GetBits(), first, documents, slice);
            return slice;
        }

        // What fails this filter alone.
        ulong[] Only(int number)
        {
            var only = scratch.Set(documents);
            found.CopyTo(only, 0);
            for (var i = 0; i < passed.Length; i++)
            {
                if (i == number) Bits.AndNot(only, passed[i]);
                else Bits.And(only, passed[i]);
            }
            return only;
        }
    }

    private static void Each(ulong[] set, int first, Action<int> count)
    {
        for (var i = 0; i < set.Length; i++)
        {
            for (var word = set[i]; word != 0; word &= word - 1)
                count(first + (i << 6) + BitOperations.TrailingZeroCount(word));
        }
    }
}
