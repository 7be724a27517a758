using CsCheck;

namespace NewsSearch.Tests;

/// <summary>Near copies are found, whatever the order and the commits in which they came, and count as one when asked.</summary>
public class CopyGroupsTests
{
    [Fact]
    public void Groups_are_those_of_brute_force_for_any_order_and_any_commits() => Gen.Int[0, 1_000_000].Sample(seed =>
    {
        var random = new Random(seed);
        var articles = CopiedNews.Articles(random, 12);
        var expected = CopiedNews.Groups(articles);
        var shuffled = articles.ToArray();
        random.Shuffle(shuffled);
        using var index = TestIndex.Of([.. Chunks(shuffled, random)]);
        // Hits count their copies before the groups are made, and after.
        var sizes = expected.SelectMany(group => group.Split(' ').Select(id => (id, group.Split(' ').Length - 1))).Order();
        Assert.Equal(sizes, CopiesOfHits(index.Index));
        Assert.Equal(expected, Found(index.Index, articles));
        Assert.Equal(sizes, CopiesOfHits(index.Index));
    }, iter: 6);

    [Fact]
    public void Changed_and_removed_articles_leave_their_group()
    {
        var text = CopiedNews.Text(new Random(5), 120);
        using var folder = new TemporaryFolder();
        using var writer = NewsIndexWriter.Open(folder.Path);
        foreach (var id in new[] { "a", "b", "c", "d" }) writer.Add(Stored.Article(id, id, text));
        writer.Commit();
        writer.Add(Stored.Article("a", "a", CopiedNews.Text(new Random(6), 120)));
        writer.Remove("d");
        writer.Commit();
        using (var index = NewsIndex.Open(folder.Path))
        {
            Assert.Equal([("a", 0), ("b", 1), ("c", 1)], CopiesOfHits(index));
            Assert.Equal(["a"], Ids(index.Copies("a")!));
            Assert.Equal(["b", "c"], Ids(index.Copies("b")!));
        }
        // What comes back says the same as before, so it is of the group again.
        writer.Add(Stored.Article("a", "a", text));
        writer.Commit();
        using var again = NewsIndex.Open(folder.Path);
        Assert.Equal(["a", "b", "c"], Ids(again.Copies("c")!));
        Assert.Null(again.Copies("d"));
    }

    [Fact]
    public void A_bridge_makes_one_group_of_two()
    {
        var random = new Random(3);
        var words = CopiedNews.Text(random, 100).Split(' ');
        var other = CopiedNews.Text(random, 100).Split(' ');
        var bridge = string.Join(' ', words) + " " + string.Join(' ', other);
        using var index = TestIndex.Of(
            [Stored.Article("a1", body: string.Join(' ', words)), Stored.Article("a2", body: string.Join(' ', words.SkipLast(3)))],
            [Stored.Article("b1", body: string.Join(' ', other)), Stored.Article("b2", body: string.Join(' ', other.SkipLast(3)))],
            [Stored.Article("bridge", body: bridge)]);
        Assert.Equal(["a1", "a2", "b1", "b2", "bridge"], Ids(index.Index.Copies("a1")!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Video", "Foto")]
    public void Short_texts_with_other_titles_are_no_copies(string first, string second)
    {
        using var index = TestIndex.Of([Stored.Article("a", "Banjir di Garut " + first, "Lihat video."), Stored.Article("b", "Gempa di Palu " + second, "Lihat video.")]);
        Assert.Single(index.Index.Copies("a")!);
    }

    [Fact]
    public void The_first_seen_stands_for_its_copies()
    {
        var text = CopiedNews.Text(new Random(7), 60) + " banjir";
        using var index = TestIndex.Of(
            [Stored.Article("late", "Banjir", text, published: "2024-05-02", source: "Kompas"), Stored.Article("undated", "Banjir", text)],
            [Stored.Article("first", "Banjir", text, published: "2024-05-01", source: "Antara"), Stored.Article("other", "Hujan", "Banjir di sana.")]);
        var asked = new SearchRequest { Query = "banjir", Collapse = true };
        var hits = index.Index.Search(asked).Hits;
        Assert.Equal(["first", "other"], hits.Select(hit => hit.Id).Order(StringComparer.Ordinal));
        Assert.Equal([2, 0], hits.OrderBy(hit => hit.Id, StringComparer.Ordinal).Select(hit => hit.Copies));
        Assert.Equal(["first", "late", "undated"], Ids(index.Index.Copies("late")!));
        // A filter chooses among the copies that pass it.
        var kompas = index.Index.Search(asked with { Filters = [new Filter(FacetName.Source, ["Kompas"])] });
        Assert.Equal(["late"], kompas.Hits.Select(hit => hit.Id));
        Assert.Equal(4, index.Index.Count(asked with { Collapse = false }));
        Assert.Equal(2, index.Index.Count(asked));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Collapsed_totals_and_facets_count_groups(int seed)
    {
        var random = new Random(seed);
        var articles = CopiedNews.Articles(random, 14);
        var groups = CopiedNews.Groups(articles);
        using var index = TestIndex.Of([.. Chunks([.. articles], random)]);
        foreach (var query in new[] { "", "kata1", "kata2 OR kata3", "kata4 -kata5", "title:kata6" })
        {
            var plain = new SearchRequest { Query = query, Take = 1000, Facets = [new FacetRequest(FacetName.Source) { Take = 100 }] };
            var found = index.Index.Search(plain).Hits.Select(hit => hit.Id).ToHashSet();
            var collapsed = index.Index.Search(plain with { Collapse = true });
            var expected = groups.Where(group => group.Split(' ').Any(found.Contains)).ToList();
            Assert.Equal(expected.Count, collapsed.Total);
            Assert.Equal(expected.Count, collapsed.Hits.Count);
            foreach (var (source, count) in collapsed.Facets.Single().Value.Values)
            {
                var only = plain with { Collapse = true, Filters = [new Filter(FacetName.Source, [source])] };
                Assert.Equal(count, index.Index.Count(only));
            }
            var paged = Pages(index.Index, plain with { Collapse = true, Take = 3 });
            Assert.Equal(collapsed.Hits.Select(hit => hit.Id), paged);
        }
    }

    private static IEnumerable<string> Pages(NewsIndex index, SearchRequest request)
    {
        for (string? cursor = null; ;)
        {
            var page = index.Search(request with { Cursor = cursor });
            foreach (var hit in page.Hits) yield return hit.Id;
            if ((cursor = page.NextCursor) is null) yield break;
        }
    }

    private static IEnumerable<IEnumerable<StoredArticle>> Chunks(StoredArticle[] articles, Random random)
    {
        for (var at = 0; at < articles.Length;)
        {
            var length = Math.Min(articles.Length - at, 1 + random.Next(articles.Length));
            yield return articles[at..(at + length)];
            at += length;
        }
    }

    private static IEnumerable<string> Found(NewsIndex index, IEnumerable<StoredArticle> articles) =>
        articles.Select(article => string.Join(' ', Ids(index.Copies(article.Article.Id)!).Order(StringComparer.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(string Id, int Copies)> CopiesOfHits(NewsIndex index) =>
        index.Search(new SearchRequest { Take = 1000 }).Hits.Select(hit => (hit.Id, hit.Copies)).Order();

    private static IEnumerable<string> Ids(IEnumerable<Copy> copies) => copies.Select(copy => copy.Id);
}
