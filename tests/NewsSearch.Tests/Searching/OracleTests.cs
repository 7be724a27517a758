using CsCheck;

namespace NewsSearch.Tests;

/// <summary>For any articles and any request, the index answers what looking at every article answers.</summary>
public class OracleTests
{
    private const int Articles = 40;
    private const int Requests = 40;
    private const int Steps = 12;

    [Fact]
    public void Hits_totals_facets_order_and_pages_are_those_of_brute_force() => Gen.Int[0, 1_000_000].Sample(Check, iter: 10);

    [Fact]
    public void They_are_where_the_user_put_names_right() => Gen.Int[0, 1_000_000].Sample(CheckCurated, iter: 5);

    [Fact]
    public void They_are_for_curations_that_once_failed() => CheckCurated(1);

    [Theory]
    [InlineData(1)]
    [InlineData(686746)] // a dateline that the body's first word begins with
    public void They_are_for_seeds_that_once_failed(int seed) => Check(seed);

    private static void Check(int seed)
    {
        var random = new RandomArchive(seed);
        using var folder = new TemporaryFolder();
        var held = Fill(folder.Path, random);
        using var index = NewsIndex.Open(folder.Path);
        Check(index, new Oracle([.. held.Values]), random, random.Request, $"seed {seed}");
    }

    // Names are put right step by step, some steps are taken back, and then more articles come.
    private static void CheckCurated(int seed)
    {
        var random = new RandomArchive(seed);
        using var folder = new TemporaryFolder();
        var held = Fill(folder.Path, random);
        var curator = new Curator(folder.Path, TimeProvider.System);
        string[] plain;
        using (var index = NewsIndex.Open(folder.Path))
        {
            plain = Facets(index);
            for (var i = 0; i < Steps; i++) random.Curate(curator, index);
        }
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            for (var i = 0; i < Articles / 4; i++)
            {
                var article = random.Article($"b{i}");
                writer.Add(article);
                held[article.Article.Id] = article;
            }
            writer.Commit();
        }
        using (var index = NewsIndex.Open(folder.Path))
        {
            var facts = string.Join(' ', index.Curation.Facts(Curating.FactKind.Entity).Values.Select(fact => fact.Line));
            Check(index, new Oracle([.. held.Values], index.Curation), random, random.CuratedRequest, $"seed {seed}: {facts}");
            Assert.All(held.Values, article => Assert.Equal(
                new Oracle([.. held.Values], index.Curation).Values(article, FacetName.Person).Order(),
                index.Find(article.Article.Id)!.Annotation.Persons.Select(person => person.Name).Distinct().Order()));
        }
        while (curator.Undo(7).Count > 0) { }
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            for (var i = 0; i < Articles / 4; i++) writer.Remove($"b{i}");
            writer.Commit();
        }
        using (var index = NewsIndex.Open(folder.Path)) Assert.Equal(plain, Facets(index));
    }

    private static string[] Facets(NewsIndex index) =>
        [.. index.Search(new SearchRequest { Facets = [.. FacetNames.All.Select(facet => new FacetRequest(facet) { Take = 1000 })] })
            .Facets.SelectMany(facet => facet.Value.Values.Select(count => $"{facet.Key} {count.Value} {count.Count}"))];

    private static void Check(NewsIndex index, Oracle oracle, RandomArchive random, Func<SearchRequest> next, string seed)
    {
        for (var i = 0; i < Requests; i++)
        {
            var request = next();
            var results = index.Search(request);
            var found = oracle.Find(request.Query, request.AnyWord, request.Filters);
            var context = $"{seed}: {request.Query} | {string.Join(" ", request.Filters.Select(Describe))}";
            Assert.True(Order(found, f => f.Article.Id).SequenceEqual(Order(results.Hits, hit => hit.Id)), $"{context}: {string.Join(' ', Order(found, f => f.Article.Id))} expected, found {string.Join(' ', Order(results.Hits, hit => hit.Id))}");
            Assert.Equal(found.Count, results.Total);
            Assert.Equal(found.Count, index.Count(request));
            CheckOrder(request.Sort, results.Hits, context);
            CheckPages(index, request, results.Hits, 1 + random.Next(7), context);
            foreach (var (facet, counts) in results.Facets) CheckFacet(index, oracle, request, facet, counts, context);
        }
    }

    // Some articles are changed or removed later, in other commits, so that there are segments and deleted documents.
    private static Dictionary<string, StoredArticle> Fill(string folder, RandomArchive random)
    {
        var held = new Dictionary<string, StoredArticle>();
        using var writer = NewsIndexWriter.Open(folder);
        for (var i = 0; i < Articles * 3 / 2; i++)
        {
            var article = random.Article($"a{random.Next(Articles)}");
            writer.Add(article);
            held[article.Article.Id] = article;
            if (random.Next(8) == 0)
            {
                var id = $"a{random.Next(Articles)}";
                Assert.Equal(held.Remove(id), writer.Remove(id));
            }
            if (random.Next(12) == 0) writer.Commit();
        }
        writer.Commit();
        return held;
    }

    private static void CheckOrder(SortOrder sort, IReadOnlyList<Hit> hits, string context)
    {
        foreach (var (before, after) in hits.Zip(hits.Skip(1)))
        {
            var order = sort switch
            {
                SortOrder.Relevance => after.Score.CompareTo(before.Score),
                SortOrder.Newest => Day(after, DateOnly.MinValue).CompareTo(Day(before, DateOnly.MinValue)),
                _ => Day(before, DateOnly.MaxValue).CompareTo(Day(after, DateOnly.MaxValue)),
            };
            Assert.True(order < 0 || (order == 0 && string.CompareOrdinal(before.Id, after.Id) < 0), $"{context}: {before.Id} before {after.Id}");
        }
    }

    private static DateOnly Day(Hit hit, DateOnly undated) => hit.Published.Value?.First ?? undated;

    private static void CheckPages(NewsIndex index, SearchRequest request, IReadOnlyList<Hit> all, int take, string context)
    {
        var paged = new List<Hit>();
        string? cursor = null;
        do
        {
            var page = index.Search(request with { Take = take, Cursor = cursor, Facets = [] });
            Assert.Equal(all.Count, page.Total);
            paged.AddRange(page.Hits);
            cursor = page.NextCursor;
        }
        while (cursor is not null && paged.Count <= all.Count);
        Assert.True(all.Select(hit => (hit.Id, hit.Score)).SequenceEqual(paged.Select(hit => (hit.Id, hit.Score))), context);
    }

    private static void CheckFacet(NewsIndex index, Oracle oracle, SearchRequest request, FacetName facet, FacetCounts counts, string context)
    {
        var (expected, missing) = oracle.Count(facet, request.Query, request.AnyWord, request.Filters);
        var shown = facet is FacetName.Date or FacetName.Mentions ? expected.Where(count => count.Key.Length == 4) : expected;
        Assert.True(
            shown.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => new FacetCount(count.Key, count.Value)).SequenceEqual(counts.Values),
            $"{context}: {facet} is {string.Join(", ", counts.Values)}");
        Assert.Equal(missing, counts.Missing);
        Assert.Equal((counts.Values.Count, 0L), (counts.Distinct, counts.Other));
        if (counts.Values.Count == 0) return;
        // What a count promises: the total when that value alone stands in for this facet's.
        var value = counts.Values[^1];
        Filter[] instead = [.. request.Filters.Where(filter => filter.Exclude || filter.Facet != facet), new Filter(facet, [value.Value])];
        Assert.Equal(value.Count, index.Count(request with { Filters = instead }));
    }

    private static string Describe(Filter filter) => $"{(filter.Exclude ? "-" : "")}{filter.Facet}:{string.Join('|', filter.Values)}";

    private static IEnumerable<string> Order<T>(IEnumerable<T> from, Func<T, string> id) => from.Select(id).Order(StringComparer.Ordinal);
}
