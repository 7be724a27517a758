using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>Counts over time in JSON.</summary>
internal static class TrendAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, Trend trend)
    {
        writer.WriteString("unit", Parts.NameOf(trend.Unit));
        writer.WriteStartArray("times");
        foreach (var time in trend.Times) WriteTime(writer, time);
        writer.WriteEndArray();
        writer.WritePropertyName("coarse");
        WriteTime(writer, trend.Coarse);
        writer.WritePropertyName("undated");
        WriteTime(writer, trend.Undated);
        writer.WriteStartArray("series");
        foreach (var series in trend.Series)
        {
            writer.WriteStartObject();
            writer.WriteString("query", series.Query);
            writer.WriteStartArray("points");
            foreach (var point in series.Points) WritePoint(writer, point);
            writer.WriteEndArray();
            writer.WritePropertyName("coarse");
            WritePoint(writer, series.Coarse);
            writer.WritePropertyName("undated");
            WritePoint(writer, series.Undated);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter writer, TrendTime time)
    {
        writer.WriteStartObject();
        if (time.Days is { } days)
        {
            Parts.Optional(writer, "from", days.First);
            Parts.Optional(writer, "to", days.Last);
        }
        writer.WriteNumber("articles", time.Articles);
        writer.WriteNumber("words", time.Words);
        writer.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter writer, TrendPoint point)
    {
        writer.WriteStartObject();
        writer.WriteNumber("articles", point.Articles);
        writer.WriteNumber("percent", point.Percent);
        writer.WriteNumber("finds", point.Finds);
        writer.WriteNumber("per_million", point.PerMillion);
        writer.WriteEndObject();
    }
}
