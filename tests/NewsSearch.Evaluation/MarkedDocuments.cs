using System.IO.Compression;
using System.Text.Json;

namespace NewsSearch.Evaluation;

/// <summary>The same as <see cref="Documents"/> for articles whose names are marked here and whose text lies with the news.</summary>
/// <remarks>
/// <c>Gold/later.gold.jsonl</c> was marked after most rules were written, and has been read since to better them;
/// <c>Gold/further.gold.jsonl</c> was marked by eight readers each on their own, and read once; <c>Gold/more.gold.jsonl</c> by
/// eight others, and read for causes too. <c>Gold/fresh.gold.jsonl</c>, the other half of what those marked, and
/// <c>Gold/unseen.gold.jsonl</c> tell how well articles are read that nobody looked at: who writes rules must not open them, nor
/// print their errors.
/// </remarks>
internal static class MarkedDocuments
{
    private static readonly string[] Sets = ["later", "further", "unseen", "more", "fresh"];

    public static IEnumerable<Figure> Run(string data)
    {
        var news = Path.Combine(data, "..", "news", "news.jsonl.gz");
        if (!File.Exists(news)) yield break;
        var sets = Sets.Select(set => (Name: set, Gold: Read($"Gold/{set}.gold.jsonl"))).ToList();
        var articles = Articles(news, [.. sets.SelectMany(set => set.Gold.Keys)]);
        foreach (var (name, gold) in sets)
        {
            var marked = gold.Keys.Where(articles.ContainsKey).Select(id => articles[id]).ToList();
            if (marked.Count == 0) continue;
            foreach (var figure in Documents.Figures($"documents.{name}", marked, gold)) yield return figure;
        }
    }

    private static Dictionary<string, JsonElement> Read(string resource)
    {
        using var reader = new StreamReader(typeof(MarkedDocuments).Assembly.GetManifestResourceStream(resource)!);
        var gold = new Dictionary<string, JsonElement>();
        while (reader.ReadLine() is { } line)
        {
            var article = JsonDocument.Parse(line).RootElement;
            gold.Add(article.GetProperty("id").GetString()!, article);
        }
        return gold;
    }

    private static Dictionary<string, JsonElement> Articles(string news, HashSet<string> ids)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(news), CompressionMode.Decompress));
        var found = new Dictionary<string, JsonElement>();
        while (reader.ReadLine() is { } line && found.Count < ids.Count)
        {
            var article = JsonDocument.Parse(line).RootElement;
            if (article.GetProperty("id").GetString() is { } id && ids.Contains(id)) found[id] = article;
        }
        return found;
    }
}
