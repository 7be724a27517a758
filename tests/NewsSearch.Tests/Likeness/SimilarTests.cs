namespace NewsSearch.Tests;

public class SimilarTests
{
    private static readonly Filter[] Tempo = [new Filter(FacetName.Source, ["Tempo"])];

    [Fact]
    public void The_likest_comes_first_with_what_it_shares()
    {
        using var index = Index();
        var hits = index.Index.Search(new SearchRequest { Like = "asked" }).Hits;
        Assert.Equal(["sibling", "cousin"], hits.Select(hit => hit.Id));
        Assert.Contains(hits[0].Shared, trait => trait is { Kind: TraitKind.Person, Text: "Budi Santoso" });
        Assert.Contains(hits[0].Shared, trait => trait is { Kind: TraitKind.Word, Text: "penyu" });
        Assert.DoesNotContain(hits[1].Shared, trait => trait.Kind == TraitKind.Person);
        Assert.All(hits, hit => Assert.Equal(hit.Shared.OrderByDescending(trait => trait.Weight).Select(trait => trait.Text), hit.Shared.Select(trait => trait.Text)));
    }

    [Fact]
    public void The_score_is_the_sum_of_what_is_shared()
    {
        using var index = Index();
        Assert.All(index.Index.Search(new SearchRequest { Like = "asked" }).Hits, hit => Assert.Equal(hit.Shared.Sum(trait => trait.Weight), hit.Score, 1e-3));
    }

    [Fact]
    public void Query_and_filters_narrow_without_changing_scores()
    {
        using var index = Index();
        var all = index.Index.Search(new SearchRequest { Like = "asked" }).Hits;
        var queried = index.Index.Search(new SearchRequest { Like = "asked", Query = "konservasi" });
        Assert.Equal(["cousin"], queried.Hits.Select(hit => hit.Id));
        Assert.Equal(all[1].Score, queried.Hits[0].Score);
        Assert.Equal(["sibling"], index.Index.Search(new SearchRequest { Like = "asked", Filters = Tempo }).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void An_article_that_is_not_there_is_refused()
    {
        using var index = Index();
        Assert.Equal(Problem.BadRequest, Assert.Throws<NewsSearchException>(() => index.Index.Search(new SearchRequest { Like = "none" })).Problem);
    }

    [Fact]
    public void Newer_articles_come_first_where_newness_counts()
    {
        using var index = TestIndex.Of(
            [Stored.Article("old", "Banjir banjir", published: "1999-01-01"), Stored.Article("undated", "Banjir banjir"), Stored.Article("new", "Banjir hari ini", published: "2024-01-01")]);
        var plain = index.Index.Search(new SearchRequest { Query = "banjir" }).Hits.ToDictionary(hit => hit.Id, hit => hit.Score);
        var aged = index.Index.Search(new SearchRequest { Query = "banjir", Recency = 30 }).Hits;
        Assert.Equal("new", aged[0].Id);
        Assert.Equal(plain["new"], aged[0].Score);
        Assert.All(aged.Skip(1), hit => Assert.Equal(plain[hit.Id] / 2, hit.Score, 1e-5));
        var half = index.Index.Search(new SearchRequest { Query = "banjir", Recency = 9131 }).Hits.Single(hit => hit.Id == "old");
        Assert.Equal(plain["old"] * 0.75, half.Score, 1e-5);
        Assert.Throws<NewsSearchException>(() => index.Index.Search(new SearchRequest { Recency = 0 }));
    }

    private static TestIndex Index() => TestIndex.Of(
        [Stored.Article("asked", "Penyu bertelur", "Sarang penyu di pantai dijaga petugas konservasi.", persons: ["Budi Santoso"]),
         Stored.Article("other", "Harga emas", "Harga emas naik lagi.")],
        [Stored.Article("sibling", "Telur penyu", "Petugas menjaga sarang penyu di pantai.", persons: ["Budi Santoso"], source: "Tempo"),
         Stored.Article("cousin", "Konservasi", "Petugas konservasi menanam pohon di pantai.", source: "Kompas"),
         .. Enumerable.Range(0, 8).Select(i => Stored.Article($"far{i}", "Berita", $"Kabar lain nomor {i}."))]);
}
