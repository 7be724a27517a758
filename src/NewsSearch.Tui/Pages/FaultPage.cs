using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>What is wrong with the query: a mark below the letter where reading stopped, the words beside or below.</summary>
internal static class FaultPage
{
    // Over the upper edge of the panels, which stay where they are: a screen that jumps while one types is worse.
    private const int MostRows = 3;

    /// <summary>Draws it over the second row, and over as many more as the words need.</summary>
    public static void Draw(Canvas canvas, RoomState state, Fault fault)
    {
        var words = PlainText.Clean(state.Words.Of(fault.Text));
        var mark = fault.Column is { } column ? ColumnOf(state, column) : 1;
        var pen = new Pen(canvas, 0, 1, state.Width).Skip(Math.Min(mark, state.Width - 3)).Write("▲ ", Ink.Fault);
        if (fault.Column is { } at) words = state.Words.Format(Say.AtColumn, at) + " · " + words;
        if (Columns.Of(words) < pen.Room)
        {
            pen.Write(words, Ink.Fault);
            return;
        }
        var lines = Wrapping.Lines(words, state.Width - 2).ToList();
        for (var row = 1; row < MostRows && row <= lines.Count; row++)
        {
            var (start, length) = lines[row - 1];
            var rest = row == MostRows - 1 ? words[start..] : words.Substring(start, length);
            new Pen(canvas, 0, row + 1, state.Width - 1).Skip(1).Write(rest, Ink.Fault);
        }
    }

    private static int ColumnOf(RoomState state, int column) => QueryPage.TextColumn(state)
        + Columns.Of(state.Editor.Text.AsSpan(0, Math.Clamp(column - 1, 0, state.Editor.Text.Length)));
}
