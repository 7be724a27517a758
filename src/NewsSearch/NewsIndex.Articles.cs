using NewsSearch.Searching;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>Every article that matches, in the order asked for; take, cursor and facets of the request do not matter.</summary>
    /// <remarks>One is held at a time. Persons and organizations are called as facets call them.</remarks>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">A filter value cannot be read, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public IEnumerable<StoredArticle> Articles(SearchRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Found();

        IEnumerable<StoredArticle> Found()
        {
            using var found = _snapshot.Read(() => new Search(_snapshot, request, cancel).Ordered(null).GetEnumerator());
            while (_snapshot.Read(found.MoveNext))
            {
                cancel.ThrowIfCancellationRequested();
                yield return _snapshot.Read(() => Named(_snapshot.Articles.Whole(found.Current.Document)));
            }
        }
    }
}
