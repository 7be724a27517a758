using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli;

/// <summary><c>search QUERY</c>: hits, facets, pages.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var facets = new Option<FacetRequest[]>("--facet")
        {
            Description = texts.Of("Count a facet: person, place, organization, source, category, date, mentions, tag, collection; :N for N values.",
                "Hitung faset: tokoh, tempat, organisasi, sumber, kategori, tanggal, sebut, label, koleksi; :N untuk N nilai."),
            HelpName = "NAME[:N]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = FacetArguments.ParseMany(texts),
            CompletionSources = { FacetArguments.Names },
        };
        var sort = SortOption.Of(texts);
        var recency = new Option<int?>("--recency")
        {
            Description = texts.Of("Newer articles score higher; in how many days half of that is gone.",
                "Artikel lebih baru dinilai lebih tinggi; dalam berapa hari separuhnya hilang."),
            HelpName = "DAYS",
        };
        recency.Validators.Add(Ranges.Between(texts, 1, 100_000));
        var page = new PageOptions(texts);

        var command = new Command("search", texts.Of("Find articles.", "Cari artikel.")) { facets, sort.Option, recency };
        page.AddTo(command);
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = page.Build(parsed, Asked(parsed) with { Facets = parsed.GetValue(facets) ?? [] });
            var index = context.ReadIndex(parsed);
            using var sink = page.OpenSink(parsed, context);
            return Print(index, asked, page.IsAll(parsed), sink, context.Session.Cancel);
        });
        ReceiptOption.AddTo(context, command, Asked);
        return command;

        SearchRequest Asked(ParseResult parsed) => request.Build(parsed) with
        {
            Sort = sort.Read(parsed),
            Recency = parsed.GetValue(recency),
        };
    }

    /// <summary>Prints a page of hits, or all.</summary>
    /// <returns>What the program ends with.</returns>
    public static int Print(NewsIndex index, SearchRequest request, bool everything, IHitSink sink, CancellationToken cancel)
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
