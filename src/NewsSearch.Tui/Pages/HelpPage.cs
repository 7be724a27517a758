using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The help, over the panels.</summary>
internal static class HelpPage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, HelpOverlay help)
    {
        var lines = HelpText.Lines(state, help.For);
        var visible = HelpText.VisibleLines(state);
        var width = Math.Min(state.Width - 2, 78);
        var area = new Area((state.Width - width) / 2, 1, width, visible + 2);
        canvas.Fill(area, default);
        var title = $"{state.Words[Say.HelpTitle]} · {state.Words[HelpText.Name(help.For)]}";
        Frame.Draw(canvas, area, title, "", focused: true);
        var inside = area.Inside;
        var keysWidth = Math.Min(26, inside.Width / 2);
        for (var row = 0; row < inside.Height && help.Top + row < lines.Count; row++)
        {
            var (keys, text) = lines[help.Top + row];
            var pen = new Pen(canvas, inside.X, inside.Y + row, inside.Width).Skip(1);
            if (text.Length == 0)
            {
                pen.Write(keys, Ink.Accent);
                continue;
            }
            new Pen(canvas, pen.X + 1, inside.Y + row, keysWidth).Write(keys, Ink.Key);
            pen.Skip(keysWidth + 3).Write(text, Ink.Normal);
        }
        Frame.DrawThumb(canvas, area, help.Top, inside.Height, lines.Count, focused: true);
        canvas.AddZone(new Area(0, 0, state.Width, state.Height - 1), click => click switch
        {
            Click.WheelDown => next => OverlayCommands.ScrollHelp(next, 3),
            Click.WheelUp => next => OverlayCommands.ScrollHelp(next, -3),
            Click.Left => next => next with { Overlay = null },
            _ => next => next,
        });
    }
}
