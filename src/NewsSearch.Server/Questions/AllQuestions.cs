namespace NewsSearch.Server.Questions;

/// <summary>Every question there is.</summary>
internal static class AllQuestions
{
    /// <summary>In the order in which documents list them.</summary>
    public static IReadOnlyList<Question> List { get; } =
    [
        SearchQuestions.Search,
        SearchQuestions.Count,
        SearchQuestions.Facets,
        ArticleQuestions.Article,
        SearchQuestions.Similar,
        TextQuestions.Kwic,
        TextQuestions.Trend,
        TextQuestions.Collocates,
        TextQuestions.Keyness,
        ArticleQuestions.Suggest,
        ArticleQuestions.Entity,
        IndexQuestions.Explain,
        IndexQuestions.Analyze,
        IndexQuestions.Stats,
    ];
}
