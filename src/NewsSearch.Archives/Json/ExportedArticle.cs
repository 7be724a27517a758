using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Archives.Json;

/// <summary>Reads a line that <c>newssearch export</c> wrote: an article as an index holds it, taken as it is.</summary>
/// <remarks>Nothing in it is guessed or cleaned again, so that exporting and indexing give the same index.</remarks>
internal static class ExportedArticle
{
    private const int LongestId = 512;

    /// <summary>Reads the article; false when this is no such line, or one that somebody broke.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        if (!utf8.StartsWith("{\"newssearch\":1,"u8)) return false;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            var root = JsonElement.ParseValue(ref reader);
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            if (root.TryGetProperty("fields", out var extra))
                foreach (var field in extra.EnumerateObject()) fields[field.Name] = field.Value.GetString() ?? "";
            article = new Article
            {
                Id = Text(root, "id") ?? "",
                Title = Text(root, "title") ?? "",
                Deck = Text(root, "deck") ?? "",
                Dateline = Text(root, "dateline") ?? "",
                Body = Text(root, "body") ?? "",
                Published = Date(root, "date"),
                PublishedWithin = Date(root, "published_within"),
                Source = Text(root, "source"),
                Url = Text(root, "url"),
                Author = Text(root, "author"),
                Category = Text(root, "category"),
                Language = Text(root, "language"),
                Fields = fields,
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
        return article.Id.Length is > 0 and <= LongestId && article.Title.Length + article.Body.Length > 0;
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateValue? Date(JsonElement root, string name) =>
        Text(root, name) is { } text && DateValue.TryParse(text, out var date) ? date : null;
}
