using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Moving within a panel: with arrows or with the keys of vi.</summary>
internal static class MoveCommands
{
    private const int ToTheEnd = 1_000_000_000;

    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        Move("move.down", Say.MoveDown, Scope.Screens, _ => 1, "Down", "j"),
        Move("move.up", Say.MoveUp, Scope.Screens, _ => -1, "Up", "k"),
        Move("move.page-down", Say.MovePageDown, Scope.Room, state => Page(state), "PageDown"),
        Move("move.page-up", Say.MovePageUp, Scope.Room, state => -Page(state), "PageUp"),
        Move("move.start", Say.MoveStart, Scope.Screens, _ => -ToTheEnd, "g", "Home"),
        Move("move.end", Say.MoveEnd, Scope.Screens, _ => ToTheEnd, "G", "End"),
    ];

    // The row at the edge stays in sight, for the eye to go on from.
    private static int Page(RoomState state) => Math.Max(1, state.VisibleRows - 1);

    private static Command Move(string id, Say title, Scope scope, Func<RoomState, int> by, params string[] keys) =>
        new(id, title, scope, keys, state => state.Move(by(state))) { InPalette = false };
}
