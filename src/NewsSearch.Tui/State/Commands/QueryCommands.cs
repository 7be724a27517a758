using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the query box besides typing.</summary>
internal static class QueryCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("query.run", Say.RunQuery, Scope.Query, ["Enter"], Run) { Hint = Say.HintSearch },
        new("query.results", Say.GoToResults, Scope.Query, ["Down"], state => state.GoTo(Focus.Results))
        {
            InPalette = false,
        },
    ];

    // Asks at once what was still being typed.
    private static RoomState Run(RoomState state) =>
        state.Fault is null ? (state with { IsTyping = false }).GoTo(Focus.Results) : state;
}
