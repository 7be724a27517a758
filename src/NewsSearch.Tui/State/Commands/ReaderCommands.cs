using System.Collections.Immutable;
using NewsSearch.Tui.State.Reading;
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
        new("reader.next-name", Say.NextName, Scope.Reader, ["t"], state => state.JumpName(1))
        {
            Hint = Say.HintNames,
            Blocked = WithoutNames,
        },
        new("reader.previous-name", Say.PreviousName, Scope.Reader, ["T"], state => state.JumpName(-1)) { Blocked = WithoutNames },
        new("reader.take-name", Say.TakeName, Scope.Reader, ["Enter"], state => Take(state, exclude: false))
        {
            Hint = Say.HintTake,
            Blocked = WithoutName,
        },
        new("reader.exclude-name", Say.ExcludeName, Scope.Reader, ["x", "-"], state => Take(state, exclude: true))
        {
            Blocked = state => WithoutName(state) ?? (state.Reader?.CurrentName?.Article is null ? null : Say.NoNameChosen),
        },
        new("reader.repeats", Say.FoldRepeats, Scope.Reader | Scope.Results, ["z"], state => state.Fold())
        {
            Hint = Say.HintRepeats,
            Blocked = state => state.Layout.Reader.IsEmpty || state.Reader?.Page is not { } page ? Say.NothingOpen
                : !page.Blocks.Any(block => block.Fold == FoldPart.Line) ? Say.NoRepeats
                : null,
        },
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

    /// <summary>Goes to a name of the article.</summary>
    /// <param name="state">Where the reader is.</param>
    /// <param name="stop">Which of the places where names stand, from 0.</param>
    public static RoomState GoToName(RoomState state, int stop)
    {
        var gone = state.GoTo(Focus.Reader);
        return gone with { Reader = gone.Reader is { } reader ? reader with { Stop = stop } : null };
    }

    /// <summary>Makes the name chosen a filter, and the results are its; opens the article that is chosen.</summary>
    public static RoomState Take(RoomState state, bool exclude) => state.Reader?.CurrentName switch
    {
        { Article: { } id } => state.OpenArticle(id, ""),
        { } name => state.CloseStudies().Toggle(new Chip(name.Facet, name.Value, exclude)).GoTo(Focus.Results),
        null => state,
    };

    private static Say? WithoutNames(RoomState state) => state.Reader?.Page is { Stops.Count: > 0 } ? null : Say.NoNameChosen;

    private static Say? WithoutName(RoomState state) =>
        state.Reader?.CurrentName is { } name && (name.Article is not null || name.Value.Length > 0) ? null : Say.NoNameChosen;

    private static Say? WithoutHits(RoomState state) =>
        state.Layout.Reader.IsEmpty || state.Reader?.Page is not { } page ? Say.NothingOpen
        : page.HitLines.Count == 0 ? Say.NoHitsInArticle
        : null;
}
