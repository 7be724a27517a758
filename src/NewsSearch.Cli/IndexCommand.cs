using System.CommandLine;
using NewsSearch.Archives;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Progress;
using NewsSearch.Cli.Watching;

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
        threads.Validators.Add(Ranges.Between(texts, 1, 256));
        var progress = new Option<string>("--progress")
        {
            Description = texts.Of("auto (a bar on a terminal, else a line a minute), json (lines on standard error) or none.",
                "auto (bilah di terminal, jika tidak satu baris per menit), json (baris di galat baku) atau none (tanpa)."),
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
        var watch = new Option<bool>("--watch")
        {
            Description = texts.Of("Go on and index what changes, until stopped.", "Terus berjalan dan indeks yang berubah, sampai dihentikan."),
        };
        foreach (var option in (Option[])[dryRun, watch, prune, rehash, reread, threads, progress]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var quiet = parsed.GetValue(context.Globals.Quiet);
            var archives = reading.Read(parsed, session);
            if (parsed.GetValue(dryRun)) return SurveyOutput.Write(context, parsed, ArchiveSurvey.Run(parsed.GetRequiredValue(paths), archives));
            var folder = context.Globals.IndexFolder(parsed, session);
            var options = new IndexingOptions
            {
                Archives = archives with { Threads = parsed.GetValue(threads) },
                Threads = parsed.GetValue(threads),
                Prune = parsed.GetValue(prune),
                Rehash = parsed.GetValue(rehash),
                Reread = parsed.GetValue(reread),
                Time = session.Time,
            };
            var named = parsed.GetRequiredValue(paths);
            var output = new IndexOutput(context, parsed, folder);
            var kind = quiet ? "none" : parsed.GetValue(progress)!;
            if (!parsed.GetValue(watch)) return output.Write(Run(kind));
            if (named.Contains("-"))
            {
                throw new NewsSearchException(Problem.BadRequest, texts.Of(
                    "standard input cannot be watched: name files and folders", "masukan baku tidak dapat diamati: sebutkan berkas dan folder"));
            }
            using var folders = new FolderWatch(named, session.Time);
            return output.WriteEach(Run, kind, folders);

            IndexingReport Run(string shown)
            {
                using var writer = NewsIndexWriter.Open(folder, words.Read(parsed));
                return ProgressDisplay.Show(session, texts, shown, told => ArchiveIndexer.Run(writer, named, options, told, session.Cancel));
            }
        });
        return command;
    }
}
