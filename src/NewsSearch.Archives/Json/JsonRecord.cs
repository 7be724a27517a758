using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Json;

/// <summary>Reads one JSON object into named values. One instance reads one file, and remembers its names.</summary>
internal sealed class JsonRecord(FieldNames names)
{
    private const int Deepest = 64;
    private const int MostNames = 4096;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = Deepest };

    private static readonly JsonWriterOptions Compact =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = Deepest + 2, SkipValidation = true };

    private readonly Dictionary<string, FieldMeaning> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Says that something is none.</summary>
    public static Bilingual NoObject { get; } = new("not a JSON object", "bukan objek JSON");

    /// <summary>The values of the object read last. Overwritten by the next.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>Reads an object that stands alone in <paramref name="utf8"/>.</summary>
    /// <returns>Null when it could be read, else why not.</returns>
    public Bilingual? Read(ReadOnlySpan<byte> utf8)
    {
        Fields.Clear();
        _seen.Clear();
        var reader = new Utf8JsonReader(utf8, ReaderOptions);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return NoObject;
            if (ReadMembers(ref reader, utf8, wrapped: false) is { } problem) return problem;
            reader.Read();
            return null;
        }
        catch (JsonException)
        {
            return Explain(utf8, (int)reader.BytesConsumed);
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair: valid JSON, and no text.
            var at = Number(reader.TokenStartIndex + 1);
            return new($"not valid text near byte {at}: half of a surrogate pair", $"teks tidak sah dekat bita {at}: separuh pasangan surogat");
        }
    }

    /// <summary>Says that an object does not end.</summary>
    /// <param name="inText">Whether it ends within a text.</param>
    public static Bilingual CutOff(bool inText) => inText
        ? new("cut off in the middle of a text", "terpotong di tengah teks")
        : new("cut off before its closing bracket", "terpotong sebelum kurung tutupnya");

    /// <summary>Whether an object of that name holds the article itself.</summary>
    public static bool IsWrapper(string name) => name is "_source" or "attributes" or "article" or "doc";

    // What search engines export is wrapped: { "_id": ..., "_source": { the article } }.
    private Bilingual? ReadMembers(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, bool wrapped)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!_seen.Add(name) && !wrapped) return Twice(Short(name));
            var meaning = Meaning(name);
            reader.Read();
            if (!wrapped && reader.TokenType == JsonTokenType.StartObject && IsWrapper(name))
            {
                if (ReadMembers(ref reader, utf8, wrapped: true) is { } problem) return problem;
                continue;
            }
            if (Value(ref reader, utf8, meaning.Role) is { } value) Fields.Add(new(name, meaning, value));
        }
        return null;
    }

    private static string? Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, FieldRole role)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                using (var value = JsonDocument.Parse(utf8[start..(int)reader.BytesConsumed].ToArray(), new() { MaxDepth = Deepest }))
                    return Flatten(value.RootElement, role is FieldRole.Body or FieldRole.Summary ? "\n" : "; ", role);
            default:
                return null;
        }
    }

    private static string? Flatten(JsonElement value, string separator, FieldRole role)
    {
        if (value.ValueKind == JsonValueKind.Object) return Named(value, role) ?? Write(value);
        var parts = value.EnumerateArray().Select(part => part.ValueKind switch
        {
            JsonValueKind.Object => role == FieldRole.Other ? null : Named(part, role),
            JsonValueKind.Array => null,
            JsonValueKind.Null => "",
            JsonValueKind.String => part.GetString(),
            _ => part.GetRawText(),
        }).ToList();
        return parts.Contains(null) ? Write(value) : string.Join(separator, parts.Where(part => part!.Length > 0));
    }

    // A person or outlet as schema.org and feed services write it, and the wrapped values of MongoDB exports.
    private static string? Named(JsonElement value, FieldRole role)
    {
        foreach (var name in (ReadOnlySpan<string>)["$oid", "$date", "$numberLong"])
        {
            if (!value.TryGetProperty(name, out var wrapped)) continue;
            return wrapped.ValueKind switch
            {
                JsonValueKind.String => wrapped.GetString(),
                JsonValueKind.Object => Named(wrapped, role),
                _ => wrapped.GetRawText(),
            };
        }
        if (role == FieldRole.Date && PartedDate.Join(Part(value, "day", "hari"), Part(value, "month", "bulan"), Part(value, "year", "tahun")) is { } date) return date;
        var isNamed = role is FieldRole.Author or FieldRole.Source or FieldRole.Category or FieldRole.Dateline;
        return isNamed && value.TryGetProperty("name", out var named) && named.ValueKind == JsonValueKind.String
            ? named.GetString()
            : null;
    }

    private static string? Part(JsonElement value, string name, string indonesian) =>
        !value.TryGetProperty(name, out var part) && !value.TryGetProperty(indonesian, out part) ? null
        : part.ValueKind == JsonValueKind.String ? part.GetString() : part.GetRawText();

    private static string Write(JsonElement value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact)) value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private FieldMeaning Meaning(string name)
    {
        if (_names.TryGetValue(name, out var meaning)) return meaning;
        meaning = names.Find(name);
        if (_names.Count < MostNames) _names.Add(name, meaning);
        return meaning;
    }

    private static Bilingual Explain(ReadOnlySpan<byte> utf8, int at)
    {
        var balance = new JsonBalance();
        var end = balance.Scan(utf8);
        if (balance.Deepest > Deepest) return new($"nested deeper than {Deepest} levels", $"bersarang lebih dari {Deepest} tingkat");
        if (end < 0) return CutOff(balance.InText);
        var near = TextCleaner.Line(Encoding.UTF8.GetString(utf8[Math.Min(at, utf8.Length)..Math.Min(at + 24, utf8.Length)]));
        var place = Number(at + 1);
        return near.Length == 0
            ? new($"not valid JSON at byte {place}", $"JSON tidak sah pada bita {place}")
            : new($"not valid JSON at byte {place}, near '{near}'", $"JSON tidak sah pada bita {place}, dekat '{near}'");
    }

    private static Bilingual Twice(string name) => new($"the name '{name}' stands twice in one object", $"nama '{name}' ada dua kali dalam satu objek");

    private static string Short(string name) => TextCleaner.Line(name) is { Length: > 40 } text ? text[..40] + "…" : TextCleaner.Line(name);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
