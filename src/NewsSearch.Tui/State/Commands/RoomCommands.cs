using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Going from panel to panel, back, and out.</summary>
internal static class RoomCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("room.query", Say.GoToQuery, Scope.Screens, ["/"], GoToQuery) { Hint = Say.HintQuery },
        new("room.next", Say.NextPanel, Scope.Room, ["Tab"], Next)
        {
            Hint = Say.HintPanel,
            InPalette = false,
        },
        new("room.previous", Say.PreviousPanel, Scope.Room, ["Shift+Tab"], state => state.GoRound(-1))
        {
            InPalette = false,
        },
        new("room.facets", Say.GoToFacets, Scope.Screens, ["1", "F4"], state => state.CloseStudies().GoTo(Focus.Facets)),
        new("room.dates", Say.GoToDates, Scope.Screens, ["2"], state => state.CloseStudies().GoTo(Focus.Dates))
        {
            Blocked = state => !state.CloseStudies().Layout.Dates.IsEmpty ? null : state.Dates.IsHidden ? Say.DatesHidden : Say.TooLowForDates,
        },
        new("room.results", Say.GoToResults, Scope.Screens, ["3"], state => state.CloseStudies().GoTo(Focus.Results)),
        new("room.reader", Say.GoToReader, Scope.Screens, ["4"], state => state.CloseStudies().GoTo(Focus.Reader)),
        new("room.back", Say.GoBack, Scope.Room, ["Esc"], Back) { Hint = Say.HintBack, InPalette = false },
        new("room.palette", Say.OpenPalette, Scope.Room, ["Ctrl+P"], OpenPalette)
        {
            Hint = Say.HintPalette,
            InPalette = false,
        },
        new("room.help", Say.OpenHelp, Scope.Screens, ["?", "F1"], Help) { Hint = Say.HintHelp },
        new("room.help-while-typing", Say.OpenHelp, Scope.Query, ["F1"], Help) { Hint = Say.HintHelp, InPalette = false },
        new("room.problems", Say.ShowKeyProblems, Scope.Room, [], ShowProblems)
        {
            Blocked = state => state.KeyProblems.Count == 0 ? Say.NoKeyProblems : null,
        },
        new("room.theme", Say.ChangeTheme, Scope.Room, ["F2"], state => state with { Overlay = PickOverlay.Of(PickKind.Themes) }),
        new("room.ascii", Say.ToggleAscii, Scope.Room, [], state => state with { IsAscii = !state.IsAscii }),
        new("room.redraw", Say.Redraw, Scope.Everywhere, ["Ctrl+L"], state => state with { Redraws = state.Redraws + 1 }),
        new("room.stop", Say.StopSearch, Scope.Everywhere, ["Ctrl+C"], Stop) { InPalette = false },
        new("room.quit", Say.Quit, Scope.Everywhere, ["Ctrl+Q"], state => state with { IsOver = true })
        {
            Hint = Say.HintQuit,
        },
    ];

    private static RoomState Next(RoomState state) =>
        state.Completions is { IsOpen: true, Chosen: >= 0 and var chosen } ? state.Complete(chosen) : state.GoRound(1);

    private static RoomState GoToQuery(RoomState state) =>
        state.GoTo(Focus.Query) with { Editor = state.Editor.End() };

    private static RoomState OpenPalette(RoomState state) =>
        state with { Overlay = PickOverlay.Of(PickKind.Commands) };

    // Never out: at the last step back there is a word on how to leave.
    private static RoomState Back(RoomState state) => state.Focus switch
    {
        Focus.Query when state.Completions.IsOpen => state with { Completions = Completions.None },
        Focus.Query when state.Study is not null => state.GoTo(Focus.Study),
        _ when state.Study is not null => state.CloseStudy(),
        Focus.Reader => state.GoTo(Focus.Results),
        Focus.Facets or Focus.Dates or Focus.Results => state.GoTo(Focus.Query),
        _ when state.Editor.Text.Length > 0 => state.Ask(state.Question with { Query = "" }),
        _ => state with { Notice = new(Say.HowToQuit, state.KeyOf("room.quit")) },
    };

    private static RoomState Help(RoomState state) => state with { Overlay = new HelpOverlay(state.Focus) };

    private static RoomState ShowProblems(RoomState state) =>
        state with { Overlay = new SheetOverlay(Say.KeyProblemsTitle, [.. state.KeyProblems.Select(problem => problem.In(state.Words))]) };

    private static RoomState Stop(RoomState state) => state switch
    {
        { Interrupted: true } => state with { IsOver = true },
        { IsBusy: true, Answer: not null } => state with
        {
            IsBusy = false,
            IsTyping = false,
            Notice = new(Say.Stopped),
            Interrupted = true,
        },
        _ => state with { Notice = new(Say.HowToQuitAgain, state.KeyOf("room.stop"), state.KeyOf("room.quit")), Interrupted = true },
    };
}
