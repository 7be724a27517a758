using System.Collections.Immutable;

namespace NewsSearch.Tui.State;

/// <summary>What was found, as far as it is loaded.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many articles match.</param>
/// <param name="Took">How long the search took.</param>
/// <param name="Hits">The articles found, from the first.</param>
/// <param name="Facets">The counts.</param>
/// <param name="NextCursor">Where the next page begins; null at the end.</param>
internal sealed record Answer(
    Question Question,
    int Total,
    TimeSpan Took,
    ImmutableList<Hit> Hits,
    ImmutableDictionary<FacetKey, FacetCounts> Facets,
    string? NextCursor)
{
    /// <summary>Queries that may have been meant, the nearest first.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>The answer that these results are, the facets in the order in which they were asked for.</summary>
    public static Answer From(Question question, IReadOnlyList<FacetKey> asked, SearchResults results) => new(
        question, results.Total, results.Took, [.. results.Hits], Counts(asked, results), results.NextCursor)
    {
        Suggestions = results.Suggestions,
    };

    /// <summary>With a page more.</summary>
    public Answer With(SearchResults page) =>
        this with { Hits = Hits.AddRange(page.Hits), NextCursor = page.NextCursor };

    /// <summary>With other counts.</summary>
    public Answer With(IReadOnlyList<FacetKey> asked, SearchResults results) =>
        this with { Facets = Counts(asked, results) };

    private static ImmutableDictionary<FacetKey, FacetCounts> Counts(
        IReadOnlyList<FacetKey> asked, SearchResults results) =>
        asked.Zip(results.Facets, (key, facet) => KeyValuePair.Create(key, facet.Value)).ToImmutableDictionary();
}
