using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>A concordance in JSON.</summary>
internal static class ConcordanceAnswer
{
    public static void Begin(Utf8JsonWriter writer, string query, int articles)
    {
        writer.WriteString("query", query);
        writer.WriteNumber("articles", articles);
        writer.WriteStartArray("lines");
    }

    public static void Line(Utf8JsonWriter writer, KwicLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("id", line.Id);
        Parts.Optional(writer, "date", line.Published.Value?.ToString());
        Parts.Optional(writer, "source", line.Source);
        writer.WriteString("title", line.Title);
        writer.WriteString("part", Parts.NameOf(line.Part));
        writer.WriteNumber("start", line.Start);
        writer.WriteNumber("length", line.Text.Length);
        writer.WriteString("left", line.Left);
        writer.WriteString("text", line.Text);
        writer.WriteString("right", line.Right);
        writer.WriteEndObject();
    }

    public static void End(Utf8JsonWriter writer, long? total, string? next)
    {
        writer.WriteEndArray();
        if (total is { } known) writer.WriteNumber("total", known);
        else writer.WriteNull("total");
        Parts.Optional(writer, "next_cursor", next);
    }

    public static void WriteGroups(Utf8JsonWriter writer, string query, KwicKey key, ConcordanceGroups groups)
    {
        writer.WriteString("query", query);
        writer.WriteNumber("articles", groups.Articles);
        writer.WriteNumber("total", groups.Total);
        writer.WriteString("group", key.ToString());
        writer.WriteStartArray("values");
        foreach (var group in groups.Values) Group(writer, group);
        writer.WriteEndArray();
        writer.WriteNumber("distinct", groups.Distinct);
    }

    public static void Group(Utf8JsonWriter writer, ConcordanceGroup group)
    {
        writer.WriteStartObject();
        writer.WriteString("value", group.Value);
        writer.WriteNumber("count", group.Lines);
        writer.WriteEndObject();
    }
}
