using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>An explanation as JSON.</summary>
internal static class ExplanationAnswer
{
    public static void WriteMembers(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteString("query", explanation.Query);
        writer.WriteNumber("total", explanation.Total);
        writer.WritePropertyName("read");
        WritePart(writer, explanation.Root);
        writer.WriteStartArray("dropped");
        foreach (var word in explanation.Dropped) writer.WriteStringValue(word);
        writer.WriteEndArray();
        writer.WriteStartArray("filters");
        foreach (var (filter, articles) in explanation.Filters)
        {
            writer.WriteStartObject();
            writer.WriteString("facet", FacetNames.NameOf(filter.Facet));
            writer.WriteStartArray("values");
            foreach (var value in filter.Values) writer.WriteStringValue(value);
            writer.WriteEndArray();
            writer.WriteBoolean("exclude", filter.Exclude);
            writer.WriteNumber("articles", articles);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (explanation.Article is { } article) WriteArticle(writer, article);
    }

    private static void WritePart(Utf8JsonWriter writer, ExplainedPart part)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Parts.NameOf(part.Kind));
        writer.WriteString("text", part.Text);
        writer.WriteNumber("articles", part.Articles);
        if (part.Forms.Count > 0)
        {
            writer.WriteStartArray("forms");
            foreach (var (kind, form, articles, switched) in part.Forms)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", Parts.NameOf(kind));
                writer.WriteString("form", form);
                writer.WriteNumber("articles", articles);
                Parts.Optional(writer, "without", switched);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (part.Parts.Count > 0)
        {
            writer.WriteStartArray("parts");
            foreach (var inner in part.Parts) WritePart(writer, inner);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter writer, ExplainedArticle article)
    {
        writer.WriteStartObject("article");
        writer.WriteString("id", article.Id);
        writer.WriteBoolean("found", article.Found);
        writer.WriteNumber("score", Math.Round(article.Score, 4));
        writer.WriteStartArray("parts");
        foreach (var (kind, text, value, finds) in article.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Parts.NameOf(kind));
            writer.WriteString("text", text);
            writer.WriteNumber("value", Math.Round(value, 6));
            writer.WriteNumber("finds", finds);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("obstacles");
        foreach (var (kind, text) in article.Obstacles)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Parts.NameOf(kind));
            writer.WriteString("text", text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
