using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>Comma or tab separated values, with a header.</summary>
internal sealed class SeparatedSink(Session session, char separator) : IHitSink
{
    private readonly SeparatedTable _table = new(session, separator);

    public void Begin(SearchResults first) =>
        _table.Row("id", "score", "title", "date", "date_inferred", "source", "url", "snippet");

    public void Write(Hit hit) => _table.Row(
        hit.Id,
        hit.Score.ToString("0.####", CultureInfo.InvariantCulture),
        Printable.Line(hit.Title),
        hit.Published.Value?.ToString() ?? "",
        hit.Published.Source == PublishedSource.Inferred ? "true" : "false",
        Printable.Line(hit.Source ?? ""),
        Printable.Line(hit.Url ?? ""),
        Printable.Line(hit.Snippet));

    public void End(SearchResults last) => _table.Flush();

    public void Dispose() => _table.Dispose();
}

/// <summary>One id a line.</summary>
internal sealed class IdsSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit) => session.Out.WriteLine(Printable.Line(hit.Id));

    public void End(SearchResults last) { }
}
