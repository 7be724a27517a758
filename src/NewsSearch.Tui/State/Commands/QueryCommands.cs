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
        new("query.down", Say.NextCompletion, Scope.Query, ["Down"], Down) { InPalette = false },
        new("query.up", Say.PreviousCompletion, Scope.Query, ["Up"], Up) { InPalette = false },
        new("query.correct", Say.TakeSuggestion, Scope.Room, ["Ctrl+T"], state => state.Correct(state.Suggested!))
        {
            Blocked = state => state.Suggested is null ? Say.NoSuggestion : null,
        },
    ];

    // Through the ways to go on with what is typed, then to the results.
    private static RoomState Down(RoomState state) =>
        state.Completions is { IsOpen: true } list && list.Chosen < list.Items.Length - 1
            ? state.ChooseCompletion(1)
            : state.Recalled > 0 ? state.Recall(-1)
            : state.GoTo(Focus.Results);

    private static RoomState Up(RoomState state) => state.Completions.IsOpen ? state.ChooseCompletion(-1) : state.Recall(1);

    // Asks at once what was still being typed.
    private static RoomState Run(RoomState state) =>
        state.Completions is { IsOpen: true, Chosen: >= 0 and var chosen } ? state.Complete(chosen)
        : state.Fault is null ? (state with { IsTyping = false }).GoTo(Focus.Results) : state;
}
