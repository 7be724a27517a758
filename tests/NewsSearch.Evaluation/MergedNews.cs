using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsSearch.Evaluation;

/// <summary>What the merged collection says of an article. What it does not say is empty.</summary>
internal sealed record MergedArticle(string Title, string Body, string Date, string Source, string Url, string Author, string Category);

/// <summary>Articles of the merged collection, found by their text.</summary>
internal sealed partial class MergedNews
{
    private const int KeyLength = 300;

    private readonly Dictionary<string, List<MergedArticle>> _byKey = [];

    /// <summary>Reads those that may be one of <paramref name="wanted"/>.</summary>
    public static MergedNews Read(string file, IEnumerable<Article> wanted)
    {
        var news = new MergedNews();
        if (!File.Exists(file)) return news;
        foreach (var key in wanted.SelectMany(article => Keys(article.Title, article.Body, article.Url ?? ""))) news._byKey[key] = [];
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            var json = JsonElement.Parse(line);
            var article = new MergedArticle(
                Text(json, "title"), Text(json, "body"), Text(json, "date") is { Length: > 10 } date ? date[..10] : Text(json, "date"),
                Text(json, "source"), Text(json, "url"), Text(json, "author"), Text(json, "category"));
            foreach (var key in Keys(article.Title, article.Body, article.Url))
                if (news._byKey.TryGetValue(key, out var found)) found.Add(article);
        }
        return news;
    }

    /// <summary>The same article: of the same address or beginning, the one that has most of that, and then the one of the same title; null for none.</summary>
    public MergedArticle? Find(Article article) => Keys(article.Title, article.Body, article.Url ?? "")
        .SelectMany(key => _byKey.TryGetValue(key, out var found) ? found : [])
        .CountBy(found => found)
        .OrderByDescending(found => found.Value).ThenByDescending(found => Letters(found.Key.Title) == Letters(article.Title))
        .FirstOrDefault().Key;

    /// <summary>Without white space, and without the tags that the collection left in some texts and we take out.</summary>
    public static string Plain(string text) => string.Concat(Tag().Replace(text, "").Where(letter => !char.IsWhiteSpace(letter)));

    private static IEnumerable<string> Keys(string title, string body, string url)
    {
        if (url.Length > 0) yield return $"url {url}";
        // Parts of one story, and pages of one gallery, have the same title: it tells only where there is no text.
        yield return body.Length > KeyLength ? $"body {Letters(body)}" : $"title {Letters(title)}";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Take(KeyLength)).ToUpperInvariant();

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
