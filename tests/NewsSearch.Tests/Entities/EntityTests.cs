using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>Two names of one person are one value wherever the index is asked.</summary>
public class EntityTests
{
    private static readonly (string, string)[] Called = [("Rahmat Hidayat", "Cak Met")];

    [Fact]
    public void Facet_filter_query_article_and_page_agree()
    {
        using var index = TestIndex.Of(Early(), Late());
        var counts = index.Facet(new FacetRequest(FacetName.Person));
        Assert.Equal([new FacetCount("Rahmat Hidayat", 4), new FacetCount("Budi", 1)], counts.Values);
        Assert.Equal(2, index.Index.Statistics.Persons);
        foreach (var name in new[] { "Rahmat Hidayat", "Cak Met", "cak met" })
        {
            Assert.Equal(["a", "b", "c", "d"], index.Ids("", new Filter(FacetName.Person, [name])).Order());
            Assert.Equal(["a", "b", "c", "d"], index.Ids($"person:\"{name}\"").Order());
            Assert.Equal(["e"], index.Ids("", new Filter(FacetName.Person, [name], Exclude: true)));
            Assert.Equal("Rahmat Hidayat", index.Index.Entity(FacetName.Person, name)!.Name);
        }
        var found = Assert.Single(index.Index.Find("d")!.Annotation.Persons);
        Assert.Equal("Rahmat Hidayat", found.Name);
        Assert.Equal([new NameVariant("Cak Met", VariantOrigin.Archive)], found.Variants);
    }

    [Fact]
    public void A_page_tells_the_names_their_articles_their_days_and_the_evidence()
    {
        using var index = TestIndex.Of(Early(), Late());
        var page = index.Index.Entity(FacetName.Person, "Cak Met")!;
        Assert.Equal((4, new DateOnly(2020, 1, 2), new DateOnly(2024, 5, 6)), (page.Articles, page.First, page.Last));
        Assert.Equal(["Rahmat Hidayat 3", "Cak Met 2"], page.Variants.Select(variant => $"{variant.Name} {variant.Articles}"));
        Assert.Equal([new EntityEvidence("Cak Met", "Rahmat Hidayat", VariantOrigin.Stated, 2, "a")], page.Evidence);
        Assert.Null(index.Index.Entity(FacetName.Person, "Nobody"));
        Assert.Throws<NewsSearchException>(() => index.Index.Entity(FacetName.Date, "2020"));
    }

    [Fact]
    public void Articles_indexed_before_take_a_name_that_later_ones_state_and_lose_it_when_those_are_gone()
    {
        using var folder = new TemporaryFolder();
        using var writer = NewsIndexWriter.Open(folder.Path);
        foreach (var article in Late()) writer.Add(article);
        writer.Commit();
        Assert.Equal(2, Distinct());
        foreach (var article in Early()) writer.Add(article);
        writer.Commit();
        Assert.Equal(1, Distinct());
        writer.Remove("a");
        writer.Commit();
        Assert.Equal(2, Distinct());

        int Distinct()
        {
            using var index = NewsIndex.Open(folder.Path);
            return index.Search(new SearchRequest { Query = "person:met OR person:hidayat", Facets = [new FacetRequest(FacetName.Person)] }).Facets[0].Value.Distinct;
        }
    }

    [Fact]
    public void An_outlet_that_is_only_credited_is_no_value()
    {
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(new Article { Id = "a", Title = "Harga beras naik", Body = "JAKARTA, KOMPAS.com - Bank Indonesia menyatakan harga beras naik di Jakarta." });
            writer.Commit();
        }
        using var index = NewsIndex.Open(folder.Path);
        var counts = index.Search(new SearchRequest { Facets = [new FacetRequest(FacetName.Organization)] }).Facets[0].Value;
        Assert.Equal(["Bank Indonesia"], counts.Values.Select(value => value.Value));
        Assert.Contains(index.Find("a")!.Annotation.Organizations, organization => organization is { Name: "KOMPAS.com" or "kompas.com", IsCredit: true });
    }

    [Fact]
    public void A_name_that_stands_only_in_a_link_is_kept_and_is_no_value()
    {
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(new Article { Id = "a", Title = "Pasar dibuka", Body = "Gubernur Rahmat Hidayat membuka pasar di Bogor.\n\nBaca juga: Menteri Sulastri Wijaya Kunjungi Makassar\n\nRibuan warga datang." });
            writer.Commit();
        }
        using var index = NewsIndex.Open(folder.Path);
        var facets = index.Search(new SearchRequest { Facets = [new FacetRequest(FacetName.Person), new FacetRequest(FacetName.Place)] }).Facets;
        Assert.Equal(["Rahmat Hidayat"], facets[0].Value.Values.Select(value => value.Value));
        Assert.DoesNotContain("Makassar", facets[1].Value.Values.Select(value => value.Value));
        Assert.Equal(0, index.Search(new SearchRequest { Query = "person:sulastri" }).Total);
        var aside = Assert.Single(index.Find("a")!.Annotation.Persons, person => person.IsAside);
        Assert.Equal(("Sulastri Wijaya", new Mention(19, 15, "Sulastri Wijaya", TextPart.Aside)), (aside.Name, Assert.Single(aside.Mentions)));
    }

    private static StoredArticle[] Early() =>
    [
        Stored.Article("a", persons: ["Rahmat Hidayat"], published: "2020-01-02", called: Called),
        Stored.Article("b", persons: ["Rahmat Hidayat"], published: "2021-01-02", called: Called),
        Stored.Article("e", persons: ["Budi"]),
    ];

    private static StoredArticle[] Late() =>
    [
        Stored.Article("c", persons: ["Cak Met", "Rahmat Hidayat"]),
        Stored.Article("d", persons: ["Cak Met"], published: "2024-05-06"),
    ];
}
