using System.CommandLine;
using NewsSearch.Archives;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>extract [PATH|-]</c>: annotates without an index, one JSON line an article.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var paths = new Argument<string[]>("path")
        {
            Description = texts.Of("Files and folders, or - for standard input (as without any).", "Berkas dan folder, atau - untuk masukan baku (bila kosong)."),
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "PATH",
        };
        var reading = new ArchiveReading(texts);
        var command = new Command("extract", texts.Of(
            "Print persons, places, organizations and dates of articles as JSON lines, without indexing.",
            "Cetak tokoh, tempat, organisasi, dan tanggal artikel sebagai baris JSON, tanpa mengindeks.")) { paths };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var named = parsed.GetValue(paths) is { Length: > 0 } given ? given : ["-"];
            var options = reading.Read(parsed, session);
            var rejected = 0;
            foreach (var item in ArchiveReader.Read(named, options))
            {
                session.Cancel.ThrowIfCancellationRequested();
                if (item.Rejection is { } rejection)
                {
                    rejected++;
                    session.Error.WriteLine(Rejections.Describe(rejection, texts));
                }
                else
                {
                    if (item.Warning is { } warning) session.Error.WriteLine(Rejections.Describe(new ArchiveWarning(item.File, item.Line, warning), texts));
                    Write(session, item.Article!);
                }
            }
            return rejected > 0 ? Exit.Rejections : Exit.Done;
        });
        return command;
    }

    private static void Write(Session session, Article article)
    {
        var annotation = article.Annotate();
        Json.Write(session, writer => NewsJson.WriteExtract(writer, article, annotation));
    }
}
