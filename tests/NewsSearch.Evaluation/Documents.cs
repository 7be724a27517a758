using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Evaluation;

/// <summary>How well whole articles are read: the set of persons, places and organizations of each, by canonical name.</summary>
internal static class Documents
{
    private static readonly (string Name, Func<Annotation, IEnumerable<Entity>> Found)[] Kinds =
    [
        ("persons", annotation => annotation.Persons),
        ("places", annotation => annotation.Places),
        ("organizations", annotation => annotation.Organizations),
    ];

    /// <summary><c>documents/NAME.jsonl</c> and <c>NAME.gold.jsonl</c>: F1 over all articles, and for persons without capitals too.</summary>
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "documents");
        if (!Directory.Exists(folder)) yield break;
        var gold = Read(folder, "*.gold.jsonl");
        var articles = Directory.GetFiles(folder, "*.jsonl").Where(file => !file.EndsWith(".gold.jsonl", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(article => gold.ContainsKey(article.GetProperty("id").GetString()!))
            .ToList();

        foreach (var figure in Figures("documents", articles, gold)) yield return figure;
    }

    /// <summary>The figures of some articles against their gold, by id.</summary>
    public static IEnumerable<Figure> Figures(string name, List<JsonElement> articles, Dictionary<string, JsonElement> gold)
    {
        foreach (var (kind, found) in Kinds) yield return new($"{name}.{kind}.f1", Score(kind, found, articles, gold, text => text));
        yield return new($"{name}.persons.lowercased.f1", Score("persons", Kinds[0].Found, articles, gold, text => text.ToLowerInvariant()));
    }

    private static Dictionary<string, JsonElement> Read(string folder, string pattern) => Directory.GetFiles(folder, pattern)
        .SelectMany(File.ReadLines)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(article => article.GetProperty("id").GetString()!);

    private static double Score(
        string kind, Func<Annotation, IEnumerable<Entity>> entities, List<JsonElement> articles,
        Dictionary<string, JsonElement> gold, Func<string, string> print)
    {
        var (right, found, given) = (0, 0, 0);
        foreach (var article in articles)
        {
            var annotation = Annotator.Default.Annotate(new ArticleText
            {
                Title = print(Text(article, "title")),
                Body = print(Text(article, "body")),
            });
            var names = entities(annotation).Select(entity => Fold(entity.Name)).ToHashSet();
            var rightNames = gold[Text(article, "id")].GetProperty(kind).EnumerateArray()
                .Select(entity => Fold(Text(entity, "name"))).ToHashSet();
            given += rightNames.Count;
            found += names.Count;
            right += names.Count(rightNames.Contains);
        }
        return 200.0 * right / Math.Max(1, found + given);
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Fold(string name) =>
        string.Join(' ', name.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
