using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>Near copies, and what changed from one text to another, in JSON.</summary>
internal static class CopiesAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, string id, IEnumerable<(Copy Copy, IReadOnlyList<DiffPart> Parts)> copies)
    {
        writer.WriteString("id", id);
        writer.WriteStartArray("copies");
        foreach (var (copy, parts) in copies)
        {
            writer.WriteStartObject();
            writer.WriteString("id", copy.Id);
            writer.WriteString("title", copy.Title);
            Parts.Optional(writer, "date", copy.Published.Value?.ToString());
            Parts.Optional(writer, "source", copy.Source);
            Parts.Optional(writer, "url", copy.Url);
            writer.WriteNumber("shared", Math.Round(copy.Shared, 4));
            WriteParts(writer, parts);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    public static void WriteParts(Utf8JsonWriter writer, IReadOnlyList<DiffPart> parts)
    {
        writer.WriteStartArray("parts");
        foreach (var (kind, text) in parts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Parts.NameOf(kind));
            writer.WriteString("text", text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
