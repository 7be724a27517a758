using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>The page of an entity in JSON.</summary>
internal static class EntityAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, EntityPage page)
    {
        writer.WriteString("facet", FacetNames.NameOf(page.Facet));
        writer.WriteString("name", page.Name);
        writer.WriteNumber("articles", page.Articles);
        Parts.Optional(writer, "first", page.First);
        Parts.Optional(writer, "last", page.Last);
        if (page.IsHidden) writer.WriteBoolean("hidden", true);
        writer.WriteStartArray("variants");
        foreach (var variant in page.Variants)
        {
            writer.WriteStartObject();
            writer.WriteString("name", variant.Name);
            writer.WriteNumber("articles", variant.Articles);
            Parts.Optional(writer, "first", variant.First);
            Parts.Optional(writer, "last", variant.Last);
            writer.WriteString("by", variant.IsUsers ? "user" : "archive");
            if (variant.From is { } from) writer.WriteString("from", FacetNames.NameOf(from));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("evidence");
        foreach (var evidence in page.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("variant", evidence.Variant);
            writer.WriteString("name", evidence.Name);
            writer.WriteString("origin", Parts.NameOf(evidence.Origin));
            writer.WriteNumber("articles", evidence.Articles);
            writer.WriteString("example", evidence.Example);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
