using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>Draws the frame of a panel: a heavy one where keys go.</summary>
internal static class Frame
{
    private const int LeastTitle = 14;

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="area">The panel with its frame.</param>
    /// <param name="title">In the upper edge on the left.</param>
    /// <param name="right">In the upper edge on the right; empty for nothing.</param>
    /// <param name="focused">Whether keys go there.</param>
    public static void Draw(Canvas canvas, Area area, string title, string right, bool focused)
    {
        if (area.Width < 4 || area.Height < 2) return;
        var look = new Look(focused ? Ink.FocusedFrame : Ink.Frame);
        var (line, side, corners) = focused ? ("━", "┃", "┏┓┗┛") : ("─", "│", "╭╮╰╯");
        var (left, bottom, end) = (area.X, area.Y + area.Height - 1, area.X + area.Width - 1);
        for (var x = left + 1; x < end; x++)
        {
            canvas.Put(x, area.Y, 1, line, look);
            canvas.Put(x, bottom, 1, line, look);
        }
        for (var y = area.Y + 1; y < bottom; y++)
        {
            canvas.Put(left, y, 1, side, look);
            canvas.Put(end, y, 1, side, look);
        }
        canvas.Put(left, area.Y, 1, corners.AsSpan(0, 1), look);
        canvas.Put(end, area.Y, 1, corners.AsSpan(1, 1), look);
        canvas.Put(left, bottom, 1, corners.AsSpan(2, 1), look);
        canvas.Put(end, bottom, 1, corners.AsSpan(3, 1), look);

        var (room, text) = (area.Width - 6, new Look(focused ? Ink.Accent : Ink.Faint));
        // What stands on the right changes under the reader's hand: the title is cut first.
        if (right.Length > 0 && Columns.Of(right) + LeastTitle <= room)
        {
            var columns = Columns.Of(right);
            canvas.Put(end - columns - 3, area.Y, columns + 2, $" {right} ", text);
            room -= columns + 4;
        }
        var fits = Columns.Fitting(title, room);
        var shown = fits < title.Length ? title[..Columns.Fitting(title, room - 1)] + "…" : title;
        if (shown.Length > 0) canvas.Put(left + 2, area.Y, room + 2, $" {shown} ", text);
    }

    /// <summary>Draws the frame of what lies over the panels, which step back; a column stays free on both sides.</summary>
    public static void DrawOver(Canvas canvas, Area area, string title)
    {
        canvas.Dim();
        canvas.Fill(area with { X = area.X - 1, Width = area.Width + 2 }, default);
        Draw(canvas, area, title, "", focused: true);
    }

    /// <summary>Shows in the right edge how much there is and where the screen stands in it, unless all is on screen.</summary>
    public static void DrawThumb(Canvas canvas, Area area, int top, int visible, int count, bool focused)
    {
        var height = area.Inside.Height;
        if (count <= visible || height < 2) return;
        var size = Math.Clamp((int)Math.Round((double)height * visible / count), 1, height - 1);
        var start = (int)Math.Round((double)(height - size) * top / Math.Max(1, count - visible));
        for (var at = 0; at < size; at++)
        {
            canvas.Put(area.X + area.Width - 1, area.Y + 1 + Math.Min(start, height - size) + at, 1, "█",
                new Look(focused ? Ink.FocusedFrame : Ink.Frame));
        }
    }
}
