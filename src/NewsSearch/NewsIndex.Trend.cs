using NewsSearch.Frequencies;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>How often queries are met over time.</summary>
    /// <exception cref="QueryException">A query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public Trend Trend(TrendRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new TrendCount(_snapshot, request, cancel).Answer());
    }
}
