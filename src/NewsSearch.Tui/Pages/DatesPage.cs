using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The panel of dates: bars in eighths of a row, and below them the years.</summary>
internal static class DatesPage
{
    private const int WidestBar = 6;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var area = state.Layout.Dates;
        if (area.IsEmpty) return;
        var focused = state.Focus == Focus.Dates;
        var title = Title(state, focused);
        Frame.Draw(canvas, area, title, Right(state, area.Width - Columns.Of(title) - 10), focused);
        canvas.AddZone(area, click => click switch
        {
            Click.Left => next => next.GoTo(Focus.Dates),
            // A range is often let go beside the last bar.
            Click.Release => next => next.Dates.Anchor is null ? next : next.FilterDays(),
            Click.Right => next => next.AllDays(),
            Click.WheelUp => next => next.GoTo(Focus.Dates).ZoomIn(),
            Click.WheelDown => next => next.GoTo(Focus.Dates).ZoomOut(),
            _ => null,
        });
        var inside = area.Inside;
        if (state.Dates.Fault is { } fault || state.Dates.Bars.Count == 0)
        {
            var text = state.Dates.Fault is { } wrong ? state.Words.Of(wrong.Text)
                : state.Dates.Count is null ? state.Words[Say.Counting] : state.Words[Say.NoDates];
            new Pen(canvas, inside.X, inside.Y + inside.Height / 2, inside.Width).Skip(2).Write(PlainText.Clean(text), Ink.Faint);
            return;
        }
        DrawBars(canvas, state, inside with { X = inside.X + 1, Width = inside.Width - 2 }, focused);
    }

    // What the reader is on tells more than what all is about, so it takes its place while keys go here.
    private static string Title(RoomState state, bool focused)
    {
        var (dates, words) = (state.Dates, state.Words);
        var title = "2 " + words[Say.PanelDates];
        if (dates.Count is not { } count || dates.Bars.Count == 0) return title;
        if (!focused) return $"{title} · {words.Unit(count.Histogram.Unit)}";
        var (first, last) = dates.Range;
        var found = 0;
        var inferred = 0;
        for (var at = first; at <= last; at++)
        {
            found += dates.Bars[at].Count;
            inferred += count.InferredIn(dates.Bars[at].Days);
        }
        var doubt = inferred == 0 ? "" : $" · {words[Say.InferredMark]}{words.Number(inferred)}";
        return $"{title} · {words.Date(dates.ChosenDays!.Value)}: {words.Articles(found)}{doubt}";
    }

    private static string Right(RoomState state, int room)
    {
        if (state.Dates.Count is not { } count) return "";
        var (words, histogram) = (state.Words, count.Histogram);
        var parts = new List<string>();
        if (count.Inferred > 0) parts.Add(words.Format(Say.SomeInferred, count.Inferred));
        if (histogram.Coarse > 0) parts.Add(words.Format(Say.SomeCoarse, histogram.Coarse));
        if (histogram.Undated > 0) parts.Add(words.Format(Say.SomeUndated, histogram.Undated));
        while (parts.Sum(part => Columns.Of(part) + 3) > room && parts.Count > 0) parts.RemoveAt(0);
        return string.Join(" · ", parts);
    }

    private static void DrawBars(Canvas canvas, RoomState state, Area area, bool focused)
    {
        var dates = state.Dates;
        var (bars, shown) = (dates.Bars, Math.Min(area.Width, dates.Bars.Count));
        var width = Math.Clamp(area.Width / bars.Count, 1, WidestBar);
        var left = Math.Clamp(dates.Left, 0, bars.Count - shown);
        var most = Math.Max(1, bars.Max(bar => bar.Count));
        var rows = area.Height - 1;
        var kept = state.Question.Filters.Days().ToList();
        var (first, last) = dates.Range;
        for (var at = left; at < left + shown; at++)
        {
            var column = area with { X = area.X + (at - left) * width, Width = width, Height = rows };
            var chosen = focused && at >= first && at <= last;
            var ink = kept.Exists(days => days.Contains(bars[at].Days)) ? Ink.Include : chosen ? Ink.Accent : Ink.Bar;
            Bars.Draw(canvas, column, bars[at].Count, dates.Count!.InferredIn(bars[at].Days), most, new Look(ink, chosen ? Shade.Focused : Shade.None));
            AddZone(canvas, column with { Height = area.Height }, at);
        }
        DateAxis.Draw(canvas, state, area with { Y = area.Y + rows, Height = 1 }, (left, shown, width), focused);
    }

    private static void AddZone(Canvas canvas, Area column, int at) => canvas.AddZone(column, click => click switch
    {
        Click.Left => next => next.GoTo(Focus.Dates).SelectBar(at, extend: false),
        Click.Drag => next => next.GoTo(Focus.Dates).SelectBar(at, extend: true),
        Click.Release => next => next.Dates.Anchor is null ? next : next.FilterDays(),
        Click.Double => next => next.GoTo(Focus.Dates).SelectBar(at, extend: false).FilterDays(),
        _ => null,
    });
}
