using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>search QUERY</c>: hits, facets, pages.</summary>
internal static class SearchCommand
{
    private const int PageOfAll = 1000;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var facets = new Option<FacetRequest[]>("--facet")
        {
            Description = texts.Of("Count a facet: person, place, organization, source, category, date, mentions; :N for N values.",
                "Hitung faset: tokoh, tempat, organisasi, sumber, kategori, tanggal, sebut; :N untuk N nilai."),
            HelpName = "NAME[:N]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = FacetNames.ParseMany,
        };
        var sort = new Option<string>("--sort")
        {
            Description = texts.Of("relevance, newest or oldest first.", "relevance (paling cocok), newest (terbaru) atau oldest (terlama) dahulu."),
            HelpName = "ORDER",
            DefaultValueFactory = _ => "relevance",
        };
        sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        var take = new Option<int>("--take")
        {
            Description = texts.Of("How many hits (10).", "Berapa hasil (10)."),
            HelpName = "N",
            DefaultValueFactory = _ => 10,
        };
        take.Validators.Add(Ranges.Between(0, 10_000));
        var cursor = new Option<string?>("--cursor")
        {
            Description = texts.Of("Where the page begins: next_cursor of the page before.", "Awal halaman: next_cursor halaman sebelumnya."),
            HelpName = "CURSOR",
        };
        var all = new Option<bool>("--all") { Description = texts.Of("Every hit, not a page.", "Semua hasil, bukan satu halaman.") };
        var format = new Option<string>("--format")
        {
            Description = texts.Of($"{string.Join(", ", HitSinks.Names)}.", $"{string.Join(", ", HitSinks.Names)}."),
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong([.. HitSinks.Names]);

        var command = new Command("search", texts.Of("Find articles.", "Cari artikel.")) { facets, sort, take, cursor, all, format };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var everything = parsed.GetValue(all);
            var asked = request.Build(parsed) with
            {
                Facets = parsed.GetValue(facets) ?? [],
                Sort = Enum.Parse<SortOrder>(parsed.GetValue(sort)!, ignoreCase: true),
                Take = everything ? PageOfAll : parsed.GetValue(take),
                Cursor = parsed.GetValue(cursor),
            };
            var ink = new Ink(context.Globals.Color(parsed, context.Session));
            var name = parsed.GetValue(context.Globals.Json) ? "json" : parsed.GetValue(format)!;
            using var index = context.OpenIndex(parsed);
            using var sink = HitSinks.Open(name, context.Session, texts, ink);
            return Print(index, asked, everything, sink, context.Session.Cancel);
        });
        return command;
    }

    private static int Print(NewsIndex index, SearchRequest request, bool everything, IHitSink sink, CancellationToken cancel)
    {
        var page = index.Search(request, cancel);
        var first = page;
        sink.Begin(first);
        while (true)
        {
            foreach (var hit in page.Hits) sink.Write(hit);
            if (!everything || page.NextCursor is null) break;
            page = index.Search(request with { Cursor = page.NextCursor, Facets = [] }, cancel);
        }
        // The facets are those of the whole answer, so the first page's will do.
        sink.End(first with { NextCursor = page.NextCursor });
        return first.Total > 0 ? Exit.Done : Exit.NothingFound;
    }
}
