using System.Globalization;
using NewsSearch.Language;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The line below bars of time: years, or months or days where time is looked at closely, and what is chosen.</summary>
internal static class DateAxis
{
    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="state">Whose panel of dates.</param>
    /// <param name="line">The row.</param>
    /// <param name="shown">The first bar on screen, how many are, and how many columns each is wide.</param>
    /// <param name="focused">Whether keys go there.</param>
    public static void Draw(Canvas canvas, RoomState state, Area line, (int Left, int Count, int Width) shown, bool focused)
    {
        var days = state.Dates.Bars.Select(bar => bar.Days).ToList();
        var chosen = focused ? DrawChoice(canvas, line, shown, state.Dates.Range) : default;
        DrawLabels(canvas, line, shown, chosen, bar => Label(state.Words, state.Dates.Count!.Histogram.Unit, days, bar, shown.Left));
    }

    /// <summary>Writes labels below bars, each where it touches neither the one before nor what is taken.</summary>
    public static void DrawLabels(
        Canvas canvas, Area line, (int Left, int Count, int Width) shown, Area taken, Func<int, string> label)
    {
        var free = line.X;
        for (var at = shown.Left; at < shown.Left + shown.Count; at++)
        {
            var x = line.X + (at - shown.Left) * shown.Width;
            var text = label(at);
            if (text.Length == 0 || x < free || x + text.Length > line.X + line.Width) continue;
            if (x <= taken.X + taken.Width && x + text.Length >= taken.X && !taken.IsEmpty) continue;
            canvas.Put(x, line.Y, text.Length, text, new Look(Ink.Faint));
            free = x + text.Length + 1;
        }
    }

    /// <summary>What to write below a bar: where a year begins, in a year a month, in a month a day; empty for nothing.</summary>
    /// <param name="words">The language.</param>
    /// <param name="unit">How wide bars are.</param>
    /// <param name="bars">The days of each.</param>
    /// <param name="bar">Which.</param>
    /// <param name="first">The first on screen.</param>
    public static string Label(Wording words, HistogramUnit unit, IReadOnlyList<DateValue> bars, int bar, int first)
    {
        var (day, last) = (bars[bar].First, bars[bar].Last);
        var span = bars[^1].Last.DayNumber - bars[0].First.DayNumber;
        return unit switch
        {
            HistogramUnit.Decade or HistogramUnit.Year => Year(day),
            HistogramUnit.Day when span < 100 => bar == first || day.Day == 1 ? words.Month(day) : Number(day.Day),
            _ when bar > first && last.Year == bars[bar - 1].Last.Year => span > 1200 || unit == HistogramUnit.Quarter ? ""
                : last.Month == bars[bar - 1].Last.Month ? "" : words.Month(last),
            _ => Year(last),
        };
    }

    private static string Year(DateOnly day) => Number(day.Year);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Area DrawChoice(Canvas canvas, Area line, (int Left, int Count, int Width) shown, (int First, int Last) range)
    {
        var (first, last) = range;
        var from = line.X + (Math.Max(first, shown.Left) - shown.Left) * shown.Width;
        var to = line.X + (Math.Min(last, shown.Left + shown.Count - 1) - shown.Left + 1) * shown.Width - 1;
        if (to < from) return Area.None;
        var look = new Look(Ink.Accent);
        if (first == last)
        {
            canvas.Put(from, line.Y, 1, "▲", look);
            return line with { X = from, Width = 1 };
        }
        for (var x = from; x <= to; x++) canvas.Put(x, line.Y, 1, x == from ? "[" : x == to ? "]" : "═", look);
        return line with { X = from, Width = to - from + 1 };
    }
}
