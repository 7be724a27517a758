namespace NewsSearch.Tui.State;

/// <summary>Where a reader is in a list: the row chosen and the first row on screen.</summary>
/// <param name="Selected">The row chosen, from 0.</param>
/// <param name="Top">The first row on screen, from 0.</param>
internal readonly record struct ListPosition(int Selected, int Top)
{
    /// <summary>Chooses a row and scrolls no more than needed to show it.</summary>
    /// <param name="row">The row; any number, the nearest that exists is chosen.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="visible">How many rows fit on screen.</param>
    public ListPosition Select(int row, int count, int visible)
    {
        row = Math.Clamp(row, 0, Math.Max(0, count - 1));
        var top = Math.Min(Top, row);
        if (row >= top + visible) top = row - visible + 1;
        return new(row, ClampTop(top, count, visible));
    }

    /// <summary>Scrolls and leaves the choice alone.</summary>
    public ListPosition Scroll(int by, int count, int visible) => this with { Top = ClampTop(Top + by, count, visible) };

    private static int ClampTop(int top, int count, int visible) =>
        Math.Clamp(top, 0, Math.Max(0, count - Math.Max(1, visible)));
}
