using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the list of results.</summary>
internal static class ResultCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("result.read", Say.ReadArticle, Scope.Results, ["Enter", "Right", "l"], Open)
        {
            Hint = Say.HintRead,
            Blocked = state => state.SelectedHit is null && state.Suggested is null && state.Reliefs is not { Count: > 0 }
                ? Say.NothingHere : null,
        },
        new("result.sort", Say.ChangeOrder, Scope.Results, ["s"], Sort) { Hint = Say.HintSort },
    ];

    /// <summary>Opens the article; when nothing was found, asks what may have been meant, or drops the filter that stands in the way.</summary>
    public static RoomState Open(RoomState state) =>
        state.SelectedHit is not null ? state.GoTo(Focus.Reader)
        : state.Suggested is { } suggestion ? state.Correct(suggestion)
        : state.Reliefs is [var relief, ..] ? state.Drop(relief.Chip)
        : state;

    private static RoomState Sort(RoomState state) => state.Ask(state.Question with
    {
        Sort = state.Question.Order switch
        {
            SortOrder.Relevance => SortOrder.Newest,
            SortOrder.Newest => SortOrder.Oldest,
            _ => SortOrder.Relevance,
        },
    });
}
