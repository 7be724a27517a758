namespace NewsSearch;

/// <summary>A question to the index. Every front end asks with this, so the same question has one answer.</summary>
public sealed record SearchRequest
{
    /// <summary>In the query language; empty finds every article.</summary>
    public string Query { get; init; } = "";

    /// <summary>
    /// Whether one of the query's plain words is enough, where else every one must be there: for questions in plain
    /// language, best first. Phrases, operators and fields hold as they do.
    /// </summary>
    public bool AnyWord { get; init; }

    /// <summary>
    /// The id of an article: finds those like it, the likest first, without itself; the query and the filters narrow them.
    /// Null for none.
    /// </summary>
    public string? Like { get; init; }

    /// <summary>All of these must hold.</summary>
    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>
    /// Only articles that came to the index, or were changed in it, with a later commit than this
    /// <see cref="IndexStatistics.Generation"/>; 0 or more, null for all.
    /// </summary>
    public long? AddedAfter { get; init; }

    /// <summary>Whether plain words mean their exact forms alone, as if <c>=</c> stood before each: no roots, no other spelling, no parts.</summary>
    public bool ExactWords { get; init; }

    /// <summary>
    /// Whether near copies of one article count and show as one: of those that match, the one first published (of two of
    /// the same day the one with the lower id; undated ones last). Every count is then one of groups.
    /// </summary>
    public bool Collapse { get; init; }

    /// <summary>The facets to count.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>The order of hits.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>
    /// For <see cref="SortOrder.Relevance"/>, in how many days half of what newness adds to a score is gone, 1 to 100,000; null
    /// leaves scores alone. An article of the newest day of the index keeps its score, an old or undated one half of it.
    /// </summary>
    public int? Recency { get; init; }

    /// <summary>How many hits to return at most; 0 to 10,000.</summary>
    public int Take { get; init; } = 10;

    /// <summary><see cref="SearchResults.NextCursor"/> of the page before; null for the first page.</summary>
    public string? Cursor { get; init; }
}
