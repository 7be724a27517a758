using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSearch.Cli.Output;

/// <summary>The JSON contract: version 1, names in snake case, one line an answer.</summary>
internal static class Json
{
    /// <summary>Raised when a name or a meaning changes; additions do not count.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Letters, quotes and signs as they are, for people who read it; control characters stay escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one JSON value and a line feed to standard output.</summary>
    public static void Write(Session session, Action<Utf8JsonWriter> write)
    {
        session.Out.Flush();
        using (var writer = new Utf8JsonWriter(session.Output, Options)) write(writer);
        session.Output.WriteByte((byte)'\n');
    }

    /// <summary>Writes an object that begins with the version of the contract.</summary>
    public static void WriteAnswer(Session session, Action<Utf8JsonWriter> write) => Write(session, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema_version", SchemaVersion);
        write(writer);
        writer.WriteEndObject();
    });

    public static void WriteFacet(Utf8JsonWriter writer, FacetCounts counts)
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
    }

    public static void WriteHistogram(Utf8JsonWriter writer, DateHistogram histogram)
    {
        writer.WriteStartObject("histogram");
        writer.WriteString("unit", histogram.Unit.ToString().ToLowerInvariant());
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

    public static void WriteHit(Utf8JsonWriter writer, Hit hit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", hit.Id);
        writer.WriteNumber("score", Math.Round(hit.Score, 4));
        writer.WriteString("title", hit.Title);
        WriteOptional(writer, "date", hit.Published.Value?.ToString());
        writer.WriteBoolean("date_inferred", hit.Published.Source == Language.PublishedSource.Inferred);
        if (hit.Published.IsAmbiguous) writer.WriteBoolean("date_ambiguous", true);
        WriteOptional(writer, "source", hit.Source);
        WriteOptional(writer, "url", hit.Url);
        writer.WriteString("snippet", hit.Snippet);
        WriteSpans(writer, "highlights", hit.Highlights);
        WriteSpans(writer, "title_highlights", hit.TitleHighlights);
        writer.WriteNumber("copies", hit.Copies);
        if (hit.Shared.Count > 0) WriteShared(writer, hit.Shared);
        writer.WriteEndObject();
    }

    private static void WriteShared(Utf8JsonWriter writer, IReadOnlyList<SharedTrait> shared)
    {
        writer.WriteStartArray("shared");
        foreach (var (kind, text, weight) in shared)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", kind.ToString().ToLowerInvariant());
            writer.WriteString("text", text);
            writer.WriteNumber("weight", Math.Round(weight, 4));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>A name of an enumeration as the contract writes it: <c>other_root</c>.</summary>
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>A string, or null for one that is null or empty.</summary>
    public static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) writer.WriteNull(name);
        else writer.WriteString(name, value);
    }

    private static void WriteSpans(Utf8JsonWriter writer, string name, IReadOnlyList<Highlight> spans)
    {
        writer.WriteStartArray(name);
        foreach (var (start, length) in spans)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", start);
            writer.WriteNumber("length", length);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
