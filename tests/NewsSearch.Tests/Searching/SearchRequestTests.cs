namespace NewsSearch.Tests;

public class SearchRequestTests
{
    private static readonly Filter[] People = [new Filter(FacetName.Person, ["Budi"])];

    [Fact]
    public void A_request_that_makes_no_sense_is_refused_with_a_repair()
    {
        using var index = TestIndex.Of([Stored.Article("a")]);
        SearchRequest[] requests =
        [
            new() { Take = -1 },
            new() { Take = 10_001 },
            new() { Filters = [new Filter(FacetName.Date, ["kemarin"])] },
            new() { Filters = [new Filter(FacetName.Mentions, ["2024..2019"], Exclude: true)] },
            new() { Facets = [new FacetRequest(FacetName.Person) { Under = "2025" }] },
            new() { Facets = [new FacetRequest(FacetName.Date) { Under = "2025-04-28" }] },
            new() { Facets = [new FacetRequest(FacetName.Date) { Under = "x" }] },
            new() { Facets = [new FacetRequest(FacetName.Date) { Take = -1 }] },
            new() { Facets = [new FacetRequest(FacetName.Date) { Skip = -1 }] },
            new() { Cursor = "?" },
            new() { Cursor = "" },
            new() { Cursor = "AAAA" },
        ];
        Assert.All(requests, request =>
        {
            var told = Assert.Throws<NewsSearchException>(() => index.Index.Search(request));
            Assert.Equal(Problem.BadRequest, told.Problem);
            Assert.Contains(": ", told.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_cursor_of_another_search_is_refused()
    {
        using var index = TestIndex.Of([Stored.Article("a"), Stored.Article("b")]);
        var request = new SearchRequest { Take = 1 };
        var cursor = index.Index.Search(request).NextCursor;
        Assert.NotNull(cursor);
        Assert.Equal("b", index.Index.Search(request with { Take = 5, Cursor = cursor }).Hits.Single().Id);
        SearchRequest[] others = [request with { Query = "x" }, request with { Sort = SortOrder.Newest }, request with { Filters = People }];
        Assert.All(others, other =>
            Assert.Contains("another search", Assert.Throws<NewsSearchException>(() => index.Index.Search(other with { Cursor = cursor })).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_page_has_no_cursor()
    {
        using var index = TestIndex.Of([Stored.Article("a"), Stored.Article("b")]);
        Assert.Null(index.Index.Search(new SearchRequest { Take = 2 }).NextCursor);
        Assert.Null(index.Index.Search(new SearchRequest { Take = 0 }).NextCursor);
    }

    [Fact]
    public void Filters_leave_scores_as_they_are()
    {
        using var index = TestIndex.Of(
            [Stored.Article("a", "Banjir", "Banjir di Garut", persons: ["Budi"]), Stored.Article("b", "Gempa", "Banjir", persons: ["Ani"])]);
        var all = index.Index.Search(new SearchRequest { Query = "banjir" });
        var filtered = index.Index.Search(new SearchRequest { Query = "banjir", Filters = People });
        Assert.Equal(all.Hits.Single(hit => hit.Id == "a").Score, filtered.Hits.Single().Score);
    }

    [Fact]
    public void Words_side_by_side_rank_higher_and_find_no_more()
    {
        var filler = string.Concat(Enumerable.Repeat(" kata", 30));
        using var index = TestIndex.Of(
            [Stored.Article("apart", body: "harga" + filler + " emas"), Stored.Article("near", body: "harga emas" + filler), Stored.Article("one", body: "emas" + filler)]);
        Assert.Equal(["near", "apart"], index.Ids("harga emas"));
    }

    [Fact]
    public void A_word_in_the_title_weighs_more()
    {
        using var index = TestIndex.Of([Stored.Article("body", "Berita", "banjir"), Stored.Article("title", "Banjir", "berita")]);
        Assert.Equal(["title", "body"], index.Ids("banjir"));
    }

    [Fact]
    public void A_weight_changes_the_order()
    {
        using var index = TestIndex.Of([Stored.Article("a", "banjir"), Stored.Article("b", "gempa")]);
        Assert.Equal(["a", "b"], index.Ids("banjir^3 OR gempa"));
        Assert.Equal(["b", "a"], index.Ids("banjir OR gempa^3"));
    }

    [Fact]
    public void Searches_run_side_by_side()
    {
        using var index = TestIndex.Of(Enumerable.Range(0, 200).Select(i => Stored.Article($"a{i}", "Banjir " + i, persons: [$"Budi {i % 7}"])));
        var request = new SearchRequest { Query = "banjir", Facets = [new FacetRequest(FacetName.Person)] };
        Parallel.For(0, 200, _ =>
        {
            var results = index.Index.Search(request);
            Assert.Equal(200, results.Total);
            Assert.Equal(7, results.Facets.Single().Value.Distinct);
        });
    }
}
