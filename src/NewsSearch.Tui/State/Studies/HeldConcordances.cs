namespace NewsSearch.Tui.State.Studies;

/// <summary>Keeps the concordances sorted last: a page further down, their groups and the lines of a group are not sorted anew.</summary>
/// <remarks>Safe for several threads. What was sorted of another state of the index is let go with the next that is.</remarks>
internal sealed class HeldConcordances
{
    // The one that is looked at, and the one before for whoever goes back to it.
    private const int Most = 2;

    private readonly Lock _lock = new();
    private readonly List<(NewsIndex Index, Question Of, KwicList List, SortedConcordance Sorted)> _held = [];

    /// <summary>The lines of a list that has an order. To be read while <paramref name="index"/> is open.</summary>
    public SortedConcordance Of(NewsIndex index, Question question, KwicList list, CancellationToken cancel)
    {
        // The group that the order itself makes is a stretch of all lines.
        if (list.Only is [.., var group] && group.Key == list.Sort[0])
            return Of(index, question, list with { Only = list.Only[..^1] }, cancel).Only(group.Value);
        if (Find(index, question, list) is { } held) return held;
        var sorted = index.SortedConcordance(list.ToRequest(question), cancel);
        lock (_lock)
        {
            _held.RemoveAll(other => !ReferenceEquals(other.Index, index));
            _held.Insert(0, (index, question, list, sorted));
            if (_held.Count > Most) _held.RemoveRange(Most, _held.Count - Most);
        }
        return sorted;
    }

    private SortedConcordance? Find(NewsIndex index, Question question, KwicList list)
    {
        lock (_lock)
        {
            var at = _held.FindIndex(held => ReferenceEquals(held.Index, index) && held.Of == question && held.List == list);
            if (at < 0) return null;
            var found = _held[at];
            _held.RemoveAt(at);
            _held.Insert(0, found);
            return found.Sorted;
        }
    }
}
