using System.Globalization;
using System.Text.Json;

namespace NewsSearch.Answers;

/// <summary>What all answers in JSON are written with.</summary>
internal static class Parts
{
    /// <summary>A string, or null for one that is null or empty.</summary>
    public static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) writer.WriteNull(name);
        else writer.WriteString(name, value);
    }

    public static void Optional(Utf8JsonWriter writer, string name, DateOnly? day) =>
        Optional(writer, name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A name of an enumeration as the contract writes it: <c>other_root</c>.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static void Spans(Utf8JsonWriter writer, string name, IReadOnlyList<Highlight> spans)
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
