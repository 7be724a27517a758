using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Comparing two articles.</summary>
internal static class CompareCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("compare.open", Say.OpenCompare, Scope.Results | Scope.Reader, ["="], Open)
        {
            Blocked = state => Current(state) is null ? Say.NothingHere : null,
        },
        In("compare.next", Say.NextDifference, ["n"], state => Jump(state, 1)) with { Hint = Say.HintDifference },
        In("compare.previous", Say.PreviousDifference, ["N"], state => Jump(state, -1)),
        In("compare.other", Say.OtherCopy, ["]", "Right", "l"], state => Other(state, 1)) with { Hint = Say.HintOtherCopy, Blocked = WithoutOthers },
        In("compare.other-back", Say.OtherCopyBack, ["[", "Left", "h"], state => Other(state, -1)) with { Blocked = WithoutOthers },
        In("compare.swap", Say.SwapSides, ["s"], Swap) with { Hint = Say.HintSwap },
    ];

    private static string? Current(RoomState state) => state.Focus == Focus.Reader ? state.Reader?.Id : state.SelectedHit?.Id;

    // The two that are marked, else the one that the reader is on with a near copy of it.
    private static RoomState Open(RoomState state) => state.Marks is [var one, var other]
        ? state.Open(new CompareStudy(one.Id, other.Id))
        : state.Open(new CompareStudy(Current(state)!, null));

    private static RoomState Jump(RoomState state, int by) => state.WithStudy<CompareStudy>(study => study.Jump(state, by));

    private static RoomState Other(RoomState state, int by) => state.WithStudy<CompareStudy>(study =>
        study.Found is not { Copies: > 1 and var copies } ? study : study with { Copy = (study.Copy + by + copies) % copies });

    private static RoomState Swap(RoomState state) => state.WithStudy<CompareStudy>(study =>
        study.Found is { Left: { } left, Right: { } right } ? new CompareStudy(right.Article.Id, left.Article.Id) { From = study.From } : study);

    private static Say? WithoutOthers(RoomState state) => state.Study is not CompareStudy study ? Say.NeedsCompare
        : study.Found is { Copies: > 1 } ? null : Say.NoOtherCopy;

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.Compare, keys, run)
    {
        Blocked = state => state.Study is CompareStudy ? null : Say.NeedsCompare,
    };
}
