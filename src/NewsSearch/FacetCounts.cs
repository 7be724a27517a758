namespace NewsSearch;

/// <summary>How many of the articles found have each value of a facet.</summary>
/// <remarks>
/// Drill-sideways: values that this same facet's filters include do not narrow its own counts, so each count is
/// what <see cref="NewsIndex.Count"/> gives with that value alone in place of them.
/// </remarks>
/// <param name="Values">The values asked for.</param>
/// <param name="Distinct">How many values there are in all, after <see cref="FacetRequest.Contains"/>.</param>
/// <param name="Other">The counts of the values not in <paramref name="Values"/>, added up.</param>
/// <param name="Missing">How many articles have no value at all.</param>
public sealed record FacetCounts(IReadOnlyList<FacetCount> Values, int Distinct, long Other, int Missing)
{
    /// <summary>No values, no articles.</summary>
    public static FacetCounts Empty { get; } = new([], 0, 0, 0);

    /// <summary>
    /// For the date of publication, how many of <see cref="Missing"/> have several that fit and none that was chosen.
    /// </summary>
    public int Undecided { get; init; }

    /// <summary>The bars asked for with <see cref="FacetRequest.Histogram"/>, or null.</summary>
    public DateHistogram? Histogram { get; init; }
}

/// <summary>How many articles have one value.</summary>
/// <param name="Value">The value, fit for <see cref="Filter.Values"/>.</param>
/// <param name="Count">Articles, not mentions; at least 1.</param>
public sealed record FacetCount(string Value, int Count)
{
    /// <summary>For the date of publication, how many of these were inferred from the text.</summary>
    public int Inferred { get; init; }

    /// <summary>For the date of publication, how many of these might be of another date as well.</summary>
    public int Ambiguous { get; init; }
}
