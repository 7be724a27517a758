namespace NewsSearch;

public sealed partial class NewsIndex
{
    // Every page ranks all matches anew: large pages, but not so large as to fill the memory.
    private const int HitsAtATime = 1000;

    /// <summary>Every hit of a request in its order, page after page; facets are not counted.</summary>
    /// <param name="request">Its page size and facets do not matter; its cursor tells where to begin.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">A filter value or a cursor cannot be read, or the index is damaged.</exception>
    public IEnumerable<Hit> Hits(SearchRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Pages(request with { Take = HitsAtATime, Facets = [] }, cancel);
    }

    /// <summary>As <see cref="Hits"/>, for those who must not wait: the work is done on the thread pool.</summary>
    public IAsyncEnumerable<Hit> HitsAsync(SearchRequest request, CancellationToken cancel = default) =>
        AsyncBatches.Read(Hits(request, cancel), cancel);

    /// <summary>As <see cref="Articles(SearchRequest, CancellationToken)"/>, for those who must not wait: the work is done on the thread pool.</summary>
    public IAsyncEnumerable<StoredArticle> ArticlesAsync(SearchRequest request, CancellationToken cancel = default) =>
        AsyncBatches.Read(Articles(request, cancel), cancel);

    /// <summary>As <see cref="KwicLines"/>, for those who must not wait: the work is done on the thread pool.</summary>
    public IAsyncEnumerable<KwicLine> KwicLinesAsync(ConcordanceRequest request, CancellationToken cancel = default) =>
        AsyncBatches.Read(KwicLines(request, cancel), cancel);

    private IEnumerable<Hit> Pages(SearchRequest request, CancellationToken cancel)
    {
        while (true)
        {
            var page = Search(request, cancel);
            foreach (var hit in page.Hits) yield return hit;
            if (page.NextCursor is null) yield break;
            request = request with { Cursor = page.NextCursor };
        }
    }
}
