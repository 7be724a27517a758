namespace NewsSearch.Searching;

/// <summary>The fields that a query may name, in Indonesian and English.</summary>
internal static class QueryFields
{
    /// <summary>A field: exactly one of these is set.</summary>
    /// <param name="Scope">Where words are looked for.</param>
    /// <param name="Value">Which value of the article is meant.</param>
    /// <param name="Date">Which dates.</param>
    /// <param name="Users">What the user says of articles.</param>
    /// <param name="IsSaved">Whether it names a saved search.</param>
    internal readonly record struct Field(
        TextScope? Scope = null, ValueField? Value = null, FacetName? Date = null, FacetName? Users = null, bool IsSaved = false);

    private static readonly Dictionary<string, Field> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = new(Scope: TextScope.Title),
        ["judul"] = new(Scope: TextScope.Title),
        ["body"] = new(Scope: TextScope.Body),
        ["isi"] = new(Scope: TextScope.Body),
        ["person"] = new(Value: ValueField.Person),
        ["tokoh"] = new(Value: ValueField.Person),
        ["place"] = new(Value: ValueField.Place),
        ["tempat"] = new(Value: ValueField.Place),
        ["organization"] = new(Value: ValueField.Organization),
        ["organisasi"] = new(Value: ValueField.Organization),
        ["source"] = new(Value: ValueField.Source),
        ["sumber"] = new(Value: ValueField.Source),
        ["author"] = new(Value: ValueField.Author),
        ["penulis"] = new(Value: ValueField.Author),
        ["category"] = new(Value: ValueField.Category),
        ["kategori"] = new(Value: ValueField.Category),
        ["id"] = new(Value: ValueField.Id),
        ["date"] = new(Date: FacetName.Date),
        ["tanggal"] = new(Date: FacetName.Date),
        ["mentions"] = new(Date: FacetName.Mentions),
        ["sebut"] = new(Date: FacetName.Mentions),
        ["tag"] = new(Users: FacetName.Tag),
        ["label"] = new(Users: FacetName.Tag),
        ["collection"] = new(Users: FacetName.Collection),
        ["koleksi"] = new(Users: FacetName.Collection),
        ["query"] = new(IsSaved: true),
        ["kueri"] = new(IsSaved: true),
    };

    /// <summary>For an error message.</summary>
    public static string Names => string.Join(' ', ByName.Keys);

    public static bool TryGet(string name, out Field field) => ByName.TryGetValue(name, out field);
}
