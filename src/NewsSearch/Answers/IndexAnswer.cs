using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>What an index holds, and how words go on, in JSON.</summary>
internal static class IndexAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, IndexStatistics stats, string? folder)
    {
        if (folder is not null) writer.WriteString("index", folder);
        writer.WriteNumber("articles", stats.Articles);
        writer.WriteNumber("dated", stats.Dated);
        writer.WriteNumber("inferred", stats.Inferred);
        Parts.Optional(writer, "first", stats.Span?.First);
        Parts.Optional(writer, "last", stats.Span?.Last);
        writer.WriteNumber("persons", stats.Persons);
        writer.WriteNumber("places", stats.Places);
        writer.WriteNumber("organizations", stats.Organizations);
        writer.WriteNumber("sources", stats.Sources);
        writer.WriteNumber("bytes", stats.Bytes);
        writer.WriteString("annotator_version", stats.AnnotatorVersion);
        writer.WriteNumber("generation", stats.Generation);
    }

    public static void WriteMembers(Utf8JsonWriter writer, string prefix, IReadOnlyList<Completion> completions)
    {
        writer.WriteString("prefix", prefix);
        writer.WriteStartArray("completions");
        foreach (var (kind, text, articles) in completions)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Parts.NameOf(kind));
            writer.WriteString("text", text);
            writer.WriteNumber("count", articles);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
