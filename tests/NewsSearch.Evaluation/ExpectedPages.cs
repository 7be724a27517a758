using System.Text.Json;
using NewsSearch.Archives;

namespace NewsSearch.Evaluation;

/// <summary>Pages of outlets beside which lies what they say, field by field: <c>NAME.expected.json</c> and <c>NAME_*.html.gz</c>.</summary>
internal static class ExpectedPages
{
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "..", "formats");
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.GetFiles(folder, "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file).Split('.')[0];
            var page = Directory.GetFiles(Path.GetDirectoryName(file)!, $"{name}_*.html.gz").Single();
            var article = ArchiveReader.Read([page], new()).Select(item => item.Article).OfType<Article>().SingleOrDefault() ?? new Article { Id = "-", Title = "", Body = "" };
            foreach (var expected in JsonElement.Parse(File.ReadAllText(file)).EnumerateObject().Select(version => version.Value))
            {
                yield return Right("title", article.Title == Text(expected, "title"));
                yield return Right("date", article.Published?.ToString() == Text(expected, "publishing_date")[..10]);
                yield return Right("author", article.Author == string.Join("; ", Texts(expected.GetProperty("authors"))));
                yield return Right("keywords", Texts(expected.GetProperty("topics")).All(topic =>
                    article.Fields.GetValueOrDefault("keywords", "").Contains(topic, StringComparison.OrdinalIgnoreCase)));
                yield return Right("body", article.Body == string.Join('\n', expected.GetProperty("body").GetProperty("sections").EnumerateArray()
                    .SelectMany(section => Texts(section.GetProperty("paragraphs")))));
            }
            Figure Right(string part, bool isRight) => new($"formats.{name}.{part}", isRight ? 100 : 0);
        }
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString()!);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
