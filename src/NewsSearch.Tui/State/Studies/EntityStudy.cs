using System.Collections.Immutable;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>What the archive knows of one person, place or organization.</summary>
/// <param name="Facet">What it is.</param>
/// <param name="Value">What the facet calls it.</param>
internal sealed record EntityStudy(FacetName Facet, string Value) : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.Entity;

    /// <inheritdoc/>
    public override Say Name => Say.StudyEntity;

    /// <inheritdoc/>
    public override Say About => Say.AboutEntity;

    /// <summary>What was found, or null before.</summary>
    public EntityFound? Found { get; init; }

    /// <summary>The row chosen among <see cref="Rows"/>.</summary>
    public ListPosition Position { get; init; }

    /// <summary>What can be chosen: names seen together with it, then articles.</summary>
    public ImmutableArray<EntityRow> Rows => Found?.Rows ?? [];

    /// <summary>The row chosen, or null.</summary>
    public EntityRow? Row => Position.Selected < Rows.Length ? Rows[Position.Selected] : null;

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        var wish = new EntityWish(Facet, Value, state.Refreshes);
        return wish == Found?.Wish ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Position = Position.Select(Position.Selected + by, Rows.Length, VisibleRows(state)) };

    /// <inheritdoc/>
    public override RoomState Read(RoomState state) => Row switch
    {
        { Hit: { } hit } => state.OpenArticle(hit.Id, ""),
        { Value: { } value, Facet: var facet } => state.Open(new EntityStudy(facet, value)),
        _ => state,
    };
}

/// <summary>Something on the page of a name that can be chosen: another name, or an article.</summary>
/// <param name="Facet">What the other name is.</param>
/// <param name="Value">The other name; null for an article.</param>
/// <param name="Count">In how many articles both are.</param>
/// <param name="Hit">The article; null for a name.</param>
internal sealed record EntityRow(FacetName Facet, string? Value, int Count, Hit? Hit);

/// <summary>What was found of a name.</summary>
/// <param name="Wish">What was asked for.</param>
/// <param name="Page">The page; null when no article names it.</param>
/// <param name="Histogram">Its articles over time.</param>
/// <param name="Rows">What can be chosen.</param>
internal sealed record EntityFound(EntityWish Wish, EntityPage? Page, DateHistogram? Histogram, ImmutableArray<EntityRow> Rows);
