using System.CommandLine;
using NewsSearch.Archives;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Progress;

namespace NewsSearch.Cli;

/// <summary><c>index PATH...</c>: adds archives to the index.</summary>
internal static class IndexCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var paths = new Argument<string[]>("path")
        {
            Description = texts.Of("Files and folders of any format that is read; - for standard input.",
                "Berkas dan folder berformat apa pun yang dikenal; - untuk masukan baku."),
            Arity = ArgumentArity.OneOrMore,
            HelpName = "PATH",
        };
        var reading = new ArchiveReading(texts);
        var threads = new Option<int>("--threads")
        {
            Description = texts.Of("How many articles are read side by side (all processors).", "Berapa artikel dibaca serentak (semua prosesor)."),
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        threads.Validators.Add(Ranges.Between(1, 256));
        var progress = new Option<string>("--progress")
        {
            Description = texts.Of("auto (a bar on a terminal), json (lines on standard error) or none.",
                "auto (bilah di terminal), json (baris di galat baku) atau none (tanpa)."),
            HelpName = "KIND",
            DefaultValueFactory = _ => "auto",
        };
        progress.AcceptOnlyFromAmong("auto", "json", "none");
        var command = new Command("index", texts.Of("Add archives to the index; what it holds already is left as it is.",
            "Tambahkan arsip ke indeks; yang sudah ada dibiarkan.")) { paths };
        reading.AddTo(command);
        var words = new WordOptions(texts);
        foreach (var option in words.All) command.Options.Add(option);
        var prune = new Option<bool>("--prune")
        {
            Description = texts.Of("Remove articles whose file is gone below PATH, or that a changed file holds no more.",
                "Hapus artikel yang berkasnya sudah tidak ada di bawah PATH, atau tidak lagi dimuat berkas yang berubah."),
        };
        var rehash = new Option<bool>("--rehash")
        {
            Description = texts.Of("Do not trust the times of files: look at their bytes.", "Jangan percaya waktu berkas: periksa isinya."),
        };
        var reread = new Option<bool>("--reread")
        {
            Description = texts.Of("Read every file, also unchanged ones.", "Baca semua berkas, juga yang tidak berubah."),
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = texts.Of("Read everything and show what each field was taken for; write nothing.",
                "Baca semuanya dan tunjukkan arti setiap ruas; tidak menulis apa pun."),
        };
        foreach (var option in (Option[])[dryRun, prune, rehash, reread, threads, progress]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var quiet = parsed.GetValue(context.Globals.Quiet);
            var archives = reading.Read(parsed, session);
            if (parsed.GetValue(dryRun)) return SurveyOutput.Write(context, parsed, ArchiveSurvey.Run(parsed.GetRequiredValue(paths), archives));
            var folder = context.Globals.IndexFolder(parsed, session);
            var options = new IndexingOptions
            {
                Archives = archives,
                Threads = parsed.GetValue(threads),
                Prune = parsed.GetValue(prune),
                Rehash = parsed.GetValue(rehash),
                Reread = parsed.GetValue(reread),
                Time = session.Time,
            };
            IndexingReport report;
            using (var writer = NewsIndexWriter.Open(folder, words.Read(parsed)))
            {
                report = ProgressDisplay.Show(session, texts, quiet ? "none" : parsed.GetValue(progress)!, told =>
                    ArchiveIndexer.Run(writer, parsed.GetRequiredValue(paths), options, told, session.Cancel));
            }
            foreach (var rejection in report.Rejected) session.Error.WriteLine(Rejections.Describe(rejection));
            foreach (var warning in report.Warnings) session.Error.WriteLine(Rejections.Describe(warning));
            if (report.Warned > report.Warnings.Count)
                session.Error.WriteLine(texts.Of($"newssearch: {texts.Number(report.Warned - report.Warnings.Count)} more warnings", $"newssearch: {texts.Number(report.Warned - report.Warnings.Count)} peringatan lagi"));
            if (parsed.GetValue(context.Globals.Json)) WriteJson(session, report);
            else WriteSummary(session, texts, folder, report);
            return report.Rejected.Count > 0 ? Exit.Rejections : Exit.Done;
        });
        return command;
    }

    private static void WriteJson(Session session, IndexingReport report) => Json.WriteAnswer(session, writer =>
    {
        writer.WriteNumber("added", report.Added);
        writer.WriteNumber("updated", report.Updated);
        writer.WriteNumber("unchanged", report.Unchanged);
        writer.WriteNumber("removed", report.Removed);
        writer.WriteNumber("repeated", report.Repeated);
        Rejections.WriteAll(writer, "rejected", report.Rejected.Select(rejection => (rejection.File, rejection.Line, rejection.Reason)));
        if (report.Warned > 0)
        {
            Rejections.WriteAll(writer, "warnings", report.Warnings.Select(warning => (warning.File, warning.Line, warning.Reason)));
            writer.WriteNumber("warned", report.Warned);
        }
        writer.WriteNumber("files_read", report.FilesRead);
        writer.WriteNumber("files_unchanged", report.FilesUnchanged);
        writer.WriteNumber("articles", report.Articles);
        writer.WriteNumber("seconds", Math.Round(report.Elapsed.TotalSeconds, 3));
    });

    private static void WriteSummary(Session session, Texts texts, string folder, IndexingReport report)
    {
        var parts = new List<string>();
        Part(report.Added, "added", "ditambahkan");
        Part(report.Updated, "updated", "diperbarui");
        Part(report.Unchanged, "unchanged", "tidak berubah");
        Part(report.Repeated, "repeated", "berulang");
        Part(report.Removed, "removed", "dihapus");
        Part(report.Rejected.Count, "rejected", "ditolak");
        var counts = parts.Count > 0 ? string.Join(", ", parts) : texts.Of("nothing to read", "tidak ada yang dibaca");
        if (report.Added + report.Updated + report.Removed == 0) counts += texts.Of("; nothing changed", "; tidak ada perubahan");
        var seconds = $"{texts.Decimal(report.Elapsed.TotalSeconds)} s";
        session.Out.WriteLine(texts.Of(
            $"{counts} in {seconds}; {folder} holds {texts.Number(report.Articles)} articles",
            $"{counts} dalam {seconds}; {folder} memuat {texts.Number(report.Articles)} artikel"));

        void Part(long count, string english, string indonesian)
        {
            if (count > 0) parts.Add($"{texts.Number(count)} {texts.Of(english, indonesian)}");
        }
    }
}
