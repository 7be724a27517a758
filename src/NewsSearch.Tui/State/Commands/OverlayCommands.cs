using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the help and in the palette.</summary>
internal static class OverlayCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        In("help.close", Say.Close, Scope.Help, Close, "Esc", "q", "F1", "?", "Enter") with { Hint = Say.HintClose },
        In("help.down", Say.MoveDown, Scope.Help, state => ScrollHelp(state, 1), "Down", "j"),
        In("help.up", Say.MoveUp, Scope.Help, state => ScrollHelp(state, -1), "Up", "k"),
        In("help.page-down", Say.MovePageDown, Scope.Help, state => ScrollHelp(state, state.Height / 2), "PageDown", "Space"),
        In("help.page-up", Say.MovePageUp, Scope.Help, state => ScrollHelp(state, -state.Height / 2), "PageUp"),
        In("palette.close", Say.Close, Scope.Palette, Close, "Esc", "Ctrl+P") with { Hint = Say.HintClose },
        In("palette.run", Say.RunCommand, Scope.Palette, RunChosen, "Enter") with { Hint = Say.HintRun },
        In("palette.down", Say.MoveDown, Scope.Palette, state => MovePalette(state, 1), "Down", "Tab", "Ctrl+N"),
        In("palette.up", Say.MoveUp, Scope.Palette, state => MovePalette(state, -1), "Up", "Shift+Tab"),
        In("palette.backspace", Say.DeleteBefore, Scope.Palette, state => Type(state, typed => typed.Backspace()), "Backspace"),
        In("palette.clear", Say.DeleteToStart, Scope.Palette, state => Type(state, _ => Editor.Empty), "Ctrl+U"),
    ];

    /// <summary>How many commands the palette shows at once.</summary>
    public static int VisibleCommands(RoomState state) => Math.Clamp(state.Height - 8, 1, 14);

    /// <summary>Scrolls the help, as far as it goes.</summary>
    public static RoomState ScrollHelp(RoomState state, int by)
    {
        if (state.Overlay is not HelpOverlay help) return state;
        var last = Math.Max(0, HelpText.Lines(state, help.For).Count - HelpText.VisibleLines(state));
        return state with { Overlay = help with { Top = Math.Clamp(help.Top + by, 0, last) } };
    }

    /// <summary>Chooses another of the commands that match.</summary>
    public static RoomState MovePalette(RoomState state, int by)
    {
        if (state.Overlay is not PaletteOverlay palette) return state;
        var count = CommandTable.Matching(state, palette.Typed.Text).Count;
        var position = palette.Position.Select(palette.Position.Selected + by, count, VisibleCommands(state));
        return state with { Overlay = palette with { Position = position } };
    }

    /// <summary>Closes the palette and does what is chosen in it.</summary>
    public static RoomState RunChosen(RoomState state)
    {
        if (state.Overlay is not PaletteOverlay palette) return state;
        var matching = CommandTable.Matching(state, palette.Typed.Text);
        var closed = state with { Overlay = null };
        return palette.Position.Selected < matching.Count ? matching[palette.Position.Selected].RunIn(closed) : closed;
    }

    private static RoomState Close(RoomState state) => state with { Overlay = null };

    private static RoomState Type(RoomState state, Func<Editor, Editor> edit) =>
        state.Overlay is not PaletteOverlay palette ? state
            : state with { Overlay = new PaletteOverlay(edit(palette.Typed), default) };

    private static Command In(string id, Say title, Scope scope, Func<RoomState, RoomState> run, params string[] keys) =>
        new(id, title, scope, keys, run) { InPalette = false };
}
