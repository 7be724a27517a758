using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli;

/// <summary><c>kwic QUERY</c>: everything that a query matches, in its context.</summary>
internal static class KwicCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var options = new KwicOptions(texts);
        var command = new Command("kwic", texts.Of(
            "Everything that a query matches, line by line in its context.", "Semua yang cocok dengan kueri, baris demi baris dalam konteksnya."));
        options.AddTo(command);
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = options.Build(parsed, request.Build(parsed));
            var ink = new Ink(context.Globals.Color(parsed, context.Session));
            var format = parsed.GetValue(context.Globals.Json) ? "json" : parsed.GetValue(options.Format)!;
            var index = context.ReadIndex(parsed);
            if (parsed.GetValue(options.Group) is { } group)
                return KwicGroupsOutput.Write(context, index.KwicGroups(asked, group, asked.Take, context.Session.Cancel), asked, group, format, ink);
            using var sink = KwicSinks.Open(format, context.Session, texts, ink);
            return Print(index, asked, parsed.GetValue(options.All), sink, context.Session.Cancel);
        });
        ReceiptOption.AddTo(context, command, request.Build);
        return command;
    }

    private static int Print(NewsIndex index, ConcordanceRequest request, bool everything, IKwicSink sink, CancellationToken cancel)
    {
        if (!everything)
        {
            var page = index.Concordance(request, cancel);
            sink.Begin(page.Query, page.Articles);
            foreach (var line in page.Lines) sink.Write(line);
            sink.End(page.Total, page.NextCursor);
            return page.Lines.Count > 0 ? Exit.Done : Exit.NothingFound;
        }
        var lines = 0L;
        sink.Begin(request.Search.Query, index.Count(request.Search, cancel));
        foreach (var line in index.KwicLines(request, cancel))
        {
            sink.Write(line);
            lines++;
        }
        sink.End(lines, null);
        return lines > 0 ? Exit.Done : Exit.NothingFound;
    }
}
