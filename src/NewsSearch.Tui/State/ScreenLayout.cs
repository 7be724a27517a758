namespace NewsSearch.Tui.State;

/// <summary>A rectangle of the screen in columns and rows.</summary>
/// <param name="X">The first column, from 0.</param>
/// <param name="Y">The first row, from 0.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
internal readonly record struct Area(int X, int Y, int Width, int Height)
{
    /// <summary>Nothing.</summary>
    public static Area None { get; }

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>Whether a cell lies in it.</summary>
    public bool Contains(int x, int y) => x >= X && x < X + Width && y >= Y && y < Y + Height;

    /// <summary>What is left within a frame.</summary>
    public Area Inside => new(X + 1, Y + 1, Math.Max(0, Width - 2), Math.Max(0, Height - 2));
}

/// <summary>Where everything is on the screen. What does not fit is empty.</summary>
/// <param name="Facets">The facet panel with its frame.</param>
/// <param name="Dates">The panel of dates with its frame.</param>
/// <param name="Results">The list of results with its frame.</param>
/// <param name="Reader">The reader pane with its frame.</param>
internal sealed record ScreenLayout(Area Facets, Area Dates, Area Results, Area Reader)
{
    /// <summary>The narrowest screen in columns that anything can be done on.</summary>
    public const int LeastWidth = 30;

    /// <summary>The lowest screen in rows that anything can be done on.</summary>
    public const int LeastHeight = 8;

    // Below the query box and the chips; above the line of keys.
    private const int Top = 2;
    private const int Bottom = 1;

    /// <summary>Everything between the chips and the line of keys.</summary>
    public static Area Whole(int width, int height) => new(0, Top, width, Math.Max(0, height - Top - Bottom));

    /// <summary>One panel below 80 columns, two from 80, three from 110; dates above the results from 24 rows.</summary>
    /// <param name="width">Columns of the screen.</param>
    /// <param name="height">Rows of the screen.</param>
    /// <param name="focus">Where keys go.</param>
    /// <param name="dates">Whether the dates are wanted.</param>
    public static ScreenLayout Of(int width, int height, Focus focus, bool dates)
    {
        var all = Whole(width, height);
        var none = Area.None;
        if (width < 80)
        {
            if (focus == Focus.Facets) return new(all, none, none, none);
            if (focus == Focus.Reader) return new(none, none, none, all);
        }
        if (width < 110 && focus == Focus.Reader) return new(none, none, none, all);
        var facets = width < 80 ? 0 : width < 110 ? 26 : width < 160 ? 30 : 36;
        var bars = !dates || height < 24 ? 0 : height < 32 ? 5 : height < 48 ? 7 : 9;
        var rest = width - facets;
        var results = width < 110 ? rest : rest / 2;
        var (below, rows) = (all.Y + bars, all.Height - bars);
        return new(
            all with { Width = facets },
            bars == 0 ? none : new Area(facets, all.Y, rest, bars),
            new Area(facets, below, results, rows),
            width < 110 ? none : new Area(facets + results, below, rest - results, rows));
    }
}
