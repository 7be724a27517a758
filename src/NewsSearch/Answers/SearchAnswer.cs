using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>What a search found, in JSON.</summary>
internal static class SearchAnswer
{
    public static void Begin(Utf8JsonWriter writer, SearchResults first)
    {
        writer.WriteString("query", first.Query);
        writer.WriteNumber("total", first.Total);
        writer.WriteNumber("took_ms", Math.Round(first.Took.TotalMilliseconds, 3));
        writer.WriteStartArray("hits");
    }

    public static void Hit(Utf8JsonWriter writer, Hit hit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", hit.Id);
        writer.WriteNumber("score", Math.Round(hit.Score, 4));
        writer.WriteString("title", hit.Title);
        Parts.Optional(writer, "date", hit.Published.Value?.ToString());
        writer.WriteBoolean("date_inferred", hit.Published.Source == Language.PublishedSource.Inferred);
        if (hit.Published.IsAmbiguous) writer.WriteBoolean("date_ambiguous", true);
        Parts.Optional(writer, "source", hit.Source);
        Parts.Optional(writer, "url", hit.Url);
        writer.WriteString("snippet", hit.Snippet);
        Parts.Spans(writer, "highlights", hit.Highlights);
        Parts.Spans(writer, "title_highlights", hit.TitleHighlights);
        writer.WriteNumber("copies", hit.Copies);
        if (hit.Shared.Count > 0) Shared(writer, hit.Shared);
        writer.WriteEndObject();
    }

    public static void End(Utf8JsonWriter writer, SearchResults last)
    {
        writer.WriteEndArray();
        writer.WriteStartObject("facets");
        foreach (var (facet, counts) in last.Facets)
        {
            writer.WriteStartObject(FacetNames.NameOf(facet));
            Facet(writer, counts);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteStartArray("suggestions");
        foreach (var (query, total) in last.Suggestions)
        {
            writer.WriteStartObject();
            writer.WriteString("query", query);
            writer.WriteNumber("total", total);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Parts.Optional(writer, "next_cursor", last.NextCursor);
    }

    public static void Facet(Utf8JsonWriter writer, FacetCounts counts)
    {
        writer.WriteStartArray("values");
        foreach (var value in counts.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("value", value.Value);
            writer.WriteNumber("count", value.Count);
            if (value.Inferred > 0) writer.WriteNumber("inferred", value.Inferred);
            if (value.Ambiguous > 0) writer.WriteNumber("ambiguous", value.Ambiguous);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("distinct", counts.Distinct);
        writer.WriteNumber("other", counts.Other);
        writer.WriteNumber("missing", counts.Missing);
        if (counts.Undecided > 0) writer.WriteNumber("undecided", counts.Undecided);
        if (counts.Histogram is not null) Histogram(writer, counts.Histogram);
    }

    private static void Histogram(Utf8JsonWriter writer, DateHistogram histogram)
    {
        writer.WriteStartObject("histogram");
        writer.WriteString("unit", Parts.NameOf(histogram.Unit));
        writer.WriteStartArray("bars");
        foreach (var (days, count) in histogram.Bars)
        {
            writer.WriteStartObject();
            writer.WriteString("value", days.ToString());
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("counted", histogram.Counted);
        writer.WriteNumber("coarse", histogram.Coarse);
        writer.WriteNumber("outside", histogram.Outside);
        writer.WriteNumber("undated", histogram.Undated);
        writer.WriteEndObject();
    }

    private static void Shared(Utf8JsonWriter writer, IReadOnlyList<SharedTrait> shared)
    {
        writer.WriteStartArray("shared");
        foreach (var (kind, text, weight) in shared)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Parts.NameOf(kind));
            writer.WriteString("text", text);
            writer.WriteNumber("weight", Math.Round(weight, 4));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
