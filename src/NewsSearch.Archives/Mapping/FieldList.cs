namespace NewsSearch.Archives.Mapping;

/// <summary>The values of one article, gathered by a reader that knows what they mean.</summary>
internal sealed class FieldList
{
    private readonly List<Field> _fields = [];

    /// <summary>What was gathered.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>Adds a part of the article. Of several values of one part the first one counts.</summary>
    public void Add(FieldRole role, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _fields.Add(new(role.ToString().ToLowerInvariant(), new(role, 0), value));
    }

    /// <summary>Adds something that has no place of its own.</summary>
    public void Add(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _fields.Add(new(name, default, value));
    }
}
