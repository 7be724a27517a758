using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>stats</c>: what the index holds.</summary>
internal static class StatsCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var command = new Command("stats", texts.Of("Show what the index holds.", "Tunjukkan isi indeks."));
        command.SetAction(parsed =>
        {
            var index = context.ReadIndex(parsed);
            var folder = context.Globals.IndexFolder(parsed, context.Session);
            if (parsed.GetValue(context.Globals.Json)) Json.Write(context.Session, writer => NewsJson.Write(writer, index.Statistics, folder));
            else WriteTable(context.Session, texts, folder, index.Statistics);
            return Exit.Done;
        });
        return command;
    }

    private static void WriteTable(Session session, Texts texts, string folder, IndexStatistics stats)
    {
        Row(texts.Of("index", "indeks"), folder);
        Row(texts.Of("articles", "artikel"), texts.Number(stats.Articles));
        Row(texts.Of("dated", "bertanggal"), texts.Number(stats.Dated) + texts.Of($", {texts.Number(stats.Inferred)} of them inferred", $", {texts.Number(stats.Inferred)} di antaranya disimpulkan"));
        if (stats.Span is { } span) Row(texts.Of("published", "terbit"), span.ToString().Replace("/", " – ", StringComparison.Ordinal));
        Row(texts.Of("persons", "tokoh"), texts.Number(stats.Persons));
        Row(texts.Of("places", "tempat"), texts.Number(stats.Places));
        Row(texts.Of("organizations", "organisasi"), texts.Number(stats.Organizations));
        Row(texts.Of("outlets", "media"), texts.Number(stats.Sources));
        Row(texts.Of("size", "ukuran"), $"{texts.Decimal(stats.Bytes / 1e6)} MB");

        void Row(string label, string value) => session.Out.WriteLine($"{label.PadRight(14)}{value}");
    }
}
