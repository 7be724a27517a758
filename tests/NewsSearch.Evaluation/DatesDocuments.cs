using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Evaluation;

/// <summary>Dates of whole articles: what they mention, and when they were published as far as their text tells.</summary>
internal static class DatesDocuments
{
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "documents");
        if (!Directory.Exists(folder)) yield break;
        int gold = 0, found = 0, right = 0, days = 0, sameDay = 0, told = 0, wrongMonth = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.gold.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var (article, answer) in Pairs(file))
            {
                var text = new ArticleText { Title = Text(article, "title"), Body = Text(article, "body") };
                MetadataDate.TryRead(Text(article, "date"), out var stated, out var problem);
                var annotation = Annotator.Default.Annotate(text with { Published = problem is null ? stated : null });

                var expected = answer.GetProperty("dates").EnumerateArray().Select(date => Text(date, "value")).Select(Value).OfType<DateValue>().ToHashSet();
                var actual = annotation.Dates.Select(mention => mention.Value).OfType<DateValue>().ToHashSet();
                gold += expected.Count;
                found += actual.Count;
                right += actual.Count(expected.Contains);

                if (Value(Text(answer.GetProperty("published_without_metadata"), "value")) is not { Precision: DatePrecision.Day } day) continue;
                days++;
                if (Annotator.Default.Annotate(text).Published.Value is not { } inferred) continue;
                told++;
                if (inferred == day) sameDay++;
                if (inferred.First.DayNumber > day.First.DayNumber + 31 || inferred.Last.DayNumber < day.First.DayNumber - 31) wrongMonth++;
            }
        }
        yield return new("documents.dates.f1", Share(2 * right, gold + found));
        yield return new("documents.dates.precision", Share(right, found));
        yield return new("documents.dates.recall", Share(right, gold));
        yield return new("documents.published.same_day", Share(sameDay, days));
        yield return new("documents.published.told", Share(told, days));
        yield return new("documents.published.wrong_month", Share(wrongMonth, days));
    }

    private static IEnumerable<(JsonElement Article, JsonElement Gold)> Pairs(string goldFile)
    {
        var articles = File.ReadLines(goldFile.Replace(".gold.jsonl", ".jsonl", StringComparison.Ordinal))
            .Select(line => JsonElement.Parse(line)).ToDictionary(article => Text(article, "id"));
        foreach (var line in File.ReadLines(goldFile))
        {
            var gold = JsonElement.Parse(line);
            if (articles.TryGetValue(Text(gold, "id"), out var article)) yield return (article, gold);
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static DateValue? Value(string text) => DateValue.TryParse(text, out var value) ? value : null;

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
