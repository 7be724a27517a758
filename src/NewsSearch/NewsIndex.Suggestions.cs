namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>Words, persons, places and organizations that begin as <paramref name="prefix"/> does, those of most articles first.</summary>
    /// <remarks>A name may begin so with any of its words: <c>widodo</c> goes on to <c>Joko Widodo</c>. The first call reads all names of the index; later ones take milliseconds.</remarks>
    /// <param name="prefix">What was typed so far; case and diacritics do not matter.</param>
    /// <param name="take">How many of each kind at most; 0 to 1,000.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <exception cref="NewsSearchException">The index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public IReadOnlyList<Completion> Complete(string prefix, int take = 10, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, 1000);
        return _snapshot.Read(() => _snapshot.Completer.Complete(prefix, take, _snapshot.Entities, cancel));
    }
}
