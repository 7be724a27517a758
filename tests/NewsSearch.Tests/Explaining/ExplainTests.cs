namespace NewsSearch.Tests;

public class ExplainTests
{
    private static readonly Filter[] Budi = [new Filter(FacetName.Person, ["Budi"], Exclude: true)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void For_any_request_parts_find_what_they_say_and_scores_add_up(int seed)
    {
        var random = new RandomArchive(seed);
        using var index = TestIndex.Of(Enumerable.Range(0, 15).Select(i => random.Article($"a{i}")), Enumerable.Range(15, 25).Select(i => random.Article($"a{i}")));
        for (var i = 0; i < 40; i++)
        {
            var request = random.Request() with { Sort = SortOrder.Relevance, Recency = random.Next(3) == 0 ? 100 : null, ExactWords = random.Next(4) == 0 };
            var found = index.Index.Search(request);
            var context = $"seed {seed}: {request.Query}";
            var explained = index.Index.Explain(request);
            Assert.Equal(found.Total, explained.Total);
            CheckPart(index.Index, explained.Root, context);
            foreach (var hit in found.Hits.Take(4))
            {
                var article = index.Index.Explain(request, hit.Id).Article!;
                Assert.True(article.Found, context);
                Assert.Empty(article.Obstacles);
                Assert.Equal(article.Score, article.Parts.Sum(part => part.Value), 1e-4);
                Assert.True(Math.Abs(hit.Score - article.Score) < 1e-3 * Math.Max(1, hit.Score), $"{context}: {hit.Score} is explained as {article.Score}");
            }
            foreach (var id in Enumerable.Range(0, 40).Select(n => $"a{n}").Except(found.Hits.Select(hit => hit.Id)).Take(4))
            {
                var article = index.Index.Explain(request, id).Article!;
                Assert.False(article.Found, context);
                Assert.NotEmpty(article.Obstacles);
                Assert.DoesNotContain(article.Obstacles, obstacle => obstacle.Kind is ObstacleKind.Copy or ObstacleKind.Unlike);
            }
        }
    }

    [Fact]
    public void Forms_are_told_with_what_they_find_and_how_to_do_without()
    {
        using var index = TestIndex.Of(
            [Stored.Article("1", "Soeharto"), Stored.Article("2", "Suharto"), Stored.Article("3", "menulis surat"), Stored.Article("4", "tulisan")]);
        var word = index.Index.Explain(new SearchRequest { Query = "siapa tulis" });
        Assert.Equal(["siapa"], word.Dropped);
        Assert.Equal(
            [new(ExplainedFormKind.Exact, "tulis", 0, ""), new(ExplainedFormKind.Root, "tulis", 2, "=tulis")], word.Root.Forms);
        Assert.Equal(0, index.Index.Count(new SearchRequest { Query = "tulis", ExactWords = true }));
        var name = index.Index.Explain(new SearchRequest { Query = "title:soeharto" }).Root.Forms;
        Assert.Contains(new ExplainedForm(ExplainedFormKind.OtherRoot, "suharto", 2, "title:=soeharto"), name);
    }

    [Fact]
    public void What_kept_an_article_out_is_named()
    {
        var copy = CopiedNews.Text(new Random(1), 60) + " banjir";
        using var index = TestIndex.Of(
            [Stored.Article("a", "Banjir", "Gempa di Garut", persons: ["Budi"]), Stored.Article("b", body: copy, published: "2024-01-01"), Stored.Article("c", body: copy, published: "2024-01-02")]);
        Assert.Equal(
            [new(ObstacleKind.Missing, "tsunami"), new(ObstacleKind.Unwanted, "gempa"), new(ObstacleKind.Filter, "-person:Budi")],
            Obstacles(new SearchRequest { Query = "banjir tsunami -gempa", Filters = Budi }, "a"));
        Assert.Equal([new(ObstacleKind.Missing, "hujan OR \"gempa bumi\"")], Obstacles(new SearchRequest { Query = "hujan OR \"gempa bumi\"" }, "a"));
        Assert.Equal([new(ObstacleKind.Copy, "b")], Obstacles(new SearchRequest { Query = "banjir", Collapse = true }, "c"));
        Assert.Equal([new(ObstacleKind.Unlike, "a")], Obstacles(new SearchRequest { Like = "a" }, "a"));
        Assert.Throws<NewsSearchException>(() => index.Index.Explain(new SearchRequest(), "none"));

        IReadOnlyList<Obstacle> Obstacles(SearchRequest request, string id) => index.Index.Explain(request, id).Article!.Obstacles;
    }

    private static void CheckPart(NewsIndex index, ExplainedPart part, string context)
    {
        var asked = index.Count(new SearchRequest { Query = part.Text });
        // An all of words that say nothing is asked again as these words.
        if (part.Kind != ExplainedKind.Nothing && !part.Text.Contains('/', StringComparison.Ordinal))
            Assert.True(part.Articles == asked || Holds(part, "yang", "di", "siapa"), $"{context}: {part.Text} finds {asked}, not {part.Articles}");
        foreach (var inner in part.Parts) CheckPart(index, inner, context);
    }

    private static bool Holds(ExplainedPart part, params string[] words) => words.Any(word => part.Text.Contains(word, StringComparison.Ordinal));
}
