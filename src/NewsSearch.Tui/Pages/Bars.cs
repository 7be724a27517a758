using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>Draws a bar in eighths of a row.</summary>
internal static class Bars
{
    /// <summary>Draws one from the bottom: what is sure, then what was inferred, in another pattern.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="column">The column that it fills at most; a column wider than 2 keeps one free on its right.</param>
    /// <param name="count">How much it stands for.</param>
    /// <param name="inferred">How much of that was inferred.</param>
    /// <param name="most">What fills the column.</param>
    /// <param name="look">How it looks.</param>
    public static void Draw(Canvas canvas, Area column, int count, int inferred, int most, Look look)
    {
        canvas.Fill(column, look);
        var eighths = count == 0 ? 0 : Math.Max(1, (int)Math.Round((double)count * column.Height * 8 / most));
        var sure = count == 0 ? 0 : eighths - (int)Math.Round((double)eighths * inferred / count);
        var drawn = Math.Max(1, column.Width - (column.Width > 2 ? 1 : 0));
        for (var row = 0; row < column.Height; row++)
        {
            var full = eighths - row * 8;
            if (full <= 0) break;
            var block = full >= 8 && sure - row * 8 < 4 ? "▒" : Block(full);
            for (var x = 0; x < drawn; x++) canvas.Put(column.X + x, column.Y + column.Height - 1 - row, 1, block, look);
        }
    }

    private static string Block(int eighths) => eighths >= 8 ? "█" : ((char)('▁' + eighths - 1)).ToString();
}
