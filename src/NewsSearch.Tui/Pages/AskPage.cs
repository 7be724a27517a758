using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>A line asked for, in place of the line of keys.</summary>
internal static class AskPage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, AskOverlay ask)
    {
        var y = state.Height - 2;
        var pen = new Pen(canvas, 0, y, state.Width, Shade.Bar).Skip(1).Write(state.Words[Asks.Title(ask.Kind)], Ink.Strong).Skip(1).Write("❯ ", Ink.Accent);
        canvas.Caret = (pen.X + Columns.Of(ask.Typed.Text.AsSpan(0, ask.Typed.Caret)), y);
        pen.Write(ask.Typed.Text, Ink.Field);
    }
}
