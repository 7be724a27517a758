using NewsSearch.Archives;

namespace NewsSearch.Evaluation;

/// <summary>Tables and JSON as their makers left them, read by our readers, against the same articles in the merged collection.</summary>
/// <remarks>
/// The collection was put together by other programs, one written for each form by hand, so that what both say is hardly
/// wrong the same way. A share is of the matched articles of which the collection says something; 0 where its maker knew
/// what the form does not say, such as the outlet of a whole file.
/// </remarks>
internal static class Formats
{
    private static readonly string[] Forms = [".csv", ".jl", ".json", ".jsonl", ".xlsx", ".db"];

    private static readonly (string Name, Func<Article, MergedArticle, bool?> IsSame)[] Parts =
    [
        ("title", (read, merged) => Same(read.Title, merged.Title)),
        ("date", (read, merged) => Same(read.Published?.ToString() ?? "", merged.Date)),
        ("source", (read, merged) => merged.Source.Length == 0 ? null : IsOneOutlet(read.Source ?? "", merged.Source)),
        ("url", (read, merged) => Same(read.Url ?? "", merged.Url)),
        ("author", (read, merged) => Same(read.Author ?? "", merged.Author)),
        ("category", (read, merged) => Same(read.Category ?? "", merged.Category)),
        ("body", (read, merged) => Same(read.Body, merged.Body)),
    ];

    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "..", "formats", "odd");
        if (!Directory.Exists(folder)) yield break;
        var files = Directory.GetFiles(folder).Where(file => Forms.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => ArchiveReader.Read([file], new()).ToList());
        var merged = MergedNews.Read(Path.Combine(data, "..", "news", "news.jsonl.gz"), files.Values.SelectMany(items => items).Select(item => item.Article).OfType<Article>());
        foreach (var (file, items) in files)
        {
            var name = $"formats.{Path.GetFileNameWithoutExtension(file)}";
            var pairs = items.Select(item => item.Article).OfType<Article>()
                .Select(article => (Read: article, Merged: merged.Find(article))).Where(pair => pair.Merged is not null).ToList();
            yield return new($"{name}.read", items.Count(item => item.Article is not null));
            yield return new($"{name}.rejected", items.Count(item => item.Rejection is not null));
            yield return new($"{name}.matched", pairs.Count);
            foreach (var (part, isSame) in Parts)
            {
                var told = pairs.Select(pair => (pair, Same: isSame(pair.Read, pair.Merged!))).Where(pair => pair.Same is not null).ToList();
                if (told.Count > 0) yield return new($"{name}.{part}", 100.0 * told.Count(pair => pair.Same == true) / told.Count);
            }
        }
    }

    /// <summary>Whether one is in the other's name: <c>Kompas.com</c> and <c>health.kompas.com</c>.</summary>
    private static bool IsOneOutlet(string read, string merged)
    {
        var (ours, theirs) = (Letters(read), Letters(merged));
        return ours.Length > 0 && (ours.Contains(theirs, StringComparison.Ordinal) || theirs.Contains(ours, StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Whether both say the same but for white space; null where the collection says nothing.</summary>
    private static bool? Same(string read, string merged) => merged.Length == 0 ? null : MergedNews.Plain(read) == MergedNews.Plain(merged);
}
