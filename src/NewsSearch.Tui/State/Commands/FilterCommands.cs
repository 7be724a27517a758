using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with the question from every panel.</summary>
internal static class FilterCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("filters.undo", Say.Undo, Scope.Screens, ["u"], state => state.Undo())
        {
            Hint = Say.HintUndo,
            Blocked = state => state.History.CanUndo ? null : Say.NothingToUndo,
        },
        new("filters.redo", Say.Redo, Scope.Room, ["Ctrl+R"], state => state.Redo())
        {
            Blocked = state => state.History.CanRedo ? null : Say.NothingToRedo,
        },
        new("filters.clear", Say.ClearFilters, Scope.Screens, ["c"], Clear)
        {
            Blocked = state => state.Question.Filters.Chips.IsEmpty ? Say.NoFilters : null,
        },
    ];

    private static RoomState Clear(RoomState state) => state.Ask(state.Question with { Filters = FilterSet.None });
}
