using System.CommandLine;
using NewsSearch.Archives;
using NewsSearch.Cli.Watching;

namespace NewsSearch.Cli.Output;

/// <summary>Tells what indexing did: for a person, or in JSON.</summary>
internal sealed class IndexOutput(CommandContext context, ParseResult parsed, string folder)
{
    private readonly Session _session = context.Session;
    private readonly Texts _texts = context.Texts;

    /// <summary>Tells of one run.</summary>
    /// <returns>The exit code.</returns>
    public int Write(IndexingReport report)
    {
        Write(report, report.Rejected, report.Warnings);
        return Code(report);
    }

    /// <summary>Runs again whenever something changes, until it is stopped, and tells of each run that did something.</summary>
    /// <param name="run">One run, with a kind of progress.</param>
    /// <param name="progress">The kind for the first run.</param>
    /// <param name="folders">Waits for changes.</param>
    /// <returns>The exit code: being stopped is how watching ends, and no failure.</returns>
    public int WriteEach(Func<string, IndexingReport> run, string progress, FolderWatch folders)
    {
        IndexingReport? last = null;
        try
        {
            do
            {
                try
                {
                    var report = run(last is null ? progress : "none");
                    // What was told and is so still is not told again.
                    List<Rejection> rejected = [.. report.Rejected.Except(last?.Rejected ?? [])];
                    if (last is null || report.Added + report.Updated + report.Removed + rejected.Count > 0) Write(report, rejected, report.Warnings);
                    _session.Out.Flush();
                    last = report;
                }
                catch (NewsSearchException error) when (error.Problem == Problem.Locked && last is not null)
                {
                    // Another writer's turn; the next look finds what this one would have.
                }
            }
            while (folders.Wait(_session.Cancel));
        }
        catch (OperationCanceledException)
        {
            // What was done is committed.
        }
        return last is null ? Exit.Interrupted : Code(last);
    }

    private static int Code(IndexingReport report) => report.Rejected.Count > 0 ? Exit.Rejections : Exit.Done;

    private void Write(IndexingReport report, IReadOnlyList<Rejection> rejected, IReadOnlyList<ArchiveWarning> warnings)
    {
        foreach (var rejection in rejected) _session.Error.WriteLine(Rejections.Describe(rejection, _texts));
        foreach (var warning in warnings) _session.Error.WriteLine(Rejections.Describe(warning, _texts));
        var more = report.Warned - warnings.Count;
        if (more > 0) _session.Error.WriteLine(_texts.Of($"newssearch: {_texts.Number(more)} more warnings", $"newssearch: {_texts.Number(more)} peringatan lagi"));
        if (parsed.GetValue(context.Globals.Json)) WriteJson(_session, report);
        else WriteSummary(_session, _texts, folder, report);
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
