using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the query box.</summary>
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
        Edit("query.left", Say.CaretLeft, editor => editor.Move(-1), "Left", "Ctrl+B"),
        Edit("query.right", Say.CaretRight, editor => editor.Move(1), "Right", "Ctrl+F"),
        Edit("query.word-left", Say.CaretWordLeft, editor => editor.MoveWord(-1), "Ctrl+Left", "Alt+b"),
        Edit("query.word-right", Say.CaretWordRight, editor => editor.MoveWord(1), "Ctrl+Right", "Alt+f"),
        Edit("query.start", Say.CaretStart, editor => editor.Home(), "Home", "Ctrl+A"),
        Edit("query.end", Say.CaretEnd, editor => editor.End(), "End", "Ctrl+E"),
        Edit("query.backspace", Say.DeleteBefore, editor => editor.Backspace(), "Backspace"),
        Edit("query.delete", Say.DeleteBehind, editor => editor.Delete(), "Delete", "Ctrl+D"),
        Edit(
            "query.delete-word", Say.DeleteWord, editor => editor.DeleteWord(),
            "Ctrl+W", "Ctrl+Backspace", "Alt+Backspace"),
        Edit("query.delete-start", Say.DeleteToStart, editor => editor.DeleteToStart(), "Ctrl+U"),
        Edit("query.delete-end", Say.DeleteToEnd, editor => editor.DeleteToEnd(), "Ctrl+K"),
    ];

    // Asks at once what was still being typed.
    private static RoomState Run(RoomState state) =>
        state.Fault is null ? (state with { IsTyping = false }).GoTo(Focus.Results) : state;

    private static Command Edit(string id, Say title, Func<Editor, Editor> edit, params string[] keys) =>
        new(id, title, Scope.Query, keys, state => state.Type(edit(state.Editor))) { InPalette = false };
}
