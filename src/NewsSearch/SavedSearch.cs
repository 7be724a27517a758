namespace NewsSearch;

/// <summary>A search that the user gave a name, to be asked again and to be named in other queries: <c>query:name</c>.</summary>
/// <param name="Name">Letters, digits, <c>-</c> and <c>_</c>; at most 64.</param>
/// <param name="Query">In the query language; empty finds every article.</param>
public sealed record SavedSearch(string Name, string Query)
{
    /// <summary>All of these must hold too.</summary>
    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>As <see cref="SearchRequest.AnyWord"/>.</summary>
    public bool AnyWord { get; init; }

    /// <summary>As <see cref="SearchRequest.ExactWords"/>.</summary>
    public bool ExactWords { get; init; }

    /// <summary>The question of a request, without what concerns a page of its answer.</summary>
    public static SavedSearch Of(string name, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SavedSearch(name, request.Query) { Filters = request.Filters, AnyWord = request.AnyWord, ExactWords = request.ExactWords };
    }

    /// <summary>All of it for a person to read: the query, and the filters as a query would have them.</summary>
    public string Written => string.Join(' ', new[] { Query }.Where(query => query.Length > 0).Concat(Filters.Select(filter =>
        (filter.Exclude ? "-" : "") + FacetNames.NameOf(filter.Facet) + ":" + string.Join('|', filter.Values.Select(value => $"\"{value}\"")))));

    /// <summary>The question, to be asked.</summary>
    public SearchRequest ToRequest() => new() { Query = Query, Filters = Filters, AnyWord = AnyWord, ExactWords = ExactWords };
}
