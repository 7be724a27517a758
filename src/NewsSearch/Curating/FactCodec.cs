using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSearch.Indexing;

namespace NewsSearch.Curating;

/// <summary>Facts as lines of JSON and back.</summary>
internal static class FactCodec
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Fact fact)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable)) Write(json, fact);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        switch (fact)
        {
            case EntityFact entity:
                json.WriteString("facet", Schema.Facet(entity.Facet));
                json.WriteString("name", entity.Name);
                if (entity.Is is null) json.WriteBoolean("hidden", true);
                else json.WriteString("is", entity.Is);
                if (entity.Is is not null && entity.As != entity.Facet) json.WriteString("as", Schema.Facet(entity.As));
                break;
            case TagFact tag:
                json.WriteString("tag", tag.Tag);
                json.WriteString("id", tag.Id);
                break;
            case NoteFact note:
                json.WriteString("id", note.Id);
                json.WriteString("note", note.Text);
                break;
            case CollectionFact member:
                json.WriteString("collection", member.Collection);
                json.WriteString("id", member.Id);
                break;
            case SearchFact { Search: var search }:
                Write(json, search);
                break;
            case CursorFact cursor:
                json.WriteString("name", cursor.Name);
                json.WriteNumber("generation", cursor.Generation);
                break;
        }
        json.WriteEndObject();
    }

    /// <summary>Reads a fact.</summary>
    /// <exception cref="UnreadableException">It is none; says why.</exception>
    public static Fact Read(FactKind kind, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(kind, json.RootElement);
        }
        catch (JsonException)
        {
            throw new UnreadableException(UnreadableException.NoObject);
        }
        catch (InvalidOperationException)
        {
            // A text that is no Unicode.
            throw new UnreadableException("a text that is no Unicode", "teks yang bukan Unicode");
        }
    }

    /// <inheritdoc cref="Read(FactKind, string)"/>
    public static Fact Read(FactKind kind, JsonElement line)
    {
        var from = new FactReader(line);
        Fact fact = kind switch
        {
            FactKind.Entity => ReadEntity(from),
            FactKind.Tag => new TagFact(from.Text("tag"), from.Text("id")),
            FactKind.Note => new NoteFact(from.Text("id"), from.Text("note")),
            FactKind.Collection => new CollectionFact(from.Text("collection"), from.Text("id")),
            FactKind.Search => new SearchFact(ReadSearch(from)),
            _ => new CursorFact(from.Text("name"), from.Number("generation")),
        };
        from.End();
        return fact;
    }

    private static EntityFact ReadEntity(FactReader from)
    {
        var facet = Facet(from.Text("facet"));
        var name = from.Text("name");
        if (from.Flag("hidden")) return new EntityFact(facet, name, facet, null);
        var named = from.Text("is");
        return new EntityFact(facet, name, from.OptionalText("as") is { } other ? Facet(other) : facet, named);

        static FacetName Facet(string text) => FacetOf(text) is var facet && CuratedNames.IsFacet(facet) ? facet
            : throw new UnreadableException($"'{text}' where person, organization or place should stand", $"'{text}' di tempat person, organization atau place");
    }

    private static void Write(Utf8JsonWriter json, SavedSearch search)
    {
        json.WriteString("name", search.Name);
        json.WriteString("query", search.Query);
        if (search.AnyWord) json.WriteBoolean("any", true);
        if (search.ExactWords) json.WriteBoolean("exact", true);
        WriteFilters(json, search.Filters);
    }

    public static void WriteFilters(Utf8JsonWriter json, IReadOnlyList<Filter> filters)
    {
        if (filters.Count == 0) return;
        json.WriteStartArray("filters");
        foreach (var filter in filters)
        {
            json.WriteStartObject();
            json.WriteString("facet", Schema.Facet(filter.Facet));
            json.WriteStartArray("values");
            foreach (var value in filter.Values) json.WriteStringValue(value);
            json.WriteEndArray();
            if (filter.Exclude) json.WriteBoolean("exclude", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static SavedSearch ReadSearch(FactReader from)
    {
        var search = new SavedSearch(from.Text("name"), from.Text("query"))
        {
            AnyWord = from.Flag("any"),
            ExactWords = from.Flag("exact"),
            Filters = [.. from.List("filters").Select(ReadFilter)],
        };
        return SavedNames.IsName(search.Name) ? search : throw new UnreadableException($"the name '{search.Name}' is not letters, digits, - and _", $"nama '{search.Name}' bukan huruf, angka, - dan _");
    }

    public static Filter ReadFilter(JsonElement line)
    {
        var from = new FactReader(line);
        var values = from.List("values").Select(value => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new UnreadableException("a filter value that is no text", "nilai saringan yang bukan teks"));
        var filter = new Filter(FacetOf(from.Text("facet")), [.. values], from.Flag("exclude"));
        from.End();
        return filter;
    }

    private static FacetName FacetOf(string text)
    {
        foreach (var facet in FacetNames.All)
            if (Schema.Facet(facet) == text) return facet;
        throw new UnreadableException($"there is no facet '{text}'", $"tidak ada faset '{text}'");
    }
}
