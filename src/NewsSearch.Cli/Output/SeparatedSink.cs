using System.Globalization;
using CsvHelper;
using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>Comma or tab separated values, with a header.</summary>
internal sealed class SeparatedSink(Session session, char separator) : IHitSink
{
    private readonly CsvWriter _csv = CsvWriter.Create(
        session.Out,
        new CsvWriterOptions
        {
            Separator = separator,
            NewLine = "\n",
            // A cell that begins with = or @ is a formula to a spreadsheet; an archive must not run code on a reader's desk.
            Injection = CsvInjection.Escape,
        },
        true);

    public void Begin(SearchResults first) =>
        Row("id", "score", "title", "date", "date_inferred", "source", "url", "snippet");

    public void Write(Hit hit) => Row(
        hit.Id,
        hit.Score.ToString("0.####", CultureInfo.InvariantCulture),
        Printable.Line(hit.Title),
        hit.Published.Value?.ToString() ?? "",
        hit.Published.Source == PublishedSource.Inferred ? "true" : "false",
        Printable.Line(hit.Source ?? ""),
        Printable.Line(hit.Url ?? ""),
        Printable.Line(hit.Snippet));

    public void End(SearchResults last) => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void Row(params ReadOnlySpan<string> cells) => _csv.WriteRecord(cells);
}

/// <summary>One id a line.</summary>
internal sealed class IdsSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit) => session.Out.WriteLine(Printable.Line(hit.Id));

    public void End(SearchResults last) { }
}
