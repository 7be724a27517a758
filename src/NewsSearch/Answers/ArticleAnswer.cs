using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Answers;

/// <summary>An annotated article in JSON.</summary>
/// <remarks>
/// <c>mentions</c> are spans of <c>title + "\n" + body</c>; what was named in the deck or the dateline alone stands under
/// <c>elsewhere</c>, with its part.
/// </remarks>
internal static class ArticleAnswer
{
    /// <summary>Writes the members of the article, without the braces around them.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Article article, Annotation annotation)
    {
        writer.WriteString("id", article.Id);
        writer.WriteString("title", annotation.Title);
        Parts.Optional(writer, "deck", annotation.Deck);
        Parts.Optional(writer, "dateline", annotation.Dateline);
        writer.WriteString("body", annotation.Body);
        writer.WriteStartArray("repeats");
        foreach (var (position, paragraph) in annotation.Repeats)
        {
            writer.WriteStartObject();
            writer.WriteNumber("position", position);
            writer.WriteNumber("paragraph", paragraph);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (annotation.SetAside.Count > 0)
        {
            writer.WriteStartArray("set_aside");
            foreach (var (position, text, reason) in annotation.SetAside)
            {
                writer.WriteStartObject();
                writer.WriteNumber("position", position);
                writer.WriteString("text", text);
                writer.WriteString("reason", Parts.NameOf(reason));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (annotation.Repairs.Count > 0)
        {
            writer.WriteStartArray("repairs");
            foreach (var (was, became, reason) in annotation.Repairs)
            {
                writer.WriteStartObject();
                writer.WriteString("was", was);
                writer.WriteString("became", became);
                writer.WriteString("reason", Parts.NameOf(reason));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        WritePublished(writer, annotation.Published);
        Parts.Optional(writer, "source", article.Source);
        Parts.Optional(writer, "url", article.Url);
        Parts.Optional(writer, "author", article.Author);
        Parts.Optional(writer, "category", article.Category);
        WriteEntities(writer, "persons", annotation.Persons);
        WriteEntities(writer, "places", annotation.Places);
        WriteEntities(writer, "organizations", annotation.Organizations);
        WriteDates(writer, annotation.Dates);
    }

    private static void WritePublished(Utf8JsonWriter writer, PublishedDate published)
    {
        writer.WriteStartObject("published");
        Parts.Optional(writer, "value", published.Value?.ToString());
        Parts.Optional(writer, "precision", published.Value is { } value ? Parts.NameOf(value.Precision) : null);
        writer.WriteString("source", Parts.NameOf(published.Source));
        writer.WriteString("evidence", published.Evidence);
        writer.WriteStartArray("candidates");
        foreach (var candidate in published.Candidates) writer.WriteStringValue(candidate.ToString());
        writer.WriteEndArray();
        writer.WriteNumber("confidence", Math.Round(published.Confidence, 2));
        writer.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter writer, string name, IEnumerable<Entity> entities)
    {
        writer.WriteStartArray(name);
        foreach (var entity in entities)
        {
            writer.WriteStartObject();
            writer.WriteString("name", entity.Name);
            if (entity is PlaceEntity place)
            {
                writer.WriteString("label", place.Label);
                writer.WriteString("level", Parts.NameOf(place.Level));
                writer.WriteStartArray("path");
                foreach (var step in place.Path) writer.WriteStringValue(step);
                writer.WriteEndArray();
            }
            writer.WriteStartArray("mentions");
            foreach (var mention in entity.Mentions.Where(mention => mention.Part == TextPart.Text)) WriteMention(writer, mention);
            writer.WriteEndArray();
            WriteElsewhere(writer, entity.Mentions);
            WriteAttributes(writer, entity);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Other names, titles, and whether it is only a credit; what there is none of is left out.</summary>
    private static void WriteAttributes(Utf8JsonWriter writer, Entity entity)
    {
        if (entity.Variants.Count > 0)
        {
            writer.WriteStartArray("variants");
            foreach (var variant in entity.Variants)
            {
                writer.WriteStartObject();
                writer.WriteString("name", variant.Name);
                writer.WriteString("origin", Parts.NameOf(variant.Origin));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (entity.Titles.Count > 0)
        {
            writer.WriteStartArray("titles");
            foreach (var title in entity.Titles) writer.WriteStringValue(title);
            writer.WriteEndArray();
        }
        if (entity.IsCredit) writer.WriteBoolean("credit", true);
        if (entity.IsAside) writer.WriteBoolean("aside", true);
        if (entity is PlaceEntity { IsDateline: true }) writer.WriteBoolean("is_dateline", true);
    }

    private static void WriteElsewhere(Utf8JsonWriter writer, IEnumerable<Mention> mentions)
    {
        var elsewhere = mentions.Where(mention => mention.Part != TextPart.Text).ToList();
        if (elsewhere.Count == 0) return;
        writer.WriteStartArray("elsewhere");
        foreach (var mention in elsewhere) WriteMention(writer, mention);
        writer.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter writer, Mention mention)
    {
        writer.WriteStartObject();
        if (mention.Part != TextPart.Text) writer.WriteString("part", Parts.NameOf(mention.Part));
        writer.WriteNumber("start", mention.Start);
        writer.WriteNumber("length", mention.Length);
        writer.WriteString("text", mention.Text);
        writer.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter writer, IReadOnlyList<DateMention> dates)
    {
        foreach (var (name, inText) in new[] { ("dates", true), ("dates_elsewhere", false) })
        {
            var chosen = dates.Where(date => (date.Mention.Part == TextPart.Text) == inText).ToList();
            if (chosen.Count == 0 && !inText) continue;
            writer.WriteStartArray(name);
            foreach (var date in chosen)
            {
                writer.WriteStartObject();
                if (!inText) writer.WriteString("part", Parts.NameOf(date.Mention.Part));
                writer.WriteString("text", date.Mention.Text);
                writer.WriteNumber("start", date.Mention.Start);
                writer.WriteNumber("length", date.Mention.Length);
                Parts.Optional(writer, "value", date.Value?.ToString());
                Parts.Optional(writer, "precision", date.Value is { } value ? Parts.NameOf(value.Precision) : null);
                if (date.Warning is not null) writer.WriteString("warning", date.Warning);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
    }
}
