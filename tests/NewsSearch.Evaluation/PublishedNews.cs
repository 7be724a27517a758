using System.IO.Compression;
using System.Text.Json;
using NewsSearch.Language;
using NewsSearch.Language.Dates;
using NewsSearch.Language.Structure;

namespace NewsSearch.Evaluation;

/// <summary>The day of publication from the text alone, on news whose archive states it.</summary>
/// <remarks>
/// Articles marked by hand are left out. The rest falls into two halves by a hash of the id: rules and shares were made on
/// <c>tune</c>, <c>held</c> was only measured. One collection whose dates have nothing to do with its texts is left out too.
/// </remarks>
internal static class PublishedNews
{
    private const string Broken = "firgik-";

    public static IEnumerable<Figure> Run(string data)
    {
        var file = Path.Combine(data, "..", "news", "news.jsonl.gz");
        if (!File.Exists(file)) yield break;
        var marked = Directory.Exists(Path.Combine(data, "documents"))
            ? Directory.EnumerateFiles(Path.Combine(data, "documents"), "*.gold.jsonl").SelectMany(File.ReadLines).Select(line => Text(JsonElement.Parse(line), "id")).ToHashSet()
            : [];
        var halves = new Dictionary<string, Count> { ["tune"] = new(), ["held"] = new() };
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            var article = JsonElement.Parse(line);
            var id = Text(article, "id");
            if (marked.Contains(id) || id.StartsWith(Broken, StringComparison.Ordinal) || Text(article, "kind") == "article-tokenised") continue;
            if (Text(article, "date") is not { Length: >= 10 } date || !DateValue.TryParse(date[..10], out var stated)) continue;
            halves[Half(id)].Add(Read(article), stated.First);
        }
        foreach (var (name, half) in halves)
            foreach (var figure in half.Figures($"news.published.{name}")) yield return figure;
    }

    private static PublishedDate Read(JsonElement article)
    {
        var (title, body) = (Text(article, "title"), BodyReader.Read(Text(article, "body")).Text);
        return PublishedDateReader.Read(new ArticleText { Title = title, Body = body }, new ReadingText(title, body, "", ""));
    }

    /// <summary>FNV-1a without its lowest bits.</summary>
    private static string Half(string id) =>
        (id.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619)) >> 8) % 2 == 0 ? "tune" : "held";

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private sealed class Count
    {
        private int _all, _told, _days, _same, _near, _far, _sure, _sureSame;

        public void Add(PublishedDate published, DateOnly stated)
        {
            _all++;
            if (published.Value is not { } value) return;
            _told++;
            var day = stated.DayNumber;
            if (value.First.DayNumber > day + 31 || value.Last.DayNumber < day - 31) _far++;
            if (value.Precision != DatePrecision.Day) return;
            _days++;
            var isSame = value.First == stated;
            if (isSame) _same++;
            if (Math.Abs(value.First.DayNumber - day) <= 3) _near++;
            if (published.Confidence < 0.7) return;
            _sure++;
            if (isSame) _sureSame++;
        }

        public IEnumerable<Figure> Figures(string name)
        {
            yield return new($"{name}.articles", _all);
            yield return new($"{name}.told", Share(_told, _all));
            yield return new($"{name}.same_day", Share(_same, _days));
            yield return new($"{name}.within_3_days", Share(_near, _days));
            yield return new($"{name}.wrong_month", Share(_far, _told));
            yield return new($"{name}.sure_same_day", Share(_sureSame, _sure));
        }

        private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
    }
}
