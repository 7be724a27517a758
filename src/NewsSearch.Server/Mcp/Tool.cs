using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Mcp;

/// <summary>A question as a tool for models.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Question">The question.</param>
/// <param name="Without">
/// Members that a model has no use for and would have to read: where in a text something stands, how long a search took.
/// </param>
internal sealed record Tool(string Title, Question Question, IReadOnlySet<string> Without)
{
    /// <summary>Every tool.</summary>
    public static IReadOnlyList<Tool> All { get; } =
    [
        new("Search the archive", SearchQuestions.Search, Set("took_ms", "score", "highlights", "title_highlights")),
        new("Count by a facet", SearchQuestions.Facets, Set()),
        new("Read an article", ArticleQuestions.Article, Set("start", "length", "mentions", "elsewhere", "dates_elsewhere", "repeats", "candidates")),
        new("Concordance", TextQuestions.Kwic, Set("start", "length")),
        new("Counts over time", TextQuestions.Trend, Set()),
        new("A person, organization or place", ArticleQuestions.Entity, Set()),
    ];

    private static HashSet<string> Set(params ReadOnlySpan<string> names) => [.. names];
}
