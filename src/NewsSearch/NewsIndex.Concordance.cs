using NewsSearch.Concordances;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>A page of what a query matches, in its context.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, its query holds no word, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public Concordance Concordance(ConcordanceRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new ConcordancePages(_snapshot, request, cancel).Page());
    }

    /// <summary>All lines in their order, held for any page of them to be shown; take and cursor of the request do not matter.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, its query holds no word, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public SortedConcordance SortedConcordance(ConcordanceRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new ConcordancePages(_snapshot, request, cancel).Sorted());
    }

    /// <summary>Every line that a query matches, one at a time; take and cursor of the request do not matter.</summary>
    /// <remarks>Unsorted, in memory that does not grow with the lines; sorted, in about 150 bytes a line.</remarks>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, its query holds no word, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public IEnumerable<KwicLine> KwicLines(ConcordanceRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Lines();

        IEnumerable<KwicLine> Lines()
        {
            using var lines = _snapshot.Read(() => new ConcordancePages(_snapshot, request, cancel).All().GetEnumerator());
            while (_snapshot.Read(lines.MoveNext)) yield return lines.Current;
        }
    }

    /// <summary>How many lines share a word of the context, what matched, or a property of the article.</summary>
    /// <param name="request">Which lines; its width, order and page do not matter.</param>
    /// <param name="key">What they are grouped by.</param>
    /// <param name="take">How many values to return at most; 0 or more.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">The request makes no sense, its query holds no word, or the index is damaged.</exception>
    public ConcordanceGroups KwicGroups(ConcordanceRequest request, KwicKey key, int take = 50, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return _snapshot.Read(() => new ConcordancePages(_snapshot, request with { Sort = [key] }, cancel).Sorted().Groups(take));
    }
}
