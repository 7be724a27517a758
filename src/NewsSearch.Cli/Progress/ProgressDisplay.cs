using System.Text;
using System.Text.Json;
using NewsSearch.Archives;
using Spectre.Console;

namespace NewsSearch.Cli.Progress;

/// <summary>Shows on standard error how far indexing is.</summary>
internal static class ProgressDisplay
{
    /// <summary>
    /// Runs <paramref name="work"/> with a display of a <paramref name="kind"/>: <c>auto</c>, a bar on a terminal, else
    /// a line a minute; <c>json</c>, JSON lines; <c>none</c>.
    /// </summary>
    public static IndexingReport Show(
        Session session, Texts texts, string kind, Func<IProgress<IndexingProgress>?, IndexingReport> work) => kind switch
        {
            "json" => work(new Lines(session)),
            "auto" when session.ErrorIsTerminal => WithBar(session, texts, work),
            "auto" => work(new Log(session, texts)),
            _ => work(null),
        };

    private static IndexingReport WithBar(Session session, Texts texts, Func<IProgress<IndexingProgress>?, IndexingReport> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        return console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(display => work(new Bar(session, display.AddTask(texts.Of("indexing", "mengindeks")), texts)));
    }

    /// <summary>Bytes a second, over the whole run.</summary>
    private sealed class Speed(TimeProvider time)
    {
        private readonly long _start = time.GetTimestamp();

        public double Seconds => time.GetElapsedTime(_start).TotalSeconds;

        public double MegabytesASecond(long bytes) => Seconds > 0 ? bytes / 1e6 / Seconds : 0;
    }

    private static string Counts(Texts texts, IndexingProgress value, Speed speed)
    {
        var rejected = value.Rejected > 0 ? texts.Of($", {texts.Number(value.Rejected)} rejected", $", {texts.Number(value.Rejected)} ditolak") : "";
        return $"{texts.Number(value.Articles)} {texts.Of("articles", "artikel")}{rejected}, {texts.Decimal(speed.MegabytesASecond(value.Bytes))} MB/s";
    }

    private sealed class Bar(Session session, ProgressTask task, Texts texts) : IProgress<IndexingProgress>
    {
        private const int LongestFile = 40;

        private readonly Speed _speed = new(session.Time);

        public void Report(IndexingProgress value)
        {
            task.IsIndeterminate = value.TotalBytes == 0;
            task.MaxValue = Math.Max(1, value.TotalBytes);
            task.Value = value.Bytes;
            var file = Printable.Line(value.File);
            if (file.Length > LongestFile) file = "…" + file[^(LongestFile - 1)..];
            task.Description = Markup.Escape($"{Counts(texts, value, _speed)}  {file}");
        }
    }

    /// <summary>A line a minute, for the log of a nightly run.</summary>
    private sealed class Log(Session session, Texts texts) : IProgress<IndexingProgress>
    {
        private static readonly TimeSpan BetweenLines = TimeSpan.FromMinutes(1);

        private readonly Speed _speed = new(session.Time);
        private long _last = session.Time.GetTimestamp();

        public void Report(IndexingProgress value)
        {
            if (session.Time.GetElapsedTime(_last) < BetweenLines) return;
            _last = session.Time.GetTimestamp();
            var part = value.TotalBytes > 0 ? $"{100 * value.Bytes / value.TotalBytes} %, " : "";
            session.Error.WriteLine($"newssearch: {part}{Counts(texts, value, _speed)}, {Printable.Line(value.File)}");
        }
    }

    private sealed class Lines(Session session) : IProgress<IndexingProgress>
    {
        private readonly Speed _speed = new(session.Time);

        public void Report(IndexingProgress value)
        {
            using var line = new MemoryStream();
            using (var writer = new Utf8JsonWriter(line, NewsJson.Options))
            {
                writer.WriteStartObject();
                writer.WriteNumber("articles", value.Articles);
                writer.WriteNumber("rejected", value.Rejected);
                writer.WriteNumber("bytes", value.Bytes);
                writer.WriteNumber("total_bytes", value.TotalBytes);
                writer.WriteString("file", value.File);
                writer.WriteNumber("seconds", Math.Round(_speed.Seconds, 1));
                if (value is { TotalBytes: > 0, Bytes: > 0 })
                    writer.WriteNumber("seconds_left", Math.Round(_speed.Seconds * (value.TotalBytes - value.Bytes) / value.Bytes, 1));
                else
                    writer.WriteNull("seconds_left");
                writer.WriteEndObject();
            }
            session.Error.WriteLine(Encoding.UTF8.GetString(line.ToArray()));
        }
    }
}
