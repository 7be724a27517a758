namespace NewsSearch.Tui.State.Commands;

/// <summary>A key pressed.</summary>
/// <param name="Name">
/// What commands call it: the character that it types (<c>j</c>, <c>N</c>, <c>?</c>), or <c>Up Down Left Right PageUp
/// PageDown Home End Enter Esc Tab Space Backspace Delete F1</c>…, with <c>Ctrl+</c>, <c>Alt+</c>, <c>Shift+</c>
/// before it in this order.
/// </param>
/// <param name="Typed">The text that it types, or empty.</param>
internal readonly record struct KeyPress(string Name, string Typed = "");
