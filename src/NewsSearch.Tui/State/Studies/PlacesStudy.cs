using System.Collections.Immutable;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>The places that the articles found name, as a tree: a country, its provinces, their regencies and cities.</summary>
internal sealed record PlacesStudy : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.Places;

    /// <inheritdoc/>
    public override Say Name => Say.StudyPlaces;

    /// <inheritdoc/>
    public override Say About => Say.AboutPlaces;

    /// <summary>The tree, or null before the first count.</summary>
    public PlaceTree? Tree { get; init; }

    /// <summary>What the tree is the answer to.</summary>
    public PlacesWish? Held { get; init; }

    /// <summary>The places whose parts are shown.</summary>
    public ImmutableHashSet<string> Open { get; init; } = ["Indonesia"];

    /// <summary>Only places that hold this in their names, and what they lie in; empty for all.</summary>
    public string Contains { get; init; } = "";

    /// <summary>The row chosen.</summary>
    public ListPosition Position { get; init; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<PlaceRow> Rows => Tree?.Rows(Open, Contains) ?? [];

    /// <summary>The row chosen, or null.</summary>
    public PlaceRow? Row => Rows is var rows && Position.Selected < rows.Count ? rows[Position.Selected] : null;

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        var wish = new PlacesWish(state.Asked, state.Refreshes);
        return wish == Held ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Position = Position.Select(Position.Selected + by, Rows.Count, VisibleRows(state)) };
}

/// <summary>A place of the tree on screen.</summary>
/// <param name="Label">What the facet calls it.</param>
/// <param name="Count">How many articles name it or a place in it.</param>
/// <param name="Depth">In how many places of the tree it lies.</param>
/// <param name="Open">Whether its parts are shown; null when it has none.</param>
/// <param name="Share">Its count in a hundred of that of the largest place beside it.</param>
internal sealed record PlaceRow(string Label, int Count, int Depth, bool? Open, int Share);
