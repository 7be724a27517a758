using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>Comma or tab separated values, with a header.</summary>
internal sealed class SeparatedSink(Session session, string delimiter) : IHitSink
{
    private readonly CsvWriter _csv = new(
        session.Out,
        new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            NewLine = "\n",
            // A cell that begins with = or @ is a formula to a spreadsheet; an archive must not run code on a reader's desk.
            InjectionOptions = InjectionOptions.Escape,
        },
        leaveOpen: true);

    public void Begin(SearchResults first) =>
        Row("id", "score", "title", "date", "date_inferred", "source", "url", "snippet");

    public void Write(Hit hit) => Row(
        hit.Id,
        hit.Score.ToString("0.####", CultureInfo.InvariantCulture),
        Printable.Line(hit.Title),
        hit.Published.Value?.ToString(),
        hit.Published.Source == PublishedSource.Inferred ? "true" : "false",
        hit.Source,
        hit.Url,
        Printable.Line(hit.Snippet));

    public void End(SearchResults last) => _csv.Dispose();

    private void Row(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells) _csv.WriteField(cell);
        _csv.NextRecord();
    }
}

/// <summary>One id a line.</summary>
internal sealed class IdsSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit) => session.Out.WriteLine(Printable.Line(hit.Id));

    public void End(SearchResults last) { }
}
