using NewsSearch.Concordances;
using NewsSearch.Searching;

namespace NewsSearch;

/// <summary>
/// The lines of a concordance in their order, held: any page of them, and the groups of its first sort key, are there without
/// reading and sorting all again, as <see cref="NewsIndex.Concordance"/> has to for every page.
/// </summary>
/// <remarks>24 bytes a line; its text is read when it is asked for. Safe for several threads; it ends with the index it was made of.</remarks>
public sealed class SortedConcordance
{
    private readonly IndexSnapshot _snapshot;
    private readonly ReadOnlyMemory<LineSpot> _lines;
    private readonly IReadOnlyList<LineRun> _runs;

    internal SortedConcordance(IndexSnapshot snapshot, int articles, long total, ReadOnlyMemory<LineSpot> lines, IReadOnlyList<LineRun> runs) =>
        (_snapshot, Articles, Total, _lines, _runs) = (snapshot, articles, total, lines, runs);

    /// <summary>How many articles match.</summary>
    public int Articles { get; }

    /// <summary>How many lines there are; with a sample more than are held.</summary>
    public long Total { get; }

    /// <summary>How many lines are held.</summary>
    public int Count => _lines.Length;

    /// <summary>A page of the lines.</summary>
    /// <param name="skip">How many lines to leave out before it; 0 or more.</param>
    /// <param name="take">How many to return at most; 0 or more.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public IReadOnlyList<KwicLine> Lines(int skip, int take, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var first = Math.Min(skip, Count);
        var page = _lines.Slice(first, Math.Min(take, Count - first));
        return _snapshot.Read(() => LineTexts.Of(_snapshot, page, cancel).ToList());
    }

    /// <summary>How many lines share a value of the first sort key, as <see cref="NewsIndex.KwicGroups"/> counts them.</summary>
    /// <param name="take">How many values to return at most; 0 or more.</param>
    /// <exception cref="InvalidOperationException">The lines are not sorted by anything.</exception>
    public ConcordanceGroups Groups(int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        RequireOrder();
        var groups = _runs.Select(run => new ConcordanceGroup(run.Value, run.Length))
            .OrderByDescending(group => group.Lines).ThenBy(group => group.Value, StringComparer.Ordinal).Take(take).ToList();
        return new ConcordanceGroups(Articles, Count, groups, _runs.Count);
    }

    /// <summary>The lines of one group alone, in the same order; none when there is no such group.</summary>
    /// <param name="value">The value of the first sort key, as <see cref="Groups"/> tells it.</param>
    /// <exception cref="InvalidOperationException">The lines are not sorted by anything.</exception>
    public SortedConcordance Only(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RequireOrder();
        var run = _runs.FirstOrDefault(run => run.Value == value);
        return new(_snapshot, Articles, run.Length, _lines.Slice(run.Start, run.Length), run.Length == 0 ? [] : [run with { Start = 0 }]);
    }

    internal IEnumerable<KwicLine> All(CancellationToken cancel) => LineTexts.Of(_snapshot, _lines, cancel);

    private void RequireOrder()
    {
        if (_runs.Count == 0 && Count > 0) throw new InvalidOperationException("lines that are sorted by nothing have no groups");
    }
}
