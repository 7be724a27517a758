using System.Globalization;
using System.Text.Json;

namespace NewsSearch.Cli.Output;

/// <summary>Prints the lines of a concordance in one format, as they come.</summary>
internal interface IKwicSink : IDisposable
{
    /// <summary>Called once, before any line.</summary>
    void Begin(string query, int articles);

    void Write(KwicLine line);

    /// <summary>Called once, after every line.</summary>
    /// <param name="total">How many lines there are in all; null where that is not known.</param>
    /// <param name="next">Where the next page begins, or null.</param>
    void End(long? total, string? next);

    // Most formats hold nothing that needs letting go.
    void IDisposable.Dispose() { }
}

/// <summary>The formats that lines can be printed in.</summary>
internal static class KwicSinks
{
    public static IReadOnlyList<string> Names { get; } = ["table", "json", "jsonl", "csv", "tsv"];

    public static IKwicSink Open(string format, Session session, Texts texts, Ink ink) => format switch
    {
        "json" => new KwicJsonSink(session),
        "jsonl" => new KwicJsonLinesSink(session),
        "csv" or "tsv" => new KwicSeparatedSink(session, SeparatedTable.SeparatorOf(format)),
        _ => new KwicTableSink(session, texts, ink),
    };
}

/// <summary>One JSON object that holds the whole answer.</summary>
internal sealed class KwicJsonSink(Session session) : IKwicSink
{
    private readonly Utf8JsonWriter _writer = new(session.Output, NewsJson.Options);

    public void Begin(string query, int articles) => NewsJson.BeginLines(_writer, query, articles);

    public void Write(KwicLine line)
    {
        NewsJson.Write(_writer, line);
        if (_writer.BytesPending > 1 << 16) _writer.Flush();
    }

    public void End(long? total, string? next)
    {
        NewsJson.EndLines(_writer, total, next);
        _writer.Flush();
        session.Output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();
}

/// <summary>One JSON object a line.</summary>
internal sealed class KwicJsonLinesSink(Session session) : IKwicSink
{
    public void Begin(string query, int articles) { }

    public void Write(KwicLine line) => Json.Write(session, writer => NewsJson.Write(writer, line));

    public void End(long? total, string? next) { }
}

/// <summary>Comma or tab separated values, with a header.</summary>
internal sealed class KwicSeparatedSink(Session session, char separator) : IKwicSink
{
    private readonly SeparatedTable _table = new(session, separator);

    public void Begin(string query, int articles) =>
        _table.Row("id", "date", "source", "title", "part", "start", "length", "left", "text", "right");

    public void Write(KwicLine line) => _table.Row(
        Printable.Line(line.Id),
        line.Published.Value?.ToString() ?? "",
        Printable.Line(line.Source ?? ""),
        Printable.Line(line.Title),
        line.Part.ToString().ToLowerInvariant(),
        line.Start.ToString(CultureInfo.InvariantCulture),
        line.Text.Length.ToString(CultureInfo.InvariantCulture),
        Printable.Line(line.Left),
        Printable.Line(line.Text),
        Printable.Line(line.Right));

    public void End(long? total, string? next) { }

    public void Dispose() => _table.Dispose();
}

/// <summary>Lines for a person to read: what matched stands in one column.</summary>
internal sealed class KwicTableSink(Session session, Texts texts, Ink ink) : IKwicSink
{
    // Enough to see the columns stand before the first line is out; a later, wider line only sticks out.
    private const int Seen = 500;

    private readonly List<KwicLine> _held = [];
    private (int Left, int Whole) _widths;
    private bool _open;

    public void Begin(string query, int articles) =>
        session.Out.WriteLine(ink.Dim(texts.Of(
            $"{texts.Number(articles)} {(articles == 1 ? "article" : "articles")}", $"{texts.Number(articles)} artikel")));

    public void Write(KwicLine line)
    {
        if (_open)
        {
            Print(line);
            return;
        }
        _held.Add(line);
        if (_held.Count == Seen) PrintHeld();
    }

    public void End(long? total, string? next)
    {
        PrintHeld();
        if (total is { } known)
            session.Out.WriteLine(ink.Dim(texts.Of($"{texts.Number(known)} {(known == 1 ? "line" : "lines")}", $"{texts.Number(known)} baris")));
        if (next is not null)
            session.Out.WriteLine(ink.Dim(texts.Of($"more: --cursor {next}, or --all", $"lanjut: --cursor {next}, atau --all")));
    }

    private void PrintHeld()
    {
        _open = true;
        if (_held.Count == 0) return;
        _widths = (_held.Max(line => Left(line).Length), _held.Max(line => Left(line).Length + Rest(line).Length));
        foreach (var line in _held) Print(line);
        _held.Clear();
    }

    private void Print(KwicLine line)
    {
        var (left, rest) = (Left(line), Rest(line));
        var start = Math.Max(0, _widths.Left - left.Length);
        var marked = ink.Marked(line.Text, [new Highlight(0, line.Text.Length)]);
        var where = $"{Printable.Line(line.Id)}{(line.Part == Language.TextPart.Text ? "" : " " + line.Part.ToString().ToLowerInvariant())}:{line.Start}";
        var end = Math.Max(0, _widths.Whole - start - left.Length - rest.Length);
        session.Out.WriteLine(
            $"{new string(' ', start)}{left}{marked}{Printable.Line("." + line.Right)[1..]}{new string(' ', end)}  {ink.Dim(where)}");
    }

    // A blank before what matched must stay, and so must one behind it: a mark at the end keeps them from being trimmed.
    private static string Left(KwicLine line) => Printable.Line(line.Left + ".")[..^1];

    private static string Rest(KwicLine line) => Printable.Line(line.Text) + Printable.Line("." + line.Right)[1..];
}
