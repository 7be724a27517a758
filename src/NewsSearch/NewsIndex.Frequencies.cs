using NewsSearch.Frequencies;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>The words that stand near what a query matches, with what tells how far this is from chance.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, its query holds no word, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public Collocates Collocates(CollocateRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new CollocateCount(_snapshot, request, cancel).Answer());
    }

    /// <summary>The words that one set of articles uses more than another.</summary>
    /// <exception cref="QueryException">A query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public Keyness Keyness(KeynessRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new KeynessCount(_snapshot, request, cancel).Answer());
    }
}
