using System.CommandLine;
using System.IO.Compression;
using NewsSearch.Cli.Export;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>export [QUERY]</c>: whole articles, of the index or of what a query finds.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var format = new Option<string>("--format")
        {
            Description = texts.Of($"{string.Join(", ", ArticleSinks.Names)}.", $"{string.Join(", ", ArticleSinks.Names)}."),
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong([.. ArticleSinks.Names]);
        var output = new Option<string?>("--output")
        {
            Description = texts.Of("The file to write, packed when its name ends in .gz; else standard output.",
                "Berkas yang ditulis, dimampatkan bila namanya berakhir .gz; jika tidak, keluaran baku."),
            HelpName = "FILE",
        };
        var sort = SortOption.Of(texts);
        var command = new Command("export", texts.Of("Write whole articles, of the index or of what a query finds.",
            "Tulis artikel utuh, dari indeks atau dari hasil kueri.")) { format, output, sort.Option };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = request.Build(parsed) with { Sort = sort.Read(parsed) };
            using var index = context.OpenIndex(parsed);
            var articles = index.Articles(asked, context.Session.Cancel);
            if (parsed.GetValue(output) is not { } file) return Write(articles, parsed.GetValue(format)!, context.Session, texts) > 0 ? Exit.Done : Exit.NothingFound;
            var count = WriteFile(articles, parsed.GetValue(format)!, file, context);
            if (!parsed.GetValue(context.Globals.Quiet))
                context.Session.Error.WriteLine(texts.Of($"{texts.Number(count)} articles written to {file}", $"{texts.Number(count)} artikel ditulis ke {file}"));
            return count > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    /// <summary>Writes what a request finds, for the reading room: never over a file that is there.</summary>
    public static int WriteNew(CommandContext context, string folder, SearchRequest request, string format, string path, CancellationToken cancel)
    {
        if (path.StartsWith("~/", StringComparison.Ordinal) && context.Session.Variable("HOME") is { } home) path = Path.Combine(home, path[2..]);
        if (File.Exists(path))
            throw new NewsSearchException(Problem.CannotWrite, context.Texts.Of($"'{path}' is there already: name another file", $"'{path}' sudah ada: beri nama berkas lain"));
        using var index = NewsIndex.Open(folder);
        return (int)WriteFile(index.Articles(request, cancel), format, path, context);
    }

    // Under another name until it is whole: half an export must not be taken for one.
    private static long WriteFile(IEnumerable<StoredArticle> articles, string format, string file, CommandContext context)
    {
        var part = file + ".part";
        try
        {
            long count;
            using (var raw = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16))
            using (var stream = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(raw, CompressionLevel.Optimal) : (Stream)new BufferedStream(raw, 1 << 16))
            using (var session = new Session(stream, context.Session.Error, context.Session.Input))
            {
                count = Write(articles, format, session, context.Texts);
            }
            File.Move(part, file, overwrite: true);
            return count;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.CannotWrite, new Bilingual(
                $"'{file}' cannot be written ({error.Message.TrimEnd('.')}): free some space or name another file",
                $"'{file}' tidak dapat ditulis ({error.Message.TrimEnd('.')}): kosongkan ruang atau beri nama berkas lain"), error);
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }

    private static long Write(IEnumerable<StoredArticle> articles, string format, Session session, Texts texts)
    {
        var count = 0L;
        using var sink = ArticleSinks.Open(format, session, texts);
        foreach (var article in articles)
        {
            sink.Write(article);
            count++;
        }
        sink.End();
        return count;
    }
}
