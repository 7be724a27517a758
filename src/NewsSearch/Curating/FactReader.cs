using System.Text.Json;

namespace NewsSearch.Curating;

/// <summary>Reads the properties of a JSON object, and holds that there are no others: what is not understood is not to be lost.</summary>
internal sealed class FactReader
{
    private readonly JsonElement _line;
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    public FactReader(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) throw new UnreadableException(UnreadableException.NoObject);
        _line = line;
        foreach (var property in line.EnumerateObject())
            if (!_unread.Add(property.Name)) throw new UnreadableException($"'{property.Name}' stands there twice", $"'{property.Name}' ada dua kali");
    }

    public string Text(string name) => OptionalText(name) ?? throw new UnreadableException($"'{name}' is not there", $"'{name}' tidak ada");

    public string? OptionalText(string name)
    {
        if (!Take(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new UnreadableException($"'{name}' is no text", $"'{name}' bukan teks");
    }

    public long Number(string name)
    {
        if (!Take(name, out var value)) throw new UnreadableException($"'{name}' is not there", $"'{name}' tidak ada");
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0
            ? number : throw new UnreadableException($"'{name}' is no whole number from 0", $"'{name}' bukan bilangan bulat mulai 0");
    }

    public bool Flag(string name)
    {
        if (!Take(name, out var value)) return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean() : throw new UnreadableException($"'{name}' is neither true nor false", $"'{name}' bukan true atau false");
    }

    public IReadOnlyList<JsonElement> List(string name)
    {
        if (!Take(name, out var value)) return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : throw new UnreadableException($"'{name}' is no list", $"'{name}' bukan daftar");
    }

    public bool Has(string name) => _unread.Contains(name);

    public JsonElement? Part(string name) => Take(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Holds that nothing is left.</summary>
    public void End()
    {
        if (_unread.Count > 0) throw new UnreadableException($"this version does not know '{_unread.Order(StringComparer.Ordinal).First()}'", $"versi ini tidak mengenal '{_unread.Order(StringComparer.Ordinal).First()}'");
    }

    private bool Take(string name, out JsonElement value)
    {
        _unread.Remove(name);
        return _line.TryGetProperty(name, out value);
    }
}
