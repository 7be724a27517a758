namespace NewsSearch;

/// <summary>Asks for the counts of one facet.</summary>
/// <param name="Facet">Which facet.</param>
public sealed record FacetRequest(FacetName Facet)
{
    /// <summary>How many values to return at most; 0 or more.</summary>
    public int Take { get; init; } = 10;

    /// <summary>How many values to pass over first; 0 or more.</summary>
    public int Skip { get; init; }

    /// <summary>The order of the values.</summary>
    public FacetSort Sort { get; init; }

    /// <summary>Only values that hold this, in any case; null for all.</summary>
    public string? Contains { get; init; }

    /// <summary>For dates, a year or a month whose months or days to count; null for years. Not for other facets.</summary>
    public string? Under { get; init; }

    /// <summary>
    /// For dates, also counts them in bars of this width, as <see cref="FacetCounts.Histogram"/>; null for none. Every filter
    /// holds there, also those of this facet.
    /// </summary>
    public HistogramUnit? Histogram { get; init; }

    /// <summary>
    /// From when to when the bars reach: <c>1965..1970</c>, <c>1998..</c>, <c>2025-04</c>, <c>1990-an</c>; null, or where it
    /// is open, from the first to the last date found.
    /// </summary>
    public string? Span { get; init; }
}
