using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The help, and other texts, over the panels.</summary>
internal static class HelpPage
{
    private const int WidestKeys = 26;

    /// <summary>Draws the help.</summary>
    public static void Draw(Canvas canvas, RoomState state, HelpOverlay help) => Draw(
        canvas, state, $"{state.Words[Say.HelpTitle]} · {state.Words[HelpText.Name(state, help.For)]}",
        HelpText.Lines(state, help.For), help.Top);

    /// <summary>Draws a text.</summary>
    public static void Draw(Canvas canvas, RoomState state, SheetOverlay sheet) =>
        Draw(canvas, state, state.Words[sheet.Title], HelpText.Wrapped(state, sheet), sheet.Top);

    private static void Draw(Canvas canvas, RoomState state, string title, IReadOnlyList<HelpLine> lines, int top)
    {
        var visible = HelpText.VisibleLines(state);
        var width = HelpText.Width(state);
        var area = new Area((state.Width - width) / 2, 1, width, Math.Min(visible, lines.Count) + 2);
        Frame.DrawOver(canvas, area, title);
        var inside = area.Inside;
        var keysWidth = Math.Min(WidestKeys, inside.Width / 2);
        for (var row = 0; row < inside.Height && top + row < lines.Count; row++)
        {
            var (keys, text) = lines[top + row];
            var pen = new Pen(canvas, inside.X, inside.Y + row, inside.Width).Skip(1);
            if (keys.Length == 0) pen.Write(text, Ink.Normal);
            else if (text.Length == 0) pen.Write(keys, Ink.Accent);
            else DrawKeys(canvas, pen, inside.Y + row, keysWidth, keys, text);
        }
        Frame.DrawThumb(canvas, area, top, inside.Height, lines.Count, focused: true);
        canvas.AddZone(new Area(0, 0, state.Width, state.Height - 1), click => click switch
        {
            Click.WheelDown => next => OverlayCommands.ScrollText(next, 3),
            Click.WheelUp => next => OverlayCommands.ScrollText(next, -3),
            Click.Left => next => next with { Overlay = null },
            _ => next => next,
        });
    }

    private static void DrawKeys(Canvas canvas, Pen pen, int y, int width, string keys, string text)
    {
        new Pen(canvas, pen.X + 1, y, width).Write(keys, Ink.Key);
        pen.Skip(width + 3).Write(text, Ink.Normal);
    }
}
