namespace NewsSearch.Server.Questions;

/// <summary>What every question takes that is a search: the query and the filters.</summary>
internal static class RequestParameters
{
    private static readonly bool[] Sides = [false, true];

    public static Parameter Query { get; } = new("query", ParameterKind.Text,
        "Words to find, in the query language; empty finds every article. Words are AND-ed; OR, -word, \"exact phrase\", person:\"Joko Widodo\", place:\"Jawa Barat\", date:2019..2024 are understood.");

    public static Parameter Sort { get; } = new("sort", ParameterKind.Choice, "The order of hits.")
    {
        Choices = ["relevance", "newest", "oldest"],
        Default = "relevance",
    };

    public static Parameter Recency { get; } = new("recency", ParameterKind.Whole,
        "Newer articles score higher: in how many days half of that is gone.")
    { Least = 1, Most = 100_000 };

    public static Parameter Take { get; } = new("take", ParameterKind.Whole, "How many to return at most.") { Most = 10_000, Default = "10" };

    public static Parameter Cursor { get; } = new("cursor", ParameterKind.Text, "Where the page begins: next_cursor of the page before.");

    /// <summary>The filters and how words are read, without the query.</summary>
    public static IReadOnlyList<Parameter> Filters { get; } =
    [
        .. FacetNames.All.SelectMany(facet => Sides.Select(exclude => Filter(facet, exclude))),
        new("added_after", ParameterKind.Whole, "Only articles that came or changed with a later commit than this generation, which stats tells."),
        new("any", ParameterKind.Flag, "One of the words is enough, best first: for questions in plain language."),
        new("exact", ParameterKind.Flag, "Words in exactly this form: no roots, no other spelling."),
        new("collapse", ParameterKind.Flag, "Near copies of one article count and show as one, the first published."),
    ];

    /// <summary>The query and the filters.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [Query, .. Filters];

    /// <summary>The request that they make; order and page are left as they are.</summary>
    public static SearchRequest Build(Arguments arguments) => new()
    {
        Query = arguments.Text("query") ?? "",
        AnyWord = arguments.Flag("any"),
        ExactWords = arguments.Flag("exact"),
        Collapse = arguments.Flag("collapse"),
        AddedAfter = arguments.WholeOrNull("added_after"),
        Filters =
        [
            .. from facet in FacetNames.All
               from exclude in Sides
               let values = arguments.Texts(NameOf(facet, exclude))
               where values.Count > 0
               select new Filter(facet, values, exclude),
        ],
    };

    private static Parameter Filter(FacetName facet, bool exclude) => new(NameOf(facet, exclude), ParameterKind.Texts, (FacetNames.IsDate(facet), exclude) switch
    {
        (_, true) => "Without articles of any of these.",
        (true, _) => $"Only articles {(facet == FacetName.Date ? "published" : "that mention a date")} in any of these: 2025, 2025-04, 2025-04-28, 2019..2024, ..1998.",
        (_, _) => facet switch
        {
            FacetName.Person => "Only articles that name any of these persons, by any of their names.",
            FacetName.Place => "Only articles that name any of these places or a place within.",
            FacetName.Organization => "Only articles that name any of these organizations.",
            FacetName.Source => "Only articles of any of these outlets.",
            FacetName.Tag => "Only articles that the user gave any of these tags.",
            FacetName.Collection => "Only articles in any of these collections of the user's.",
            _ => "Only articles of any of these sections.",
        },
    });

    private static string NameOf(FacetName facet, bool exclude) => (exclude ? "not_" : "") + FacetNames.NameOf(facet);
}
