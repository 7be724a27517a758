using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Export;

/// <summary>Articles one below the other: a heading, a line of where and when, paragraphs, a rule.</summary>
internal sealed class MarkdownExport(Session session) : IArticleSink
{
    public void Write(StoredArticle stored)
    {
        var (article, annotation) = stored;
        var to = session.Out;
        to.WriteLine($"# {MarkdownSink.Escape(Printable.Line(annotation.Title))}");
        to.WriteLine();
        if (annotation.Deck.Length > 0) Paragraph($"**{MarkdownSink.Escape(Printable.Line(annotation.Deck))}**");
        var about = new[] { article.Source, annotation.Published.Value?.ToString(), article.Author, article.Category, article.Url, article.Id }
            .Where(part => !string.IsNullOrEmpty(part)).Select(part => MarkdownSink.Escape(Printable.Line(part!)));
        Paragraph(string.Join(" · ", about));
        foreach (var paragraph in Printable.Lines(annotation.Body).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Paragraph(MarkdownSink.Escape(paragraph));
        Paragraph("---");

        void Paragraph(string text)
        {
            to.WriteLine(text);
            to.WriteLine();
        }
    }

    public void End() { }
}
