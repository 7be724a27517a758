using System.Globalization;

namespace NewsSearch.Cli.Output;

/// <summary>Prints counts over time.</summary>
internal sealed class TrendOutput(Session session, Texts texts, Ink ink, Trend trend)
{
    /// <summary>A row a time, a column a query; what they are counted against in the last.</summary>
    public void WriteTable(string measure)
    {
        var rows = trend.Times.Select((time, i) => Row(time.Days!.Value.ToString(), time, series => series.Points[i])).ToList();
        if (trend.Coarse.Articles > 0) rows.Add(Row(texts.Of("less exact", "kurang pasti"), trend.Coarse, series => series.Coarse));
        if (trend.Undated.Articles > 0) rows.Add(Row(texts.Of("undated", "tanpa tanggal"), trend.Undated, series => series.Undated));
        session.Out.WriteLine(ink.Dim(texts.Of($"{measure} by {NameOf(trend.Unit)}", $"{measure} per {NameOf(trend.Unit)}")));
        Columns.Write(
            session.Out,
            [
                texts.Of("time", "waktu"),
                .. trend.Series.Select(series => series.Query.Length > 0 ? Printable.Line(series.Query) : texts.Of("(all)", "(semua)")),
                measure is "articles" or "percent" ? texts.Of("of articles", "dari artikel") : texts.Of("of words", "dari kata"),
            ],
            rows);

        string[] Row(string name, TrendTime time, Func<TrendSeries, TrendPoint> point) =>
        [
            name,
            .. trend.Series.Select(series => Value(point(series))),
            texts.Number(measure is "articles" or "percent" ? time.Articles : time.Words),
        ];

        string Value(TrendPoint point) => measure switch
        {
            "percent" => texts.Decimals(point.Percent, 2),
            "finds" => texts.Number(point.Finds),
            "per-million" => texts.Decimals(point.PerMillion, 1),
            _ => texts.Number(point.Articles),
        };
    }

    /// <summary>A row a query and time, with every measure and what it is counted against.</summary>
    public void WriteSeparated(char separator)
    {
        using var table = new SeparatedTable(session, separator);
        table.Row("query", "from", "to", "articles", "percent", "finds", "per_million", "all_articles", "all_words");
        foreach (var series in trend.Series)
        {
            foreach (var (time, point) in trend.Times.Zip(series.Points))
                Row(series.Query, Day(time.Days!.Value.First), Day(time.Days!.Value.Last), time, point);
            Row(series.Query, "coarse", "", trend.Coarse, series.Coarse);
            Row(series.Query, "undated", "", trend.Undated, series.Undated);
        }

        void Row(string query, string from, string to, TrendTime time, TrendPoint point) => table.Row(
            Printable.Line(query), from, to, Text(point.Articles), Text(point.Percent), Text(point.Finds), Text(point.PerMillion), Text(time.Articles), Text(time.Words));
    }

    public void WriteJson() => Json.Write(session, writer => NewsJson.Write(writer, trend));

    private string NameOf(HistogramUnit unit) => unit switch
    {
        HistogramUnit.Day => texts.Of("day", "hari"),
        HistogramUnit.Week => texts.Of("week", "minggu"),
        HistogramUnit.Month => texts.Of("month", "bulan"),
        HistogramUnit.Quarter => texts.Of("quarter", "triwulan"),
        HistogramUnit.Decade => texts.Of("decade", "dasawarsa"),
        _ => texts.Of("year", "tahun"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
