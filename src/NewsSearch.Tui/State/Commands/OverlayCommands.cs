using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in what lies over the panels: texts, lists, a line asked for.</summary>
internal static class OverlayCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        In("help.close", Say.Close, Scope.Help, Close, "Esc", "q", "F1", "?", "Enter") with { Hint = Say.HintClose },
        In("help.down", Say.MoveDown, Scope.Help, state => ScrollText(state, 1), "Down", "j"),
        In("help.up", Say.MoveUp, Scope.Help, state => ScrollText(state, -1), "Up", "k"),
        In("help.page-down", Say.MovePageDown, Scope.Help, state => ScrollText(state, state.Height / 2), "PageDown", "Space"),
        In("help.page-up", Say.MovePageUp, Scope.Help, state => ScrollText(state, -state.Height / 2), "PageUp"),
        In("ask.close", Say.Close, Scope.Ask, Close, "Esc") with { Hint = Say.HintClose },
        In("ask.accept", Say.AcceptLine, Scope.Ask, Asks.Accept, "Enter") with { Hint = Say.HintAccept },
        In("palette.close", Say.Close, Scope.Palette, Close, "Esc", "Ctrl+P") with { Hint = Say.HintClose },
        In("palette.run", Say.RunCommand, Scope.Palette, RunChosen, "Enter") with { Hint = Say.HintRun },
        In("palette.down", Say.MoveDown, Scope.Palette, state => MovePick(state, 1), "Down", "Tab", "Ctrl+N"),
        In("palette.up", Say.MoveUp, Scope.Palette, state => MovePick(state, -1), "Up", "Shift+Tab"),
        In("palette.page-down", Say.MovePageDown, Scope.Palette, state => MovePick(state, VisiblePicks(state)), "PageDown"),
        In("palette.page-up", Say.MovePageUp, Scope.Palette, state => MovePick(state, -VisiblePicks(state)), "PageUp"),
    ];

    /// <summary>How many lines a list shows at once.</summary>
    public static int VisiblePicks(RoomState state) => Math.Clamp(state.Height - 8, 1, 14);

    /// <summary>Scrolls the text that lies over the panels, as far as it goes.</summary>
    public static RoomState ScrollText(RoomState state, int by) => state.Overlay switch
    {
        HelpOverlay help => state with { Overlay = help with { Top = ClampTop(state, help.Top + by, HelpText.Lines(state, help.For).Count) } },
        SheetOverlay sheet => state with { Overlay = sheet with { Top = ClampTop(state, sheet.Top + by, HelpText.Wrapped(state, sheet).Count) } },
        _ => state,
    };

    /// <summary>Chooses another of the lines that match.</summary>
    public static RoomState MovePick(RoomState state, int by)
    {
        if (state.Overlay is not PickOverlay pick) return state;
        var count = Picks.Of(state, pick).Count;
        var position = pick.Position.Select(pick.Position.Selected + by, count, VisiblePicks(state));
        return state with { Overlay = pick with { Position = position } };
    }

    /// <summary>Closes the list and does what is chosen in it; what cannot be done now says why, and the list stays.</summary>
    public static RoomState RunChosen(RoomState state)
    {
        if (state.Overlay is not PickOverlay overlay) return state;
        var matching = Picks.Of(state, overlay);
        if (overlay.Position.Selected >= matching.Count) return state with { Overlay = null };
        var chosen = matching[overlay.Position.Selected];
        return chosen.Blocked is { } reason
            ? state with { Notice = new(Say.Plain, reason) }
            : chosen.Run(state with { Overlay = null });
    }

    private static int ClampTop(RoomState state, int top, int lines) =>
        Math.Clamp(top, 0, Math.Max(0, lines - HelpText.VisibleLines(state)));

    private static RoomState Close(RoomState state) => state with { Overlay = null };

    private static Command In(string id, Say title, Scope scope, Func<RoomState, RoomState> run, params string[] keys) =>
        new(id, title, scope, keys, run) { InPalette = false };
}
