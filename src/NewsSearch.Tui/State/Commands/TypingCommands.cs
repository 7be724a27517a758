using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Moving the caret and deleting, wherever text is typed.</summary>
internal static class TypingCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        Edit("type.left", Say.CaretLeft, editor => editor.Move(-1), "Left", "Ctrl+B"),
        new("type.right", Say.CaretRight, Scope.Typing, ["Right", "Ctrl+F"], Right) { InPalette = false },
        Edit("type.word-left", Say.CaretWordLeft, editor => editor.MoveWord(-1), "Ctrl+Left", "Alt+b"),
        Edit("type.word-right", Say.CaretWordRight, editor => editor.MoveWord(1), "Ctrl+Right", "Alt+f"),
        Edit("type.start", Say.CaretStart, editor => editor.Home(), "Home", "Ctrl+A"),
        Edit("type.end", Say.CaretEnd, editor => editor.End(), "End", "Ctrl+E"),
        Edit("type.backspace", Say.DeleteBefore, editor => editor.Backspace(), "Backspace"),
        Edit("type.delete", Say.DeleteBehind, editor => editor.Delete(), "Delete", "Ctrl+D"),
        Edit("type.delete-word", Say.DeleteWord, editor => editor.DeleteWord(), "Ctrl+W", "Ctrl+Backspace", "Alt+Backspace"),
        Edit("type.delete-start", Say.DeleteToStart, editor => editor.DeleteToStart(), "Ctrl+U"),
        Edit("type.delete-end", Say.DeleteToEnd, editor => editor.DeleteToEnd(), "Ctrl+K"),
    ];

    /// <summary>Changes what is typed where text is typed now; elsewhere in the query box.</summary>
    public static RoomState Edit(RoomState state, Func<Editor, Editor> edit) => state.Overlay switch
    {
        PickOverlay pick when edit(pick.Typed) is var typed => state with
        {
            // Moving the caret changes nothing in what is listed.
            Overlay = typed.Text == pick.Typed.Text ? pick with { Typed = typed } : new PickOverlay(pick.Kind, typed),
        },
        AskOverlay ask => Asks.Typed(state with { Overlay = ask with { Typed = edit(ask.Typed) } }),
        _ => state.Type(edit(state.Editor)),
    };

    // At the end of the line there is nothing to the right but the way that it is likely to go on.
    private static RoomState Right(RoomState state) =>
        state is { Overlay: null, Completions.IsOpen: true } && state.Editor.Caret == state.Editor.Text.Length
            ? state.Complete(Math.Max(0, state.Completions.Chosen))
            : Edit(state, editor => editor.Move(1));

    private static Command Edit(string id, Say title, Func<Editor, Editor> edit, params string[] keys) =>
        new(id, title, Scope.Typing, keys, state => Edit(state, edit)) { InPalette = false };
}
