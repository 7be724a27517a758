using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Export;

/// <summary>A row an article, with a header.</summary>
internal sealed class CsvExport : IArticleSink
{
    private readonly SeparatedTable _table;

    public CsvExport(Session session)
    {
        _table = new(session, ',');
        _table.Row("id", "title", "deck", "dateline", "date", "date_inferred", "source", "author", "category", "language", "url", "body");
    }

    public void Write(StoredArticle stored)
    {
        var (article, annotation) = stored;
        _table.Row(
            Printable.Line(article.Id), Printable.Line(article.Title), Printable.Line(article.Deck), Printable.Line(article.Dateline),
            annotation.Published.Value?.ToString() ?? "", article.Published is null && annotation.Published.Value is not null ? "true" : "false",
            Printable.Line(article.Source ?? ""), Printable.Line(article.Author ?? ""), Printable.Line(article.Category ?? ""),
            article.Language ?? "", Printable.Line(article.Url ?? ""), Printable.Lines(article.Body));
    }

    public void End() { }

    public void Dispose() => _table.Dispose();
}
