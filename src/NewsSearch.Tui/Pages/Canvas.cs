using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>One column of one row.</summary>
/// <param name="Text">The grapheme that begins here; null in the second half of a wide one.</param>
/// <param name="Look">How it is to look.</param>
internal readonly record struct Cell(string? Text, Look Look);

/// <summary>A picture of the whole screen, before it is drawn: cells, places that can be clicked, the caret.</summary>
internal sealed class Canvas
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];
    private static readonly Cell Blank = new(" ", default);

    private readonly Cell[] _cells;
    private readonly List<Zone> _zones = [];

    /// <summary>Makes a blank one.</summary>
    public Canvas(int width, int height)
    {
        (Width, Height) = (width, height);
        _cells = new Cell[width * height];
        Array.Fill(_cells, Blank);
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Where the caret is to blink, or null.</summary>
    public (int X, int Y)? Caret { get; set; }

    /// <summary>A cell within the canvas.</summary>
    public Cell this[int x, int y] => _cells[y * Width + x];

    /// <summary>Draws a text, which must be safe (<see cref="PlainText"/>), as far as it fits.</summary>
    /// <returns>The columns it filled.</returns>
    public int Put(int x, int y, int width, ReadOnlySpan<char> text, Look look)
    {
        width = Math.Min(width, Width - x);
        if (y < 0 || y >= Height || x < 0) return 0;
        var used = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = Columns.GraphemeLength(text[at..]);
            var grapheme = text.Slice(at, length);
            at += length;
            var columns = Columns.OfGrapheme(grapheme);
            if (columns == 0) continue; // It has no place of its own: a soft hyphen, a joiner that joins nothing.
            if (used + columns > width) break;
            Set(x + used, y, columns, length == 1 && grapheme[0] < 128 ? Ascii[grapheme[0]] : grapheme.ToString(), look);
            used += columns;
        }
        return used;
    }

    /// <summary>Blanks an area.</summary>
    public void Fill(Area area, Look look)
    {
        for (var y = Math.Max(0, area.Y); y < Math.Min(Height, area.Y + area.Height); y++)
        {
            for (var x = Math.Max(0, area.X); x < Math.Min(Width, area.X + area.Width); x++) Set(x, y, 1, " ", look);
        }
    }

    /// <summary>Lets everything drawn so far step back behind what is drawn over it.</summary>
    public void Dim()
    {
        for (var at = 0; at < _cells.Length; at++) _cells[at] = _cells[at] with { Look = new Look(Ink.Frame) };
    }

    /// <summary>Says with ASCII what was drawn with other signs; letters stay as they are.</summary>
    public void UseAscii()
    {
        for (var at = 0; at < _cells.Length; at++)
        {
            if (_cells[at].Text is { } text && AsciiLook.Of(text) is { } ascii) _cells[at] = _cells[at] with { Text = ascii };
        }
    }

    /// <summary>Makes an area answer to the mouse. What is added later lies on top.</summary>
    public void AddZone(Area area, Func<Click, Func<RoomState, RoomState>?> step) => _zones.Add(new(area, step));

    /// <summary>The step that the mouse takes at a place, or null.</summary>
    public Func<RoomState, RoomState>? StepAt(int x, int y, Click click)
    {
        for (var at = _zones.Count - 1; at >= 0; at--)
        {
            if (_zones[at].Area.Contains(x, y) && _zones[at].Step(click) is { } step) return step;
        }
        return null;
    }

    /// <summary>The text of a row.</summary>
    public string Row(int y) => string.Concat(Enumerable.Range(0, Width).Select(x => this[x, y].Text));

    private void Set(int x, int y, int columns, string text, Look look)
    {
        var at = y * Width + x;
        // Half of a wide character cannot stay behind when the other half goes.
        if (_cells[at].Text is null && x > 0) _cells[at - 1] = _cells[at - 1] with { Text = " " };
        _cells[at] = new(text, look);
        if (columns == 2) _cells[at + 1] = new(null, look);
        if (x + columns < Width && _cells[at + columns].Text is null)
            _cells[at + columns] = _cells[at + columns] with { Text = " " };
    }

    private sealed record Zone(Area Area, Func<Click, Func<RoomState, RoomState>?> Step);
}
