using System.CommandLine;
using NewsSearch.Archives;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>check</c>: reads all of an index and tells what is damaged.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var command = new Command("check", texts.Of(
            "Read all of the index and tell what is damaged.", "Baca seluruh indeks dan sebut apa yang rusak."));
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var folder = context.Globals.IndexFolder(parsed, session);
            var report = IndexCheck.Run(folder, session.Cancel);
            var ledger = ArchiveLedger.Read(folder, report.Note);
            List<IndexFault> faults = [.. report.Faults];
            if (ledger.Damage is { } damage) faults.Add(new(IndexPart.Ledger, report.Note!.Split(' ')[0], damage));
            foreach (var fault in faults) session.Error.WriteLine(Describe(texts, fault));
            if (parsed.GetValue(context.Globals.Json)) WriteJson(session, report, ledger, faults);
            else Write(session, texts, folder, report, ledger, faults);
            return faults.Count > 0 ? Exit.IndexDamaged : Exit.Done;
        });
        return command;
    }

    private static string Describe(Texts texts, IndexFault fault) => Printable.Line($"{NameOf(texts, fault.Part)} {fault.Where}: {fault.Reason}");

    private static string NameOf(Texts texts, IndexPart part) => part switch
    {
        IndexPart.Commit => texts.Of("commit", "komit"),
        IndexPart.Segment => texts.Of("segment", "segmen"),
        IndexPart.Article => texts.Of("article", "artikel"),
        IndexPart.Facet => texts.Of("facet", "faset"),
        _ => texts.Of("ledger of files", "daftar berkas"),
    };

    private static void Write(Session session, Texts texts, string folder, IndexCheckReport report, ArchiveLedger ledger, List<IndexFault> faults)
    {
        var (articles, files, size) = (texts.Number(report.Articles), texts.Number(ledger.Files), texts.Decimal(report.Bytes / 1e6));
        session.Out.WriteLine(texts.Of(
            $"{folder}: {articles} articles in {texts.Number(report.Segments)} segments, {size} MB, from {files} files",
            $"{folder}: {articles} artikel dalam {texts.Number(report.Segments)} segmen, {size} MB, dari {files} berkas"));
        if (faults.Count == 0)
        {
            session.Out.WriteLine(texts.Of("sound", "utuh"));
        }
        else if (report.Faults.Count > 0)
        {
            session.Out.WriteLine(texts.Of(
                $"damaged in {faults.Count} places: put a snapshot back with 'newssearch restore DIR --force', or delete the folder, all but 'curation' in it, and index again",
                $"rusak di {faults.Count} tempat: pulihkan cadangan dengan 'newssearch restore DIR --force', atau hapus foldernya dan indeks lagi"));
        }
        else
        {
            session.Out.WriteLine(texts.Of(
                "the articles are sound; what is known of the files is damaged: the next 'newssearch index' reads them all and mends it",
                "artikelnya utuh; catatan berkasnya rusak: 'newssearch index' berikutnya membaca semua berkas dan memperbaikinya"));
        }
    }

    private static void WriteJson(Session session, IndexCheckReport report, ArchiveLedger ledger, List<IndexFault> faults) => Json.WriteAnswer(session, writer =>
    {
        writer.WriteBoolean("sound", faults.Count == 0);
        writer.WriteNumber("articles", report.Articles);
        writer.WriteNumber("segments", report.Segments);
        writer.WriteNumber("bytes", report.Bytes);
        writer.WriteNumber("files", ledger.Files);
        writer.WriteStartArray("faults");
        foreach (var (part, where, reason) in faults)
        {
            writer.WriteStartObject();
            writer.WriteString("part", part.ToString().ToLowerInvariant());
            writer.WriteString("where", where);
            writer.WriteString("reason", reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });
}
