using System.Text.Json;

namespace NewsSearch.Curating;

/// <summary>Reads the properties of a JSON object, and holds that there are no others: what is not understood is not to be lost.</summary>
internal sealed class FactReader
{
    private readonly JsonElement _line;
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    public FactReader(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) throw new FormatException("no JSON object");
        _line = line;
        foreach (var property in line.EnumerateObject())
            if (!_unread.Add(property.Name)) throw new FormatException($"'{property.Name}' stands there twice");
    }

    public string Text(string name) => OptionalText(name) ?? throw new FormatException($"'{name}' is not there");

    public string? OptionalText(string name)
    {
        if (!Take(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"'{name}' is no text");
    }

    public long Number(string name)
    {
        if (!Take(name, out var value)) throw new FormatException($"'{name}' is not there");
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0
            ? number : throw new FormatException($"'{name}' is no whole number from 0");
    }

    public bool Flag(string name)
    {
        if (!Take(name, out var value)) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean() : throw new FormatException($"'{name}' is neither true nor false");
    }

    public IReadOnlyList<JsonElement> List(string name)
    {
        if (!Take(name, out var value)) return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : throw new FormatException($"'{name}' is no list");
    }

    public bool Has(string name) => _unread.Contains(name);

    public JsonElement? Part(string name) => Take(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Holds that nothing is left.</summary>
    public void End()
    {
        if (_unread.Count > 0) throw new FormatException($"this version does not know '{_unread.Order(StringComparer.Ordinal).First()}'");
    }

    private bool Take(string name, out JsonElement value)
    {
        _unread.Remove(name);
        return _line.TryGetProperty(name, out value);
    }
}
