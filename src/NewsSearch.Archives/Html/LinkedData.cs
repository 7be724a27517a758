using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsSearch.Archives.Html;

/// <summary>The article that a page describes in schema.org terms (JSON-LD).</summary>
internal sealed record LinkedData
{
    private static readonly string[] Kinds =
    [
        "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle",
        "BlogPosting", "LiveBlogPosting", "ImageGallery", "MediaGallery",
    ];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Of a page without any.</summary>
    public static readonly LinkedData None = new();

    public string? Headline { get; private init; }

    public string? Description { get; private init; }

    public string? Text { get; private init; }

    public string? Date { get; private init; }

    public string? Url { get; private init; }

    public string? Publisher { get; private init; }

    public string? Author { get; private init; }

    public string? Section { get; private init; }

    public string? Keywords { get; private init; }

    public string? Language { get; private init; }

    public static LinkedData Read(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                // Line feeds within texts are the commonest slip of those who write such data by hand.
                using var data = JsonDocument.Parse(script.TextContent.ReplaceLineEndings(" ").Replace('\t', ' '), Lenient);
                if (Find(data.RootElement) is { } article) return Of(article);
            }
            catch (JsonException)
            {
                // Data that cannot be parsed say nothing; the page itself is read all the same.
            }
        }
        return None;
    }

    private static JsonElement? Find(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in value.EnumerateArray())
                if (Find(part) is { } found) return found;
            return null;
        }
        if (value.ValueKind != JsonValueKind.Object) return null;
        if (value.TryGetProperty("@type", out var type) && Texts(type).Any(Kinds.Contains)) return value;
        if (value.TryGetProperty("@graph", out var graph) && Find(graph) is { } inner) return inner;
        return value.TryGetProperty("mainEntity", out var main) ? Find(main) : null;
    }

    private static LinkedData Of(JsonElement article)
    {
        string? Text(string name) => article.TryGetProperty(name, out var value) ? Joined(value) : null;
        return new()
        {
            Headline = Text("headline") ?? Text("name"),
            Description = Text("description"),
            Text = Text("articleBody"),
            Date = Text("datePublished") ?? Text("dateCreated"),
            Url = Text("url") ?? Text("mainEntityOfPage"),
            Publisher = Text("publisher"),
            Author = Text("author"),
            Section = Text("articleSection"),
            Keywords = Text("keywords"),
            Language = Text("inLanguage"),
        };
    }

    private static string? Joined(JsonElement value) => string.Join("; ", Texts(value)) is { Length: > 0 } text ? text : null;

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Texts(name),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) => Texts(id),
        _ => [],
    };
}
