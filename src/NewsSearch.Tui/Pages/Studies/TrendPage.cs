using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>A trend: one line a query, told apart by sign and by ink, and below it what each is at the time chosen.</summary>
internal static class TrendPage
{
    private const int AxisWidth = 9;
    private const string Signs = "●▲■◆○△□◇";

    // None that underlines or slants: it would draw beside the lines.
    private static readonly Ink[] Inks = [Ink.Accent, Ink.When, Ink.Include, Ink.Fault, Ink.Bar, Ink.Strong, Ink.Normal, Ink.Faint];

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, TrendStudy study)
    {
        var words = state.Words;
        var title = words[Say.StudyTrend] + (study.Trend is { } shown ? $" · {words[Measure(study.Measure)]} · {words.Unit(shown.Unit)}" : "");
        var inside = StudyPage.Frame(canvas, state, title, Apart(study, words));
        var legend = study.Others.Count + 3;
        if (study.FaultIn(state) is not null || study.Trend is not { Times.Count: > 0 } trend)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[Say.NoDates]);
            return;
        }
        var plot = new Area(inside.X + AxisWidth, inside.Y, inside.Width - AxisWidth - 1, Math.Max(2, inside.Height - legend - 1));
        DrawPlot(canvas, state, study, trend, plot);
        DrawLegend(canvas, state, study, trend, inside with { Y = plot.Y + plot.Height + 1, Height = legend });
    }

    private static Say Measure(TrendMeasure measure) => measure switch
    {
        TrendMeasure.Articles => Say.MeasureArticles,
        TrendMeasure.Percent => Say.MeasurePercent,
        _ => Say.MeasurePerMillion,
    };

    private static string Apart(TrendStudy study, Wording words)
    {
        if (study.Trend is not { } trend) return "";
        var parts = new List<string>();
        if (trend.Coarse.Articles > 0) parts.Add(words.Format(Say.SomeCoarse, trend.Coarse.Articles));
        if (trend.Undated.Articles > 0) parts.Add(words.Format(Say.SomeUndated, trend.Undated.Articles));
        return string.Join(" · ", parts);
    }

    private static double Value(TrendPoint point, TrendMeasure measure) => measure switch
    {
        TrendMeasure.Articles => point.Articles,
        TrendMeasure.Percent => point.Percent,
        _ => point.PerMillion,
    };

    private static void DrawPlot(Canvas canvas, RoomState state, TrendStudy study, Trend trend, Area plot)
    {
        var count = trend.Times.Count;
        var most = trend.Series.SelectMany(series => series.Points).Select(point => Value(point, study.Measure)).DefaultIfEmpty().Max();
        var top = Round(most);
        var width = Math.Max(1, Math.Min(8, (plot.Width - 1) / count));
        var left = Math.Clamp(study.Time - plot.Width / width + 1, 0, Math.Max(0, count - plot.Width / width));
        var visible = Math.Min(count - left, plot.Width / width);
        for (var row = 0; row < plot.Height; row++)
        {
            var label = row == 0 ? top : row == plot.Height - 1 ? 0 : row == (plot.Height - 1) / 2 && top > 1 ? top * (plot.Height - 1 - row) / (plot.Height - 1) : (double?)null;
            if (label is { } value) PutRight(canvas, plot.X - 2, plot.Y + row, Number(state.Words, value), Ink.Faint);
            canvas.Put(plot.X - 1, plot.Y + row, 1, label is null ? "│" : "┤", new Look(Ink.Frame));
        }
        var cursor = plot.X + (study.Time - left) * width;
        for (var row = 0; row < plot.Height; row++) canvas.Put(cursor, plot.Y + row, 1, "┊", new Look(Ink.Faint));
        for (var at = 0; at < trend.Series.Count && at < Inks.Length; at++)
        {
            var rows = Enumerable.Range(left, visible)
                .Select(time => plot.Height - 1 - (int)Math.Round(Value(trend.Series[at].Points[time], study.Measure) / top * (plot.Height - 1))).ToList();
            DrawLine(canvas, plot, rows, width, Inks[at]);
            for (var time = 0; time < visible; time++)
            {
                // So that lines on one another stay apart without colours, each has its signs in places of its own.
                if (left + time == study.Time || (time + at * 3) % Math.Max(2, 24 / width) == 0)
                    canvas.Put(plot.X + time * width, plot.Y + rows[time], 1, Signs.AsSpan(at, 1), new Look(Inks[at]));
            }
        }
        DrawTimes(canvas, state, study, trend, plot with { Y = plot.Y + plot.Height, Height = 1 }, (left, visible, width));
        for (var time = left; time < left + visible; time++)
        {
            var chosen = time;
            canvas.AddZone(plot with { X = plot.X + (time - left) * width, Width = width, Height = plot.Height + 1 }, click =>
                click is Click.Left or Click.Drag ? next => TrendCommands.SelectTime(next.GoTo(Focus.Study), chosen) : null);
        }
    }

    // A stair: from time to time to the right, then up or down to where the next one is.
    private static void DrawLine(Canvas canvas, Area plot, List<int> rows, int width, Ink ink)
    {
        var look = new Look(ink);
        for (var time = 0; time < rows.Count; time++)
        {
            var (x, row) = (plot.X + time * width, rows[time]);
            var end = time == rows.Count - 1 ? 1 : width;
            for (var step = 0; step < end; step++) canvas.Put(x + step, plot.Y + row, 1, "─", look);
            if (time == 0 || rows[time - 1] == row) continue;
            var before = rows[time - 1];
            canvas.Put(x, plot.Y + before, 1, row < before ? "╯" : "╮", look);
            canvas.Put(x, plot.Y + row, 1, row < before ? "╭" : "╰", look);
            for (var between = Math.Min(row, before) + 1; between < Math.Max(row, before); between++) canvas.Put(x, plot.Y + between, 1, "│", look);
        }
    }

    private static void DrawTimes(
        Canvas canvas, RoomState state, TrendStudy study, Trend trend, Area line, (int Left, int Count, int Width) shown)
    {
        var days = trend.Times.Select(time => time.Days!.Value).ToList();
        var x = line.X + (study.Time - shown.Left) * shown.Width;
        canvas.Put(x, line.Y, 1, "▲", new Look(Ink.Accent));
        DateAxis.DrawLabels(canvas, line, shown, line with { X = x, Width = 1 }, time => DateAxis.Label(state.Words, trend.Unit, days, time, shown.Left));
    }

    private static void DrawLegend(Canvas canvas, RoomState state, TrendStudy study, Trend trend, Area area)
    {
        var words = state.Words;
        var time = trend.Times[study.Time];
        var head = new Pen(canvas, area.X, area.Y + 1, area.Width).Skip(2);
        var columns = new[] { Say.MeasureArticles, Say.MeasurePercent, Say.MeasurePerMillion };
        foreach (var measure in columns.Reverse()) head.WriteRight(" ", Ink.Normal).WriteRight(Fit(words[measure]), columns[(int)study.Measure] == measure ? Ink.Accent : Ink.Faint);
        head.Write(words.Date(time.Days!.Value), Ink.Strong).Write($" · {words.Format(Say.OfArticles, words.Articles(time.Articles))}", Ink.Faint);
        for (var at = 0; at < trend.Series.Count && at < Inks.Length; at++)
        {
            var (series, row) = (trend.Series[at], at);
            var y = area.Y + 2 + at;
            var point = series.Points[study.Time];
            var shade = at == study.Chosen ? Shade.Focused : Shade.None;
            var pen = new Pen(canvas, area.X, y, area.Width, shade);
            pen.WriteRight(" ", Ink.Normal).WriteRight(Fit(Number(words, point.PerMillion)), Ink.Normal)
                .WriteRight(" ", Ink.Normal).WriteRight(Fit(Number(words, point.Percent)), Ink.Normal)
                .WriteRight(" ", Ink.Normal).WriteRight(Fit(words.Number(point.Articles)), Ink.Normal);
            pen.Skip(2).Write($"{Signs[at]} ", Inks[at])
                .Write(string.IsNullOrWhiteSpace(series.Query) ? words[Say.AllArticles] : PlainText.Clean(series.Query), Ink.Strong);
            canvas.AddZone(new Area(area.X, y, area.Width, 1), click => click == Click.Left
                ? next => next.GoTo(Focus.Study).WithStudy<TrendStudy>(top => top with { Chosen = row }) : null);
        }
    }

    private static string Fit(string text) => text.PadLeft(12);

    private static void PutRight(Canvas canvas, int end, int y, string text, Ink ink) =>
        canvas.Put(Math.Max(1, end - text.Length + 1), y, text.Length, text, new Look(ink));

    // The next number above that is easy to halve.
    private static double Round(double most)
    {
        if (most <= 0) return 1;
        var ten = Math.Pow(10, Math.Floor(Math.Log10(most)));
        foreach (var step in new[] { 1, 2, 4, 5, 6, 8, 10 })
        {
            if (most <= step * ten) return step * ten;
        }
        return most;
    }

    private static string Number(Wording words, double value) => value >= 100 || value == Math.Floor(value) ? words.Number((int)Math.Min(value, int.MaxValue))
        : words.Decimal(value, value < 1 ? 2 : 1);
}
