using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Tui;

namespace NewsSearch.Cli;

/// <summary>No command at all: the reading room where there is a terminal, else the newest articles and the facets.</summary>
internal static class OverviewCommand
{
    public static int Run(CommandContext context, ParseResult parsed)
    {
        var (session, texts, globals) = context;
        if (session is { OutputIsTerminal: true, InputIsTerminal: true } && TerminalApp.HasTerminal)
            return TuiCommand.Open(context, parsed, new SearchRequest(), Look.Default, plain: false);

        var index = context.ReadIndex(parsed);
        var results = index.Search(
            new SearchRequest
            {
                Sort = SortOrder.Newest,
                Take = 5,
                Facets = [.. FacetNames.All.Where(facet => HasAny(index.Curation, facet)).Select(facet => new FacetRequest(facet) { Take = 5 })],
            },
            session.Cancel);
        var ink = new Ink(globals.Color(parsed, session));
        using var sink = HitSinks.Open(parsed.GetValue(globals.Json) ? "json" : "table", session, texts, ink);
        sink.Begin(results);
        foreach (var hit in results.Hits) sink.Write(hit);
        sink.End(results with { NextCursor = null });
        return Exit.Done;
    }

    private static bool HasAny(Curation curation, FacetName facet) => facet switch
    {
        FacetName.Tag => curation.Tags.Count > 0,
        FacetName.Collection => curation.Collections.Count > 0,
        _ => true,
    };
}
