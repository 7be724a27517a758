namespace NewsSearch.Archives.Mapping;

/// <summary>What a field of an archive says of an article.</summary>
internal enum FieldRole
{
    /// <summary>Something we have no place of its own for.</summary>
    Other,
    Id,
    Title,
    Deck,
    Body,
    Date,
    Source,
    Url,
    Author,
    Category,
    Language,
    Dateline,

    /// <summary>A row number that a table program wrote, which says nothing of the article.</summary>
    RowNumber,
}
