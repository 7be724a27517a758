namespace NewsSearch.Tests;

public class SuggestionTests
{
    private static readonly Filter[] Tempo = [new Filter(FacetName.Source, ["Tempo"])];

    [Theory]
    [InlineData("bnajir", "banjir 3")]
    [InlineData("banjier garut", "banjir garut 1")]
    [InlineData("Gubernur bnajir", "Gubernur banjir 2")]
    [InlineData("\"bnajir bandang\"", "\"banjir bandang\" 1")]
    [InlineData("title:bnajir", "title:banjir 2")]
    [InlineData("person:\"Budi Santosa\"", "person:\"Budi santoso\" 2")]
    [InlineData("organisasi:Perptamina", "organisasi:pertamina 1")]
    [InlineData("(bnajir OR xqzw) -garut", "(banjir OR xqzw) -garut 2")]
    [InlineData("bnajir gubrnur", "banjir gubernur 2")]
    [InlineData("-bnajir banjir", "")]
    [InlineData("banjir", "")]
    [InlineData("xqzw", "")]
    [InlineData("2025", "")]
    [InlineData("ba", "")]
    [InlineData("", "")]
    public void A_query_that_finds_nothing_is_put_right(string query, string suggested)
    {
        using var index = Index();
        var results = index.Index.Search(new SearchRequest { Query = query });
        Assert.Equal(suggested, string.Join('|', results.Suggestions.Select(item => $"{item.Query} {item.Total}")));
        Assert.All(results.Suggestions, item => Assert.Equal(item.Total, index.Index.Count(new SearchRequest { Query = item.Query })));
    }

    [Fact]
    public void Only_what_finds_something_under_the_filters_is_suggested()
    {
        using var index = Index();
        Assert.Equal(1, index.Index.Search(new SearchRequest { Query = "bnajir", Filters = Tempo }).Suggestions.Single().Total);
        Assert.Empty(index.Index.Search(new SearchRequest { Query = "gubrnur", Filters = Tempo }).Suggestions);
        Assert.Empty(index.Index.Search(new SearchRequest { Query = "bnajir", Take = 0 }).Suggestions);
    }

    [Fact]
    public void A_rare_slip_gives_way_to_a_word_that_finds_far_more()
    {
        using var index = TestIndex.Of(
            [Stored.Article("slip", "Presidne pergi"), .. Enumerable.Range(0, 25).Select(i => Stored.Article($"a{i}", "Presiden pergi"))]);
        Assert.Equal([new Suggestion("presiden", 25)], index.Index.Search(new SearchRequest { Query = "presidne" }).Suggestions);
        Assert.Empty(index.Index.Search(new SearchRequest { Query = "presiden" }).Suggestions);
    }

    [Theory]
    [InlineData("ban", "Word banjir 3|Word bandang 1|Place Bandung 1")]
    [InlineData("BANJ", "Word banjir 3")]
    [InlineData("san", "Person Budi Santoso 2")]
    [InlineData("budi s", "Person Budi Santoso 2")]
    [InlineData("budi ", "Person Budi Santoso 2")]
    [InlineData("jawa", "Place Jawa Barat 2")]
    [InlineData("xq", "")]
    [InlineData("...", "")]
    public void What_is_typed_is_completed(string prefix, string completed)
    {
        using var index = Index();
        Assert.Equal(completed, string.Join('|', index.Index.Complete(prefix).Select(item => $"{item.Kind} {item.Text} {item.Articles}")));
    }

    [Fact]
    public void Removed_articles_complete_nothing()
    {
        using var folder = new TemporaryFolder();
        using var writer = NewsIndexWriter.Open(folder.Path);
        writer.Add(Stored.Article("a", "Banjir", persons: ["Budi"]));
        writer.Add(Stored.Article("b", "Gempa"));
        writer.Commit();
        writer.Remove("a");
        writer.Commit();
        using var index = NewsIndex.Open(folder.Path);
        Assert.Empty(index.Complete("b"));
    }

    private static TestIndex Index() => TestIndex.Of(
        [Stored.Article("1", "Banjir bandang", "Gubernur datang.", persons: ["Budi Santoso"], places: [["Indonesia", "Jawa Barat", "Bandung"]])],
        [Stored.Article("2", "Banjir", "Gubernur pulang.", persons: ["Budi Santoso"], places: [["Indonesia", "Jawa Barat"]], organizations: ["Pertamina"]),
         Stored.Article("3", "Hujan", "Banjir di Garut", source: "Tempo")]);
}
