using System.Collections.Concurrent;

namespace NewsSearch.Facets;

/// <summary>The values of one facet, numbered in order through the whole index, and the numbers of each document.</summary>
/// <param name="count">How many values there are, those of deleted documents included.</param>
internal abstract class FacetOrdinals(int count)
{
    protected const int YearLength = 4;

    private readonly ConcurrentBag<int[]> _free = [];
    private int[]? _years;

    /// <summary>Those of the values that are years, in order, where values are dates: what an index has of them is few.</summary>
    public int[] Years => _years ??= [.. Enumerable.Range(0, count).Where(IsYear)];

    /// <summary>A value by its number. Numbers rise as values do, byte by byte in UTF-8.</summary>
    public abstract string Value(int ordinal);

    /// <summary>The numbers of a document's values, each once.</summary>
    public abstract int[] Of(int document);

    /// <summary>Counts the values of documents.</summary>
    /// <param name="segment">Which segment they are of.</param>
    /// <param name="first">The segment's first document in the index.</param>
    /// <param name="set">A bit a document of the segment.</param>
    /// <param name="counts">Raised by one for each document that has the value.</param>
    /// <returns>How many documents have no value.</returns>
    public abstract int CountAll(int segment, int first, ReadOnlySpan<ulong> set, int[] counts);

    /// <summary>Whether a value is as long as a year.</summary>
    protected virtual bool IsYear(int ordinal) => Value(ordinal).Length == YearLength;

    /// <summary>Counts of all values, each 0; to be given back to <see cref="Return"/>.</summary>
    public int[] Rent()
    {
        if (!_free.TryTake(out var counts)) return new int[count];
        Array.Clear(counts);
        return counts;
    }

    public void Return(int[] counts) => _free.Add(counts);
}
