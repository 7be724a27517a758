using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli;

/// <summary><c>facets NAME [QUERY]</c>: one facet in full.</summary>
internal static class FacetsCommand
{
    private const int ValuesAPage = 50;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var name = new Argument<FacetRequest?>("facet")
        {
            Description = texts.Of("person, place, organization, source, category, date or mentions.",
                "tokoh, tempat, organisasi, sumber, kategori, tanggal atau sebut."),
            HelpName = "NAME",
            CustomParser = FacetArguments.Parse(texts, ValuesAPage),
            CompletionSources = { FacetArguments.Names },
        };
        var request = new RequestOptions(texts);
        var contains = new Option<string?>("--contains") { Description = texts.Of("Only values that hold this.", "Hanya nilai yang memuat ini."), HelpName = "TEXT" };
        var sort = new Option<string>("--sort")
        {
            Description = texts.Of("By count or name.", "Menurut count (jumlah) atau name (nama)."),
            HelpName = "ORDER",
            DefaultValueFactory = _ => "count",
        };
        sort.AcceptOnlyFromAmong("count", "name");
        var take = new Option<int?>("--take") { Description = texts.Of($"How many values ({ValuesAPage}).", $"Berapa nilai ({ValuesAPage})."), HelpName = "N" };
        take.Validators.Add(Ranges.Between(texts, 0, int.MaxValue));
        var skip = new Option<int>("--skip") { Description = texts.Of("How many values to pass over.", "Berapa nilai yang dilewati."), HelpName = "N" };
        skip.Validators.Add(Ranges.Between(texts, 0, int.MaxValue));
        var under = new Option<string?>("--under")
        {
            Description = texts.Of("For dates: the months of a year, the days of a month.", "Untuk tanggal: bulan dalam tahun, hari dalam bulan."),
            HelpName = "DATE",
        };
        var histogram = new Option<string?>("--histogram")
        {
            Description = texts.Of("For dates: bars by auto, day, week, month, quarter, year or decade.",
                "Untuk tanggal: batang menurut auto (otomatis), day (hari), week (pekan), month (bulan), quarter (triwulan), year (tahun) atau decade (dasawarsa)."),
            HelpName = "UNIT",
        };
        histogram.AcceptOnlyFromAmong([.. Enum.GetNames<HistogramUnit>().Select(unit => unit.ToLowerInvariant())]);
        var span = new Option<string?>("--span")
        {
            Description = texts.Of("For a histogram: from when to when: 1965..1970, 2025-04.", "Untuk histogram: dari kapan sampai kapan: 1965..1970, 2025-04."),
            HelpName = "DATES",
        };
        var command = new Command("facets", texts.Of("Count the articles by one facet.", "Hitung artikel menurut satu faset.")) { name, contains, sort, take, skip, under, histogram, span };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(name)!;
            var facet = named with
            {
                Contains = parsed.GetValue(contains),
                Sort = Enum.Parse<FacetSort>(parsed.GetValue(sort)!, ignoreCase: true),
                Take = parsed.GetValue(take) ?? named.Take,
                Skip = parsed.GetValue(skip),
                Under = parsed.GetValue(under),
                Histogram = Unit(parsed.GetValue(histogram), parsed.GetValue(span)),
                Span = parsed.GetValue(span),
            };
            var asked = request.Build(parsed) with { Facets = [facet], Take = 0 };
            var index = context.ReadIndex(parsed);
            var results = index.Search(asked, context.Session.Cancel);
            var counts = results.Facets[0].Value;
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.Write(context.Session, writer => NewsJson.Write(writer, facet.Facet, asked.Query, counts));
            }
            else if (counts.Histogram is not null)
            {
                HistogramTable.Write(context.Session, texts, new Ink(context.Globals.Color(parsed, context.Session)), facet.Facet, counts.Histogram);
            }
            else
            {
                FacetTable.Write(context.Session, texts, new Ink(context.Globals.Color(parsed, context.Session)), facet.Facet, counts);
            }
            return results.Total > 0 ? Exit.Done : Exit.NothingFound;
        });
        ReceiptOption.AddTo(context, command, request.Build);
        return command;
    }

    /// <summary>A span alone asks for bars as well.</summary>
    private static HistogramUnit? Unit(string? name, string? span) =>
        name is not null ? Enum.Parse<HistogramUnit>(name, ignoreCase: true) : span is not null ? HistogramUnit.Auto : null;
}
