namespace NewsSearch.Archives.Mapping;

/// <summary>A named value of an archive, not yet cleaned.</summary>
internal readonly record struct Field(string Name, FieldMeaning Meaning, string Value);
