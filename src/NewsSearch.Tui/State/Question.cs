namespace NewsSearch.Tui.State;

/// <summary>What the reader asks: the words, the filters and the order. Two that are equal have the same answer.</summary>
internal sealed record Question
{
    /// <summary>As typed.</summary>
    public string Query { get; init; } = "";

    /// <summary>The chips.</summary>
    public FilterSet Filters { get; init; } = FilterSet.None;

    /// <summary>The order asked for.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>As <see cref="SearchRequest.AnyWord"/>.</summary>
    public bool AnyWord { get; init; }

    /// <summary>As <see cref="SearchRequest.ExactWords"/>.</summary>
    public bool ExactWords { get; init; }

    /// <summary>As <see cref="SearchRequest.Collapse"/>.</summary>
    public bool Collapse { get; init; }

    /// <summary>As <see cref="SearchRequest.AddedAfter"/>.</summary>
    public long? AddedAfter { get; init; }

    /// <summary>The question of a request.</summary>
    public static Question Of(SearchRequest request) => new()
    {
        Query = request.Query,
        Filters = FilterSet.Of(request.Filters),
        Sort = request.Sort,
        AnyWord = request.AnyWord,
        ExactWords = request.ExactWords,
        Collapse = request.Collapse,
        AddedAfter = request.AddedAfter,
    };

    /// <summary>The order in force: without words nothing is more relevant than the rest, so the newest come first.</summary>
    public SortOrder Order => Sort == SortOrder.Relevance && string.IsNullOrWhiteSpace(Query) ? SortOrder.Newest : Sort;

    /// <summary>The request for its first page.</summary>
    public SearchRequest ToRequest(int take) => new()
    {
        Query = Query,
        Filters = Filters.ToFilters(),
        Sort = Order,
        AnyWord = AnyWord,
        ExactWords = ExactWords,
        Collapse = Collapse,
        AddedAfter = AddedAfter,
        Take = take,
    };
}
