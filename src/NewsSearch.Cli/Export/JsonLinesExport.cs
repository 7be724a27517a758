using System.Text.Json;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Export;

/// <summary>One JSON object an article, as the index holds it: indexing it again gives the same article.</summary>
internal sealed class JsonLinesExport(Session session) : IArticleSink
{
    public void Write(StoredArticle stored) => Json.Write(session, writer =>
    {
        var article = stored.Article;
        writer.WriteStartObject();
        // First, and exactly so: by this the reader knows that nothing is to be guessed.
        writer.WriteNumber("newssearch", 1);
        writer.WriteString("id", article.Id);
        Text(writer, "title", article.Title);
        Text(writer, "deck", article.Deck);
        Text(writer, "dateline", article.Dateline);
        Text(writer, "date", article.Published?.ToString());
        Text(writer, "published_within", article.PublishedWithin?.ToString());
        Text(writer, "source", article.Source);
        Text(writer, "url", article.Url);
        Text(writer, "author", article.Author);
        Text(writer, "category", article.Category);
        Text(writer, "language", article.Language);
        Text(writer, "body", article.Body);
        if (article.Fields.Count > 0)
        {
            writer.WriteStartObject("fields");
            foreach (var (name, value) in article.Fields.OrderBy(field => field.Key, StringComparer.Ordinal)) writer.WriteString(name, value);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    });

    public void End() { }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) writer.WriteString(name, value);
    }
}
