using NewsSearch.Explaining;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>How a request is read, what each part of it finds, and how it meets one article.</summary>
    /// <param name="request">The request; its page and facets do not matter.</param>
    /// <param name="id">The article to explain; null for none.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, there is no article of that id, or the index is damaged.</exception>
    public Explanation Explain(SearchRequest request, string? id = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new Explainer(_snapshot, request, cancel).Explain(id));
    }
}
