using CsCheck;

namespace NewsSearch.Tests;

public class FacetTests
{
    [Fact]
    public void Pages_of_a_facet_are_cuts_of_the_whole_and_the_sums_add_up()
    {
        using var index = TestIndex.Of(
            Enumerable.Range(0, 60).Select(i => Stored.Article($"a{i}", persons: Names(i, 4))),
            Enumerable.Range(60, 60).Select(i => Stored.Article($"a{i}", persons: Names(i, 3))));
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], Gen.Bool, Gen.Bool).Sample((skip, take, byName, some) =>
        {
            var request = new FacetRequest(FacetName.Person) { Sort = byName ? FacetSort.Name : FacetSort.Count, Contains = some ? "bUDI 1" : null };
            var whole = index.Facet(request with { Take = int.MaxValue });
            var page = index.Facet(request with { Skip = skip, Take = take });
            Assert.Equal(whole.Values.Skip(skip).Take(take), page.Values);
            Assert.Equal((whole.Values.Count, whole.Missing), (page.Distinct, page.Missing));
            Assert.Equal(whole.Values.Sum(value => value.Count), page.Values.Sum(value => value.Count) + page.Other);
        }, iter: 200);
    }

    [Fact]
    public void The_most_frequent_come_first_and_names_decide_between_equals()
    {
        using var index = TestIndex.Of([Stored.Article("a", persons: ["C", "B"]), Stored.Article("b", persons: ["A", "C"]), Stored.Article("c", persons: ["é"])]);
        Assert.Equal(["C", "A", "B", "é"], index.Facet(new FacetRequest(FacetName.Person)).Values.Select(value => value.Value));
        Assert.Equal(["A", "B", "C", "é"], index.Facet(new FacetRequest(FacetName.Person) { Sort = FacetSort.Name }).Values.Select(value => value.Value));
    }

    [Fact]
    public void A_value_named_twice_in_an_article_counts_once()
    {
        using var index = TestIndex.Of([Stored.Article("a", persons: ["Budi", "Budi"], places: [["Indonesia", "Garut"], ["Indonesia"]], mentions: ["2025", "2025"])]);
        Assert.All(
            new[] { FacetName.Person, FacetName.Place, FacetName.Mentions },
            facet => Assert.All(index.Facet(new FacetRequest(facet)).Values, value => Assert.Equal(1, value.Count)));
    }

    [Fact]
    public void An_index_without_a_facets_field_counts_every_article_as_missing()
    {
        using var index = TestIndex.Of([Stored.Article("a"), Stored.Article("b")]);
        Assert.All(Enum.GetValues<FacetName>(), facet =>
        {
            var counts = index.Facet(new FacetRequest(facet));
            Assert.Empty(counts.Values);
            Assert.Equal((0, 0L, 2), (counts.Distinct, counts.Other, counts.Missing));
        });
    }

    [Fact]
    public void A_segment_without_a_facets_field_counts_as_missing_beside_one_with_it()
    {
        using var index = TestIndex.Of([Stored.Article("a")], [Stored.Article("b", persons: ["Budi"])], [Stored.Article("c")]);
        var counts = index.Facet(new FacetRequest(FacetName.Person));
        Assert.Equal([new FacetCount("Budi", 1)], counts.Values);
        Assert.Equal(2, counts.Missing);
    }

    [Fact]
    public void A_facet_asked_twice_is_answered_twice()
    {
        using var index = TestIndex.Of([Stored.Article("a", published: "2025-04-28")]);
        var facets = index.Index.Search(new SearchRequest
        {
            Facets = [new FacetRequest(FacetName.Date), new FacetRequest(FacetName.Date) { Under = "2025" }],
        }).Facets;
        Assert.Equal(["2025", "2025-04"], facets.Select(facet => facet.Value.Values.Single().Value));
    }

    private static IEnumerable<string> Names(int i, int count) => Enumerable.Range(1, count).Where(n => i % 7 != 0).Select(n => $"Budi {i * n % 31}");
}
