using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>How many lines in context share a word beside the find, the find itself, an outlet or a year.</summary>
/// <param name="List">Which lines; the first key of their order makes the groups.</param>
internal sealed record KwicGroupsStudy(KwicList List) : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.KwicGroups;

    /// <inheritdoc/>
    public override Say Name => Say.StudyKwicGroups;

    /// <inheritdoc/>
    public override Say About => Say.AboutKwicGroups;

    /// <summary>The groups, most lines first; null before they are there.</summary>
    public ConcordanceGroups? Groups { get; init; }

    /// <summary>What they are the answer to.</summary>
    public KwicGroupsWish? Held { get; init; }

    /// <summary>The group chosen and the first on screen.</summary>
    public ListPosition Position { get; init; }

    /// <summary>The group chosen, or null.</summary>
    public ConcordanceGroup? Chosen => Groups is { } groups && Position.Selected < groups.Values.Count ? groups.Values[Position.Selected] : null;

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        if (string.IsNullOrWhiteSpace(state.Asked.Query)) return null;
        var wish = new KwicGroupsWish(state.Asked, List, state.Refreshes);
        return wish == Held ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Position = Position.Select(Position.Selected + by, Groups?.Values.Count ?? 0, VisibleRows(state)) };

    /// <inheritdoc/>
    public override int VisibleRows(RoomState state) => Math.Max(1, state.StudyArea.Inside.Height - 1);
}
