using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with the article in the reader pane, also from the results beside it.</summary>
internal static class ReaderCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("reader.next-hit", Say.NextHit, Scope.Reader | Scope.Results, ["n"], state => state.JumpHit(1))
        {
            Hint = Say.HintHits,
            Blocked = WithoutHits,
        },
        new("reader.previous-hit", Say.PreviousHit, Scope.Reader | Scope.Results, ["N"], state => state.JumpHit(-1))
        {
            Blocked = WithoutHits,
        },
        new("reader.next", Say.NextArticle, Scope.Reader, ["]", "Right", "l"], state => Turn(state, 1))
        {
            Hint = Say.HintNext,
        },
        new("reader.previous", Say.PreviousArticle, Scope.Reader, ["[", "Left", "h"], state => Turn(state, -1)),
        new("reader.page", Say.PageArticle, Scope.Reader | Scope.Results, ["Space"], Page)
        {
            Blocked = state => state.Reader is null || state.Layout.Reader.IsEmpty ? Say.NothingOpen : null,
        },
    ];

    // What was opened from a study goes on as the study does.
    private static RoomState Turn(RoomState state, int by)
    {
        if (state.Study is not ReadingStudy) return TurnResults(state, by);
        var below = state.CloseStudy();
        below = below.WithStudy<Study>(study => study.Move(below, by));
        return below.Study?.Read(below) ?? state;
    }

    private static RoomState TurnResults(RoomState state, int by) =>
        state.SelectHit(state.Results.Selected + by).GoTo(Focus.Reader);

    private static RoomState Page(RoomState state) => state.Scroll(Focus.Reader, state.VisibleLines - 1);

    private static Say? WithoutHits(RoomState state) =>
        state.Layout.Reader.IsEmpty || state.Reader?.Page is not { } page ? Say.NothingOpen
        : page.HitLines.Count == 0 ? Say.NoHitsInArticle
        : null;
}
