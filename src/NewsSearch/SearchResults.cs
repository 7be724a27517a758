using NewsSearch.Language;

namespace NewsSearch;

/// <summary>What a search found.</summary>
/// <param name="Query">The query as asked.</param>
/// <param name="Total">How many articles match, not only those in <paramref name="Hits"/>. Exact.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Hits">This page of the matches.</param>
/// <param name="Facets">The counts asked for, in the order asked.</param>
/// <param name="NextCursor">Where the next page begins; null when this is the last.</param>
public sealed record SearchResults(
    string Query,
    int Total,
    TimeSpan Took,
    IReadOnlyList<Hit> Hits,
    IReadOnlyList<KeyValuePair<FacetName, FacetCounts>> Facets,
    string? NextCursor)
{
    /// <summary>
    /// Where hardly anything was found, queries with words put right that find more under the same filters, the nearest
    /// first; at most 3, and none on later pages or where no hits were asked for.
    /// </summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];
}

/// <summary>One article found.</summary>
/// <param name="Id">The article's <see cref="Article.Id"/>.</param>
/// <param name="Score">BM25 and more, 0 or above. Comparable within one search only.</param>
/// <param name="Title">The headline.</param>
/// <param name="Published">When it was published, and how that is known.</param>
/// <param name="Source">The outlet, or null.</param>
/// <param name="Url">Where it is on the web, or null.</param>
/// <param name="Snippet">The passage of the body that fits the query best, about 200 characters.</param>
/// <param name="Highlights">What matched in <paramref name="Snippet"/>.</param>
/// <param name="TitleHighlights">What matched in <paramref name="Title"/>.</param>
public sealed record Hit(
    string Id,
    float Score,
    string Title,
    PublishedDate Published,
    string? Source,
    string? Url,
    string Snippet,
    IReadOnlyList<Highlight> Highlights,
    IReadOnlyList<Highlight> TitleHighlights)
{
    /// <summary>How many other articles of the index are near copies of it; 0 or more.</summary>
    public int Copies { get; init; }

    /// <summary>For <see cref="SearchRequest.Like"/>, what the two articles have in common, what tells most first; else empty.</summary>
    public IReadOnlyList<SharedTrait> Shared { get; init; } = [];
}

/// <summary>A stretch of text that a query matched.</summary>
/// <param name="Start">Its first character, counted in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units; at least 1.</param>
public readonly record struct Highlight(int Start, int Length);
