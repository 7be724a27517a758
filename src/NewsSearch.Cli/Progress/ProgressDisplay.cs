using System.Text.Json;
using NewsSearch.Archives;
using Spectre.Console;

namespace NewsSearch.Cli.Progress;

/// <summary>Shows on standard error how far indexing is.</summary>
internal static class ProgressDisplay
{
    /// <summary>
    /// Runs <paramref name="work"/> with a display of a <paramref name="kind"/>: <c>auto</c>, a bar on a terminal, else
    /// nothing; <c>json</c>, JSON lines; <c>none</c>.
    /// </summary>
    public static IndexingReport Show(
        Session session, Texts texts, string kind, Func<IProgress<IndexingProgress>?, IndexingReport> work) => kind switch
        {
            "json" => work(new Lines(session.Error)),
            "auto" when session.ErrorIsTerminal => WithBar(session, texts, work),
            _ => work(null),
        };

    private static IndexingReport WithBar(Session session, Texts texts, Func<IProgress<IndexingProgress>?, IndexingReport> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        return console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(display => work(new Bar(display.AddTask(texts.Of("indexing", "mengindeks")), texts)));
    }

    private sealed class Bar(ProgressTask task, Texts texts) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value)
        {
            task.IsIndeterminate = value.TotalBytes == 0;
            task.MaxValue = Math.Max(1, value.TotalBytes);
            task.Value = value.Bytes;
            var rejected = value.Rejected > 0 ? texts.Of($", {texts.Number(value.Rejected)} rejected", $", {texts.Number(value.Rejected)} ditolak") : "";
            task.Description = Markup.Escape($"{texts.Number(value.Articles)} {texts.Of("articles", "artikel")}{rejected}");
        }
    }

    private sealed class Lines(TextWriter error) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => error.WriteLine(JsonSerializer.Serialize(new
        {
            articles = value.Articles,
            rejected = value.Rejected,
            bytes = value.Bytes,
            total_bytes = value.TotalBytes,
            file = value.File,
        }));
    }
}
