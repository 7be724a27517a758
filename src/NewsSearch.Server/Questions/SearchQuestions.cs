namespace NewsSearch.Server.Questions;

/// <summary>Searches, counts and facets.</summary>
internal static class SearchQuestions
{
    private static readonly string FacetList = string.Join(", ", FacetNames.All.Select(FacetNames.NameOf));

    private static readonly Parameter Facet = new("facet", ParameterKind.Texts,
        $"Facets to count beside the hits: {FacetList}; with a number of values: person:20.");

    /// <summary>Hits, facets, pages.</summary>
    public static Question Search { get; } = new("search", "search", "Finds articles, best first, and counts facets over all of them.", "Search",
        [.. RequestParameters.All, Facet, RequestParameters.Sort, RequestParameters.Recency, RequestParameters.Take, RequestParameters.Cursor],
        (index, arguments, cancel) => Answered(index.Search(Request(arguments), cancel)));

    /// <summary>How many articles match.</summary>
    public static Question Count { get; } = new("count", "count", "Counts the articles that match.", "Count", RequestParameters.All,
        (index, arguments, cancel) =>
        {
            var request = RequestParameters.Build(arguments);
            var total = index.Count(request, cancel);
            return new(writer => NewsJson.WriteCount(writer, request.Query, total));
        });

    /// <summary>Articles like one.</summary>
    public static Question Similar { get; } = new("similar", "similar/{id}", "Finds articles like one, the likest first, and says what they share with it.", "Search",
        [
            new("id", ParameterKind.Text, "The id of the article.") { IsInPath = true, IsRequired = true },
            .. RequestParameters.All, RequestParameters.Take, RequestParameters.Cursor,
        ],
        (index, arguments, cancel) =>
        {
            var id = arguments.Required("id");
            if (index.Find(id) is null) throw ArticleQuestions.NoArticle(id);
            return Answered(index.Search(Paged(arguments, RequestParameters.Build(arguments) with { Like = id }), cancel));
        })
    { IsHeavy = true };

    /// <summary>One facet in full.</summary>
    public static Question Facets { get; } = new("facets", "facets/{facet}", "Counts the articles that match by one facet: who, where, when, which outlet.", "Facets",
        [
            new("facet", ParameterKind.Text, $"{FacetList}.") { IsInPath = true, IsRequired = true },
            .. RequestParameters.All,
            new("contains", ParameterKind.Text, "Only values that hold this text."),
            new("sort", ParameterKind.Choice, "The order of the values.") { Choices = ["count", "name"], Default = "count" },
            new("take", ParameterKind.Whole, "How many values.") { Most = 10_000, Default = "50" },
            new("skip", ParameterKind.Whole, "How many values to pass over.") { Default = "0" },
            new("under", ParameterKind.Text, "For dates: a year whose months, or a month whose days to count."),
            new("histogram", ParameterKind.Choice, "For dates: also bars of this width, empty ones too.")
            {
                Choices = ["auto", "day", "week", "month", "quarter", "year", "decade"],
            },
            new("span", ParameterKind.Text, "For a histogram: from when to when: 1965..1970, 2025-04."),
        ],
        AskFacets);

    /// <summary>The answer to a search.</summary>
    public static Answer Answered(SearchResults results) => Questions.Answer.Page(results.NextCursor, writer => NewsJson.Write(writer, results));

    /// <summary>The request that the arguments of a search make.</summary>
    public static SearchRequest Request(Arguments arguments) => Paged(arguments, RequestParameters.Build(arguments)) with
    {
        Facets = [.. arguments.Texts(Facet.Name).Select(text => ReadFacet(Facet.Name, text))],
        Sort = arguments.Choice<SortOrder>("sort"),
        Recency = arguments.WholeOrNull("recency"),
    };

    private static Answer AskFacets(NewsIndex index, Arguments arguments, CancellationToken cancel)
    {
        var named = arguments.Required("facet");
        var facet = ReadFacet("facet", named);
        facet = facet with
        {
            Contains = arguments.Text("contains"),
            Sort = arguments.Choice<FacetSort>("sort"),
            Take = arguments.WholeOrNull("take") ?? (named.Contains(':', StringComparison.Ordinal) ? facet.Take : arguments.Whole("take")),
            Skip = arguments.Whole("skip"),
            Under = arguments.Text("under"),
            // A span alone asks for bars as well.
            Histogram = arguments.ChoiceOrNull<HistogramUnit>("histogram") ?? (arguments.Text("span") is null ? null : HistogramUnit.Auto),
            Span = arguments.Text("span"),
        };
        var request = RequestParameters.Build(arguments) with { Facets = [facet], Take = 0 };
        var counts = index.Search(request, cancel).Facets[0].Value;
        var read = (long)facet.Skip + counts.Values.Count;
        return new(writer => NewsJson.Write(writer, facet.Facet, request.Query, counts))
        {
            Next = counts.Values.Count > 0 && read < counts.Distinct ? ("skip", FormattableString.Invariant($"{read}")) : null,
        };
    }

    private static SearchRequest Paged(Arguments arguments, SearchRequest request) => request with
    {
        Take = arguments.Whole("take"),
        Cursor = arguments.Text("cursor"),
    };

    private static FacetRequest ReadFacet(string parameter, string text) => FacetNames.TryRead(text, out var request, out var problem)
        ? request!
        : throw QuestionException.Bad(parameter, problem);
}
