using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the facet panel.</summary>
internal static class FacetCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("facet.include", Say.IncludeValue, Scope.Facets, ["Space", "Enter"], state => Choose(state, exclude: false))
        {
            Hint = Say.HintInclude,
            Blocked = WithoutRow,
        },
        new("facet.exclude", Say.ExcludeValue, Scope.Facets, ["x", "-"], state => Choose(state, exclude: true))
        {
            Hint = Say.HintExclude,
            Blocked = WithoutRow,
        },
        new("facet.find", Say.FindValue, Scope.Facets, ["f"], Find) { Hint = Say.HintFind, Blocked = WithoutNames },
        new("facet.order", Say.OrderValues, Scope.Facets, ["s"], state => state with { Facets = state.Facets.Reorder(Row(state)!.Facet) })
        {
            Blocked = WithoutNames,
        },
        new("facet.open", Say.OpenFacet, Scope.Facets, ["Right", "l"], Open) { Hint = Say.HintOpen, Blocked = WithoutRow },
        new("facet.close", Say.CloseFacet, Scope.Facets, ["Left", "h"], Close) { Blocked = WithoutRow },
    ];

    /// <summary>The row chosen, or null.</summary>
    public static FacetRow? Row(RoomState state)
    {
        var rows = state.FacetRows();
        return rows.Count == 0 ? null : rows[state.Facets.IndexIn(rows)];
    }

    /// <summary>Sets the chip of a row; opens or closes a header; loads more.</summary>
    public static RoomState Choose(RoomState state, bool exclude)
    {
        if (Row(state) is not { } row) return state;
        return row.Kind switch
        {
            FacetRowKind.Value => state.Toggle(new Chip(row.Facet, row.Value, exclude)),
            FacetRowKind.More => state with { Facets = state.Facets.LoadMore(row.Facet) },
            _ => state with { Facets = state.Facets.Toggle(row) },
        };
    }

    private static RoomState Open(RoomState state) => Row(state) switch
    {
        { Kind: FacetRowKind.More } row => state with { Facets = state.Facets.LoadMore(row.Facet) },
        { Open: false } row => state with { Facets = state.Facets.Toggle(row) },
        { Open: true } => state.Move(1),
        _ => state,
    };

    // Closes what is open; on what has nothing below it goes to what it is below of.
    private static RoomState Close(RoomState state)
    {
        var rows = state.FacetRows();
        var at = state.Facets.IndexIn(rows);
        var row = rows[at];
        if (row.Open == true) return state with { Facets = state.Facets.Toggle(row) };
        while (at > 0 && rows[at].Kind == row.Kind && rows[at].Depth >= row.Depth) at--;
        return state.SelectFacet(at);
    }

    private static RoomState Find(RoomState state)
    {
        var rows = state.FacetRows();
        var chosen = state with { Facets = state.Facets.Select(rows, state.Facets.IndexIn(rows), state.VisibleFacets) };
        var text = state.Facets.Holding.GetValueOrDefault(Row(state)!.Facet, "");
        return chosen with { Overlay = new AskOverlay(AskKind.FacetValue, Editor.Of(text)) };
    }

    private static Say? WithoutNames(RoomState state) =>
        Row(state) is not { } row ? Say.NothingHere : FacetPanel.IsDated(row.Facet) ? Say.DatesHaveNoNames : null;

    private static Say? WithoutRow(RoomState state) => Row(state) is null ? Say.NothingHere : null;
}
