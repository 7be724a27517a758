using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>Writes a row from left to right, and from its right end, and cuts with an ellipsis what does not fit.</summary>
internal sealed class Pen
{
    private readonly Canvas _canvas;
    private readonly int _y;
    private readonly Shade _shade;
    private int _end;

    /// <summary>Takes a row and blanks it.</summary>
    public Pen(Canvas canvas, int x, int y, int width, Shade shade = Shade.None)
    {
        (_canvas, X, _y, _shade, _end) = (canvas, x, y, shade, x + width);
        canvas.Fill(new Area(x, y, width, 1), new Look(Ink.Normal, shade));
    }

    /// <summary>The column that is written next.</summary>
    public int X { get; private set; }

    /// <summary>The columns left.</summary>
    public int Room => Math.Max(0, _end - X);

    /// <summary>Goes on at a column further right.</summary>
    public Pen Skip(int columns)
    {
        X = Math.Min(_end, X + columns);
        return this;
    }

    /// <summary>Writes a text, cut with an ellipsis when it does not fit.</summary>
    public Pen Write(string text, Ink ink) => Write(text, _ => ink);

    /// <summary>Writes a text in the inks that its parts have; <paramref name="ink"/> tells that of a character.</summary>
    public Pen Write(string text, Func<int, Ink> ink)
    {
        var fits = Columns.Fitting(text, Room);
        var cut = fits < text.Length;
        if (cut) fits = Columns.Fitting(text, Room - 1);
        for (var at = 0; at < fits;)
        {
            var end = at + 1;
            while (end < fits && (ink(end) == ink(at) || char.IsLowSurrogate(text[end]))) end++;
            X += _canvas.Put(X, _y, Room, text.AsSpan(at, end - at), new Look(ink(at), _shade));
            at = end;
        }
        if (cut) X += _canvas.Put(X, _y, Room, "…", new Look(Ink.Faint, _shade));
        return this;
    }

    /// <summary>Writes a text at the right end, when there is room for all of it; the room is smaller then.</summary>
    public Pen WriteRight(string text, Ink ink)
    {
        var columns = Columns.Of(text);
        if (columns > Room) return this;
        _end -= columns;
        _canvas.Put(_end, _y, columns, text, new Look(ink, _shade));
        return this;
    }
}
