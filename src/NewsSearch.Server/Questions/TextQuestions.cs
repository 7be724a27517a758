namespace NewsSearch.Server.Questions;

/// <summary>Questions to the text of many articles: concordances, counts over time, words.</summary>
internal static class TextQuestions
{
    private static readonly Parameter Roots = new("roots", ParameterKind.Flag, "Count words by their roots.");
    private static readonly Parameter Min = new("min", ParameterKind.Whole, "Only words counted at least so often.") { Least = 1, Default = "3" };
    private static readonly Parameter Words = new("take", ParameterKind.Whole, "How many words.") { Most = 10_000, Default = "50" };

    /// <summary>Everything that a query matches, in its context.</summary>
    public static Question Kwic { get; } = new("kwic", "kwic", "Lists everything that a query matches, line by line in its context (keyword in context).", "Kwic",
        [
            .. RequestParameters.All,
            new("width", ParameterKind.Whole, "Context on each side, in characters.") { Most = 1000, Default = "40" },
            new("words", ParameterKind.Flag, "'width' counts words."),
            new("sort", ParameterKind.Text, "left, right, position, or keys such as 1R,2R,1L; also match, source, year, id."),
            new("order", ParameterKind.Choice, "Articles by relevance, newest or oldest.") { Choices = RequestParameters.Sort.Choices, Default = "relevance" },
            new("group", ParameterKind.Text, "Count lines by one key instead: 1L to 5R, match, source, year, id."),
            new("only", ParameterKind.Texts, "Only lines of a group, such as 1R=bandang or year=2024."),
            new("sample", ParameterKind.Whole, "Only so many lines, drawn by chance.") { Least = 1 },
            new("seed", ParameterKind.Whole, "Which sample.") { Least = int.MinValue, Default = "0" },
            new("take", ParameterKind.Whole, "How many lines.") { Most = 10_000, Default = "20" },
            RequestParameters.Cursor,
        ],
        AskKwic)
    { IsHeavy = true };

    /// <summary>How often queries are met over time.</summary>
    public static Question Trend { get; } = new("trend", "trend", "Counts how often queries are met over time, with what that is counted against.", "Trend",
        [
            new("query", ParameterKind.Texts, "The queries, in the query language, one series each; at most 20."),
            .. RequestParameters.Filters,
            new("unit", ParameterKind.Choice, "How much time is counted together.")
            {
                Choices = SearchQuestions.Facets.Parameter("histogram").Choices,
                Default = "auto",
            },
        ],
        (index, arguments, cancel) =>
        {
            var queries = arguments.Texts("query");
            var trend = index.Trend(
                new TrendRequest(RequestParameters.Build(arguments) with { Query = "" }, queries.Count == 0 ? [""] : queries) { Unit = arguments.Choice<HistogramUnit>("unit") },
                cancel);
            return new(writer => NewsJson.Write(writer, trend));
        })
    { IsHeavy = true };

    /// <summary>Words nearby.</summary>
    public static Question Collocates { get; } = new("collocates", "collocates", "Finds words that stand near what a query matches more often than by chance.", "Collocates",
        [
            .. RequestParameters.All,
            new("window", ParameterKind.Whole, "How many words on each side.") { Least = 1, Most = 100, Default = "5" },
            new("sentence", ParameterKind.Flag, "The words of the same sentence instead."),
            new("sort", ParameterKind.Choice, "What words are ranked by: logDice, mutual information, log-likelihood, or how often they stand near.")
            {
                Choices = ["logdice", "mi", "ll", "count"],
                Default = "logdice",
            },
            Roots, Min, Words,
        ],
        (index, arguments, cancel) =>
        {
            var found = index.Collocates(
                new CollocateRequest(RequestParameters.Build(arguments))
                {
                    Window = arguments.Whole("window"),
                    InSentence = arguments.Flag("sentence"),
                    Roots = arguments.Flag("roots"),
                    MinCount = arguments.Whole("min"),
                    Sort = arguments.Text("sort") switch
                    {
                        "mi" => CollocateSort.MutualInformation,
                        "ll" => CollocateSort.LogLikelihood,
                        "count" => CollocateSort.Count,
                        _ => CollocateSort.LogDice,
                    },
                    Take = arguments.Whole("take"),
                },
                cancel);
            return new(writer => NewsJson.Write(writer, found));
        })
    { IsHeavy = true };

    /// <summary>Words used more.</summary>
    public static Question Keyness { get; } = new("keyness", "keyness", "Finds words that one set of articles uses more than another.", "Keyness",
        [
            .. RequestParameters.All,
            new("against", ParameterKind.Text, "The articles to compare with, as a query; empty is every article. Filters hold for both."),
            Roots, Min, Words,
        ],
        (index, arguments, cancel) =>
        {
            var target = RequestParameters.Build(arguments);
            var asked = new KeynessRequest(target, target with { Query = arguments.Text("against") ?? "" })
            {
                Roots = arguments.Flag("roots"),
                MinCount = arguments.Whole("min"),
                Take = arguments.Whole("take"),
            };
            var found = index.Keyness(asked, cancel);
            return new(writer => NewsJson.Write(writer, asked, found));
        })
    { IsHeavy = true };

    private static Answer AskKwic(NewsIndex index, Arguments arguments, CancellationToken cancel)
    {
        var request = new ConcordanceRequest(RequestParameters.Build(arguments) with { Sort = arguments.Choice<SortOrder>("order") })
        {
            Width = arguments.Whole("width"),
            InWords = arguments.Flag("words"),
            Sort = arguments.Text("sort") is { } keys ? ReadKeys(keys) : [],
            Only = [.. arguments.Texts("only").Select(only => KwicValue.TryParse(only, out var value) ? value : throw NoKey("only", only.Split('=')[0]))],
            Sample = arguments.WholeOrNull("sample"),
            Seed = arguments.Whole("seed"),
            Take = arguments.Whole("take"),
            Cursor = arguments.Text("cursor"),
        };
        if (arguments.Text("group") is { } group)
        {
            var key = KwicKey.TryParse(group, out var read) ? read : throw NoKey("group", group);
            var groups = index.KwicGroups(request, key, request.Take, cancel);
            return new(writer => NewsJson.Write(writer, request.Search.Query, key, groups));
        }
        var page = index.Concordance(request, cancel);
        return Questions.Answer.Page(page.NextCursor, writer => NewsJson.Write(writer, page));
    }

    private static IReadOnlyList<KwicKey> ReadKeys(string text) =>
        KwicKey.TryParseList(text, out var keys, out var unknown) ? keys : throw NoKey("sort", unknown);

    private static QuestionException NoKey(string parameter, string name) => QuestionException.Bad(parameter,
        $"no key '{name}': one of 1L 2L 3L 4L 5L 1R 2R 3R 4R 5R match source year id",
        $"tidak ada kunci '{name}': salah satu dari 1L 2L 3L 4L 5L 1R 2R 3R 4R 5R match source year id");
}
