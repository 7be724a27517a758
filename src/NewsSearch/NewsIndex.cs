namespace NewsSearch;

/// <summary>An index to search, as it stood when it was opened.</summary>
/// <remarks>
/// Any number may be open while one <see cref="NewsIndexWriter"/> adds to the folder, in this process
/// or another. Members are safe to call from several threads at once.
/// </remarks>
public sealed class NewsIndex : IDisposable
{
    /// <summary>Opens the index in <paramref name="folder"/>.</summary>
    /// <exception cref="NewsSearchException">There is none, it is of another version, or it cannot be read.</exception>
    public static NewsIndex Open(string folder) => throw new NotImplementedException();

    /// <summary>What it holds.</summary>
    public IndexStatistics Statistics => throw new NotImplementedException();

    /// <summary>Whether nothing was committed since it was opened.</summary>
    public bool IsCurrent => throw new NotImplementedException();

    /// <summary>Answers a request.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">A filter value or a cursor cannot be read, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public SearchResults Search(SearchRequest request, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>How many articles match; hits, facets, order and cursor of the request do not matter.</summary>
    public int Count(SearchRequest request, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The article of that id, or null.</summary>
    public StoredArticle? Find(string id) => throw new NotImplementedException();

    /// <summary>Every article, in no particular order.</summary>
    public IEnumerable<StoredArticle> Articles() => throw new NotImplementedException();

    /// <summary>What a query matches in an article: spans of its annotation's text, in order, none touching another.</summary>
    public IReadOnlyList<Highlight> Highlight(string query, StoredArticle article) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
