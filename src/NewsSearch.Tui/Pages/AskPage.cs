using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>A line asked for, over the panels.</summary>
internal static class AskPage
{
    private const int Widest = 76;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, AskOverlay ask)
    {
        var width = Math.Min(state.Width - 2, Widest);
        var area = new Area((state.Width - width) / 2, 3, width, 3);
        canvas.AddZone(new Area(0, 0, state.Width, state.Height - 1), click => click == Click.Left ? next => next with { Overlay = null } : next => next);
        canvas.AddZone(area, _ => next => next);
        Frame.DrawOver(canvas, area, state.Words[Asks.Title(ask.Kind)]);
        var (inside, typed) = (area.Inside, ask.Typed);
        var pen = new Pen(canvas, inside.X, inside.Y, inside.Width).Skip(1).Write("❯ ", Ink.Accent);
        var from = typed.FirstShown(pen.Room);
        canvas.Caret = (pen.X + Columns.Of(typed.Text.AsSpan(from, typed.Caret - from)), inside.Y);
        pen.Write(typed.Text[from..], Ink.Field);
    }
}
