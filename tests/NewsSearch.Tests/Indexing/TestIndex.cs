namespace NewsSearch.Tests;

/// <summary>An index of some articles in a folder of its own, gone when the test is.</summary>
internal sealed class TestIndex : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TestIndex() { }

    public NewsIndex Index { get; private set; } = null!;

    public string Folder => _folder.Path;

    /// <summary>Each group is committed by itself, so it becomes a segment.</summary>
    public static TestIndex Of(params IEnumerable<StoredArticle>[] groups)
    {
        var made = new TestIndex();
        using (var writer = NewsIndexWriter.Open(made.Folder))
        {
            foreach (var group in groups)
            {
                foreach (var article in group) writer.Add(article);
                writer.Commit();
            }
        }
        made.Index = NewsIndex.Open(made.Folder);
        return made;
    }

    /// <summary>The ids found, in order.</summary>
    public IEnumerable<string> Ids(string query, params Filter[] filters) =>
        Index.Search(new SearchRequest { Query = query, Filters = filters, Take = 1000 }).Hits.Select(hit => hit.Id);

    public FacetCounts Facet(FacetRequest facet, string query = "", params Filter[] filters) =>
        Index.Search(new SearchRequest { Query = query, Filters = filters, Facets = [facet], Take = 0 }).Facets.Single().Value;

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
