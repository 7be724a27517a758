using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli;

/// <summary><c>trend QUERY...</c>: how often queries are met over time.</summary>
internal static class TrendCommand
{
    private static readonly string[] Units = ["auto", "day", "week", "month", "quarter", "year", "decade"];
    private static readonly string[] Measures = ["articles", "percent", "finds", "per-million"];

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var unit = new Option<string>("--unit")
        {
            Description = texts.Of($"{string.Join(", ", Units)}.", $"{string.Join(", ", Units)} (hari, minggu, bulan, triwulan, tahun, dasawarsa)."),
            HelpName = "UNIT",
            DefaultValueFactory = _ => "auto",
        };
        unit.AcceptOnlyFromAmong(Units);
        var measure = new Option<string>("--measure")
        {
            Description = texts.Of("What the table shows: articles, percent of articles, finds, per-million words.",
                "Isi tabel: articles (artikel), percent (persen artikel), finds (temuan), per-million (per juta kata)."),
            HelpName = "MEASURE",
            DefaultValueFactory = _ => "articles",
        };
        measure.AcceptOnlyFromAmong(Measures);
        var format = new Option<string>("--format") { Description = "table, json, csv, tsv.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv", "tsv");
        var command = new Command("trend", texts.Of(
            "How often queries are met over time; each argument is one query.", "Seberapa sering kueri muncul dari waktu ke waktu; tiap argumen satu kueri.")) { unit, measure, format };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var queries = parsed.GetValue(request.Query) ?? [];
            var asked = new TrendRequest(request.Build(parsed), queries.Length == 0 ? [""] : queries)
            {
                Unit = Enum.Parse<HistogramUnit>(parsed.GetValue(unit)!, ignoreCase: true),
            };
            var index = context.ReadIndex(parsed);
            var trend = index.Trend(asked, context.Session.Cancel);
            var name = parsed.GetValue(context.Globals.Json) ? "json" : parsed.GetValue(format)!;
            var output = new TrendOutput(context.Session, texts, new Ink(context.Globals.Color(parsed, context.Session)), trend);
            if (name == "json") output.WriteJson();
            else if (name == "table") output.WriteTable(parsed.GetValue(measure)!);
            else output.WriteSeparated(SeparatedTable.SeparatorOf(name));
            return trend.Series.Any(series => series.Points.Append(series.Coarse).Append(series.Undated).Any(point => point.Articles > 0))
                ? Exit.Done : Exit.NothingFound;
        });
        // Each argument is a query of its own: the articles behind them all are those of the filters.
        ReceiptOption.AddTo(context, command, parsed => request.Build(parsed) with { Query = "" });
        return command;
    }
}
