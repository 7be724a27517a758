namespace NewsSearch.Evaluation;

/// <summary>An index of some articles, gone when it is disposed of.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-").FullName;
    private readonly NewsIndex _index;

    public TemporaryIndex(IEnumerable<Article> articles)
    {
        using (var writer = NewsIndexWriter.Open(_folder))
        {
            Parallel.ForEach(articles, article => writer.Add(article));
            writer.Commit();
        }
        _index = NewsIndex.Open(_folder);
    }

    /// <summary>The ids of the best <paramref name="take"/> hits, all of them when that is more than a page, and the total.</summary>
    public (IReadOnlyList<string> Ids, int Total) Ask(string query, bool anyWord, int take)
    {
        var request = new SearchRequest { Query = query, AnyWord = anyWord, Take = Math.Min(take, 1000) };
        var page = _index.Search(request);
        var ids = page.Hits.Select(hit => hit.Id).ToList();
        while (ids.Count < take && page.NextCursor is { } cursor)
        {
            page = _index.Search(request with { Cursor = cursor });
            ids.AddRange(page.Hits.Select(hit => hit.Id));
        }
        return (ids, page.Total);
    }

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
