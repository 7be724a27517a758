namespace NewsSearch.Tui.State.Studies;

/// <summary>Wishes for the groups of lines in context.</summary>
/// <param name="Of">What is asked.</param>
/// <param name="List">Which lines; the first key of their order makes the groups.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record KwicGroupsWish(Question Of, KwicList List, int Refreshes) : StudyWish<KwicGroupsStudy>(Refreshes)
{
    private const int Most = 1000;

    /// <inheritdoc/>
    protected override Func<RoomState, KwicGroupsStudy, KwicGroupsStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var groups = source.Ask(index => source.Sorted.Of(index, Of, List, cancel).Groups(Most));
        return (state, study) => (KwicGroupsStudy)(study with { Groups = groups, Held = this, Position = default }).Move(state, 0);
    }
}
