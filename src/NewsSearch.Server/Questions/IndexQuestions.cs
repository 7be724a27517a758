using NewsSearch.Language;

namespace NewsSearch.Server.Questions;

/// <summary>What an index holds, and how it reads words and queries.</summary>
internal static class IndexQuestions
{
    /// <summary>What the index holds.</summary>
    public static Question Stats { get; } = new("stats", "stats", "Tells what the index holds.", "Stats", [],
        (index, _, _) =>
        {
            var statistics = index.Statistics;
            return new(writer => NewsJson.Write(writer, statistics));
        });

    /// <summary>How words are read.</summary>
    public static Question Analyze { get; } = new("analyze", "analyze", "Shows how the index reads words, stage by stage: exact forms and roots.", "Analyze",
        [new("text", ParameterKind.Text, "The text.") { IsRequired = true }],
        (index, arguments, _) =>
        {
            var (text, words) = (arguments.Required("text"), index.Words);
            var forms = new WordForms(RootFinder.Default.WithOverrides(words.Roots.Roots));
            forms.Read(text, OldSpelling.Applies(words.OldSpelling, PublishedDate.Unknown, text));
            return new(writer => NewsJson.Write(writer, text, forms));
        });

    /// <summary>How a query is read and met.</summary>
    public static Question Explain { get; } = new("explain", "explain", "Tells how a query is read, what each part of it finds, and how it meets one article.", "Explain",
        [
            .. RequestParameters.All,
            new("doc", ParameterKind.Text, "The id of the article whose score, or absence, to explain."),
            new("like", ParameterKind.Text, "As similar asks: articles like the one of this id."),
            RequestParameters.Recency,
        ],
        (index, arguments, cancel) =>
        {
            var request = RequestParameters.Build(arguments) with { Like = arguments.Text("like"), Recency = arguments.WholeOrNull("recency") };
            foreach (var named in new[] { arguments.Text("doc"), request.Like })
                if (named is not null && index.Find(named) is null) throw ArticleQuestions.NoArticle(named);
            var explanation = index.Explain(request, arguments.Text("doc"), cancel);
            return new(writer => NewsJson.Write(writer, explanation));
        })
    { IsHeavy = true };
}
