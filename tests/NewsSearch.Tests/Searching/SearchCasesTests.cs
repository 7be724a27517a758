using System.Text.Json;

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
    string Query, CaseFilter[]? Filters, string? Sort, int? Take, string[]? Ids, string[]? Order, int? Total, int? Error,
    Dictionary<string, CaseFacet>? Facets, Dictionary<string, string[]>? Matched)
{
    public void Check(NewsIndex index)
    {
        var request = new SearchRequest
        {
            Query = Query,
            Filters = [.. (Filters ?? []).Select(filter => new Filter(Enum.Parse<FacetName>(filter.Facet, ignoreCase: true), filter.Values, filter.Exclude))],
            Facets = [.. (Facets ?? []).Select(facet => (facet.Value.Ask ?? new CaseAsk(null, null, null, null, null)).For(facet.Key))],
            Sort = Sort is null ? SortOrder.Relevance : Enum.Parse<SortOrder>(Sort, ignoreCase: true),
            Take = Take ?? 1000,
        };
        if (Error is { } column)
        {
            Assert.Equal(column, Assert.Throws<QueryException>(() => index.Search(request)).Column);
            return;
        }
        var results = index.Search(request);
        var found = results.Hits.Select(hit => hit.Id).ToArray();
        if (Ids is not null) Assert.Equal(Ids, found.Order(StringComparer.Ordinal));
        if (Order is not null) Assert.Equal(Order, found);
        if (Take is null) Assert.Equal(Total ?? found.Length, results.Total);
        foreach (var (name, counts) in results.Facets) CheckFacet(Facets!.Single(facet => Enum.Parse<FacetName>(facet.Key, ignoreCase: true) == name).Value, counts);
        foreach (var (id, matched) in Matched ?? []) Assert.Equal(matched, Highlighted(results.Hits.Single(hit => hit.Id == id)));
    }

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
