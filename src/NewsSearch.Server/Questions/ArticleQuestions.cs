namespace NewsSearch.Server.Questions;

/// <summary>One article, one entity, and names as they are typed.</summary>
internal static class ArticleQuestions
{
    /// <summary>One article.</summary>
    public static Question Article { get; } = new("article", "articles/{id}", "Returns one article: its text, and the persons, places, organizations and dates in it.", "Article",
        [new("id", ParameterKind.Text, "The id of the article, as a search gives it.") { IsInPath = true, IsRequired = true }],
        (index, arguments, _) =>
        {
            var found = index.Find(arguments.Required("id")) ?? throw NoArticle(arguments.Required("id"));
            return new(writer => NewsJson.Write(writer, found));
        });

    /// <summary>What the archive knows of one name.</summary>
    public static Question Entity { get; } = new("entity", "entities/{facet}/{name}", "Tells what the archive knows of one person, organization or place: its names, how often each is used, and why they are one.", "EntityPage",
        [
            new("facet", ParameterKind.Choice, "What it is.") { Choices = ["person", "organization", "place"], IsInPath = true, IsRequired = true },
            new("name", ParameterKind.Text, "Any of its names.") { IsInPath = true, IsRequired = true },
        ],
        (index, arguments, cancel) =>
        {
            var name = arguments.Required("name");
            var page = index.Entity(arguments.Choice<FacetName>("facet"), name, cancel) ?? throw QuestionException.Missing(
                $"no article names '{name}': the parameter 'contains' of facets looks for names",
                $"tidak ada artikel yang menyebut '{name}': parameter 'contains' pada facets mencari nama");
            return new(writer => NewsJson.Write(writer, page));
        });

    /// <summary>Ways to go on with what is typed.</summary>
    public static Question Suggest { get; } = new("suggest", "suggest", "Finds words, persons, places and organizations that begin so.", "Suggest",
        [
            new("prefix", ParameterKind.Text, "What was typed so far.") { IsRequired = true },
            new("take", ParameterKind.Whole, "How many of each kind.") { Most = 1000, Default = "10" },
        ],
        (index, arguments, cancel) =>
        {
            var prefix = arguments.Required("prefix");
            var found = index.Complete(prefix, arguments.Whole("take"), cancel);
            return new(writer => NewsJson.Write(writer, prefix, found));
        });

    public static QuestionException NoArticle(string id) => QuestionException.Missing(
        $"no article '{id}' in this index: a search gives ids", $"tidak ada artikel '{id}' di indeks ini: pencarian memberikan id");
}
