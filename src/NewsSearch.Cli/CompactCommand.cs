using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>compact</c>: makes one piece of the pieces of an index.</summary>
internal static class CompactCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var command = new Command("compact", texts.Of(
            "Make one piece of the index, without what was removed or replaced.",
            "Padatkan indeks menjadi satu bagian, tanpa yang sudah dihapus atau diganti."));
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var folder = context.Globals.IndexFolder(parsed, session);
            var before = Size(context, parsed);
            int articles;
            using (var writer = NewsIndexWriter.Open(folder))
            {
                writer.Compact();
                articles = writer.Articles;
            }
            var after = Size(context, parsed);
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.WriteAnswer(session, writer =>
                {
                    writer.WriteNumber("articles", articles);
                    writer.WriteNumber("bytes_before", before);
                    writer.WriteNumber("bytes", after);
                });
            }
            else
            {
                session.Out.WriteLine(texts.Of(
                    $"{folder}: {texts.Number(articles)} articles, {texts.Decimal(before / 1e6)} MB before, {texts.Decimal(after / 1e6)} MB now",
                    $"{folder}: {texts.Number(articles)} artikel, {texts.Decimal(before / 1e6)} MB sebelumnya, {texts.Decimal(after / 1e6)} MB sekarang"));
            }
            return Exit.Done;
        });
        return command;
    }

    // Opened first: a writer would make an index where there is none.
    private static long Size(CommandContext context, ParseResult parsed)
    {
        using var index = context.OpenIndex(parsed);
        return index.Statistics.Bytes;
    }
}
