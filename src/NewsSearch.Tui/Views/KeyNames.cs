using NewsSearch.Tui.State.Commands;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace NewsSearch.Tui.Views;

/// <summary>Gives the keys of the terminal library the names that commands know.</summary>
internal static class KeyNames
{
    /// <summary>The key press; its name is empty when no command could be on it.</summary>
    public static KeyPress From(Key key)
    {
        var typed = key.IsCtrl || key.IsAlt ? "" : key.GetPrintableText();
        if (typed == " ") return new("Space", " ");
        if (typed.Length > 0 && !char.IsControl(typed[0])) return new(typed, typed);
        var plain = key.NoCtrl.NoAlt.NoShift;
        var name = Named(plain.KeyCode) ?? Letter(key, plain);
        if (name is null) return new("");
        var shift = key.IsShift && name.Length > 1;
        return new((key.IsCtrl ? "Ctrl+" : "") + (key.IsAlt ? "Alt+" : "") + (shift ? "Shift+" : "") + name);
    }

    private static string? Named(KeyCode code) => code switch
    {
        KeyCode.CursorUp => "Up",
        KeyCode.CursorDown => "Down",
        KeyCode.CursorLeft => "Left",
        KeyCode.CursorRight => "Right",
        KeyCode.PageUp => "PageUp",
        KeyCode.PageDown => "PageDown",
        KeyCode.Home => "Home",
        KeyCode.End => "End",
        KeyCode.Enter => "Enter",
        KeyCode.Esc => "Esc",
        KeyCode.Tab => "Tab",
        KeyCode.Space => "Space",
        KeyCode.Backspace => "Backspace",
        KeyCode.Delete => "Delete",
        >= KeyCode.F1 and <= KeyCode.F12 => "F" + (code - KeyCode.F1 + 1),
        _ => null,
    };

    // With Ctrl letters are capital, as they are printed on keys; with Alt they are as they are typed.
    private static string? Letter(Key key, Key plain)
    {
        if (plain.GetPrintableText() is not { Length: > 0 } text) return null;
        return key.IsCtrl || key.IsShift ? text.ToUpperInvariant() : text;
    }
}
