namespace NewsSearch;

/// <summary>Asks how often queries are met over time.</summary>
/// <param name="Search">The articles among which to count: its filters, and whether copies collapse. Its query, order, page and facets do not matter.</param>
/// <param name="Queries">In the query language, one line of the answer each; 1 to 20.</param>
public sealed record TrendRequest(SearchRequest Search, IReadOnlyList<string> Queries)
{
    /// <summary>How much time is counted together.</summary>
    public HistogramUnit Unit { get; init; }
}
