using System.IO.Compression;
using System.Text.Json;

namespace NewsSearch.Training.Names;

/// <summary>The unlabelled news that word classes are learned from.</summary>
internal static class NewsTexts
{
    /// <summary>Title and body of each article of <c>news/news.jsonl.gz</c>, each body once.</summary>
    public static IEnumerable<string> Read(string dataFolder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, title, body) in ReadArticles(dataFolder))
        {
            if (seen.Add(body.Length > 200 ? body[..200] : body)) yield return title + "\n" + body;
        }
    }

    /// <summary>Each article as it stands.</summary>
    public static IEnumerable<(string Id, string Title, string Body)> ReadArticles(string dataFolder)
    {
        using var file = File.OpenRead(Path.Combine(dataFolder, "news", "news.jsonl.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return (Field(json, "id"), Field(json, "title"), Field(json, "body"));
        }
    }

    private static string Field(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
