using System.Text.Json;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

/// <summary>Runs <c>cases/</c>: search behaviour as data. Its README says what a case may hold.</summary>
public class SearchCasesTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static string Folder { get; } = Path.Combine(Repository.Folder, "tests", "NewsSearch.Tests", "cases");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_answers_as_written(string name)
    {
        var folder = Path.Combine(Folder, name);
        var articles = File.ReadLines(Path.Combine(folder, "articles.jsonl"))
            .Select(line => JsonSerializer.Deserialize<CaseArticle>(line, Json)!.ToStored()).ToList();
        // One segment for the first half, one for the others: what is counted must not depend on it.
        using var index = TestIndex.Of(articles.Take(articles.Count / 2), articles.Skip(articles.Count / 2));
        var searches = JsonSerializer.Deserialize<CaseSearch[]>(File.ReadAllText(Path.Combine(folder, "searches.json")), Json)!;
        Assert.All(searches, search => search.Check(index.Index));
        var oracle = new Oracle(articles);
        Assert.All(searches.Where(search => search.Error is null && search.Take is null), search => search.CheckByHand(index.Index, oracle));
    }

    [Fact]
    public void The_query_language_is_shown_by_at_least_two_hundred_queries()
    {
        var searches = JsonSerializer.Deserialize<CaseSearch[]>(File.ReadAllText(Path.Combine(Folder, "query-language", "searches.json")), Json)!;
        Assert.True(searches.Count(search => search is { Tree: not null, Ids: not null }) >= 200);
        Assert.Equal(searches.Length, searches.DistinctBy(search => (search.Query, search.AnyWord)).Count());
    }
}

internal sealed record CaseArticle(
    string Id, string? Title, string? Body, string? Deck, string? Dateline, string? Published, string? Source, string? Category,
    string? Author, string[]? Persons, string[][]? Places, string[]? Organizations, string[]? Mentions)
{
    public StoredArticle ToStored() => Stored.Article(
        Id, Title ?? "", Body ?? "", Deck ?? "", Dateline ?? "", Published, Source, Category, Author, null, Persons, Places, Organizations, Mentions);
}

internal sealed record CaseSearch(
    string Query, string? Tree, bool AnyWord, CaseFilter[]? Filters, string? Sort, int? Take, string[]? Ids, string[]? Order, int? Total, int? Error,
    Dictionary<string, CaseFacet>? Facets, Dictionary<string, string[]>? Matched)
{
    /// <summary>That the tree is as written, and that looking at every article finds the same ones.</summary>
    public void CheckByHand(NewsIndex index, Oracle oracle)
    {
        if (Tree is not null) Assert.Equal(Tree, QueryPrinter.Print(QueryTree.Read(Query, WordReading.Default, AnyWord).Root));
        var found = index.Search(Request).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal);
        Assert.Equal(oracle.Find(Query, AnyWord, Request.Filters).Select(article => article.Article.Id).Order(StringComparer.Ordinal), found);
    }

    public void Check(NewsIndex index)
    {
        if (Error is { } column)
        {
            Assert.Equal(column, Assert.Throws<QueryException>(() => index.Search(Request)).Column);
            return;
        }
        var results = index.Search(Request);
        var found = results.Hits.Select(hit => hit.Id).ToArray();
        if (Ids is not null) Assert.Equal(Ids, found.Order(StringComparer.Ordinal));
        if (Order is not null) Assert.Equal(Order, found);
        if (Take is null) Assert.Equal(Total ?? found.Length, results.Total);
        foreach (var (name, counts) in results.Facets) CheckFacet(Facets!.Single(facet => Enum.Parse<FacetName>(facet.Key, ignoreCase: true) == name).Value, counts);
        foreach (var (id, matched) in Matched ?? []) Assert.Equal(matched, Highlighted(results.Hits.Single(hit => hit.Id == id)));
    }

    private SearchRequest Request => new()
    {
        Query = Query,
        AnyWord = AnyWord,
        Filters = [.. (Filters ?? []).Select(filter => new Filter(Enum.Parse<FacetName>(filter.Facet, ignoreCase: true), filter.Values, filter.Exclude))],
        Facets = [.. (Facets ?? []).Select(facet => (facet.Value.Ask ?? new CaseAsk(null, null, null, null, null)).For(facet.Key))],
        Sort = Sort is null ? SortOrder.Relevance : Enum.Parse<SortOrder>(Sort, ignoreCase: true),
        Take = Take ?? 1000,
    };

    private static void CheckFacet(CaseFacet expected, FacetCounts counts)
    {
        Assert.Equal(expected.Values, counts.Values.Select(value => $"{value.Value} {value.Count}"));
        Assert.Equal(expected.Distinct ?? counts.Distinct, counts.Distinct);
        Assert.Equal(expected.Other ?? counts.Other, counts.Other);
        Assert.Equal(expected.Missing ?? counts.Missing, counts.Missing);
    }

    private static IEnumerable<string> Highlighted(Hit hit) =>
    [
        .. hit.TitleHighlights.Select(span => hit.Title.Substring(span.Start, span.Length)),
        .. hit.Highlights.Select(span => hit.Snippet.Substring(span.Start, span.Length)),
    ];
}

internal sealed record CaseFilter(string Facet, string[] Values, bool Exclude);

internal sealed record CaseFacet(CaseAsk? Ask, string[] Values, int? Distinct, long? Other, int? Missing);

internal sealed record CaseAsk(int? Take, int? Skip, string? Sort, string? Contains, string? Under)
{
    public FacetRequest For(string facet) => new(Enum.Parse<FacetName>(facet, ignoreCase: true))
    {
        Take = Take ?? 10,
        Skip = Skip ?? 0,
        Sort = Sort is null ? FacetSort.Count : Enum.Parse<FacetSort>(Sort, ignoreCase: true),
        Contains = Contains,
        Under = Under,
    };
}
