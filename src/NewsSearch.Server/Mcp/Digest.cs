using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Mcp;

/// <summary>An answer as a few lines of text, for clients that show nothing else.</summary>
internal static class Digest
{
    public static string Of(Question question, JsonObject answer)
    {
        var lines = new StringBuilder();
        if (question == SearchQuestions.Search) Search(lines, answer);
        else if (question == SearchQuestions.Facets) Facet(lines, Text(answer, "facet"), answer);
        else if (question == ArticleQuestions.Article) Article(lines, answer);
        else if (question == TextQuestions.Kwic) Kwic(lines, answer);
        else if (question == TextQuestions.Trend) Trend(lines, answer);
        else Entity(lines, answer);
        if (Text(answer, "next_cursor") is { Length: > 0 } cursor) lines.Append("more: cursor ").Append(cursor).Append('\n');
        return lines.ToString().TrimEnd();
    }

    private static void Search(StringBuilder lines, JsonObject answer)
    {
        lines.Append(CultureInfo.InvariantCulture, $"{Text(answer, "total")} articles\n");
        foreach (var hit in Objects(answer, "hits"))
        {
            lines.Append(CultureInfo.InvariantCulture, $"[{Text(hit, "id")}] {Text(hit, "title")} ({Joined(Text(hit, "date"), Text(hit, "source"))})\n  {Text(hit, "snippet")}\n");
        }
        foreach (var (name, facet) in (JsonObject)answer["facets"]!) Facet(lines, name, (JsonObject)facet!);
        foreach (var suggestion in Objects(answer, "suggestions")) lines.Append(CultureInfo.InvariantCulture, $"did you mean: {Text(suggestion, "query")} ({Text(suggestion, "total")})\n");
    }

    private static void Facet(StringBuilder lines, string name, JsonObject facet)
    {
        var values = Objects(facet, "values").ToList();
        var more = (facet["distinct"]?.GetValue<int>() ?? 0) - values.Count;
        lines.Append(CultureInfo.InvariantCulture, $"{name}: {string.Join("; ", values.Select(value => $"{Text(value, "value")} {Text(value, "count")}"))}{(more > 0 ? $"; {more} more" : "")}\n");
    }

    private static void Article(StringBuilder lines, JsonObject answer)
    {
        lines.Append(CultureInfo.InvariantCulture, $"{Text(answer, "title")} ({Joined(Text((JsonObject)answer["published"]!, "value"), Text(answer, "source"))})\n{Text(answer, "body")}\n");
        foreach (var kind in new[] { "persons", "places", "organizations" })
            if (Objects(answer, kind).Select(entity => Text(entity, "name")).ToList() is { Count: > 0 } names) lines.Append(CultureInfo.InvariantCulture, $"{kind}: {string.Join("; ", names)}\n");
    }

    private static void Kwic(StringBuilder lines, JsonObject answer)
    {
        lines.Append(CultureInfo.InvariantCulture, $"{Text(answer, "articles")} articles\n");
        foreach (var line in Objects(answer, "lines")) lines.Append(CultureInfo.InvariantCulture, $"{Text(line, "left")}«{Text(line, "text")}»{Text(line, "right")}  [{Text(line, "id")}]\n");
        foreach (var group in Objects(answer, "values")) lines.Append(CultureInfo.InvariantCulture, $"{Text(group, "count")} {Text(group, "value")}\n");
    }

    private static void Trend(StringBuilder lines, JsonObject answer)
    {
        var times = Objects(answer, "times").Select(time => Text(time, "from")).ToList();
        foreach (var series in Objects(answer, "series"))
        {
            var points = Objects(series, "points").Select(point => Text(point, "articles"));
            lines.Append(CultureInfo.InvariantCulture, $"{Text(series, "query")}, articles by {Text(answer, "unit")}: {string.Join("; ", times.Zip(points, (time, count) => $"{time} {count}"))}\n");
        }
    }

    private static void Entity(StringBuilder lines, JsonObject answer)
    {
        lines.Append(CultureInfo.InvariantCulture, $"{Text(answer, "name")} ({Text(answer, "facet")}): {Text(answer, "articles")} articles, {Joined(Text(answer, "first"), Text(answer, "last"))}\n");
        foreach (var variant in Objects(answer, "variants")) lines.Append(CultureInfo.InvariantCulture, $"  {Text(variant, "articles")} {Text(variant, "name")}\n");
    }

    private static IEnumerable<JsonObject> Objects(JsonObject parent, string name) => parent[name] is JsonArray list ? list.OfType<JsonObject>() : [];

    private static string Text(JsonObject parent, string name) => parent[name]?.ToString() ?? "";

    private static string Joined(params IEnumerable<string> parts) => string.Join(", ", parts.Where(part => part.Length > 0)) is { Length: > 0 } joined ? joined : "undated";
}
