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

    /// <summary>A short form of the text, which stands for it where there is no other.</summary>
    Summary,

    /// <summary>The day of the date of publication, where it has a column of its own.</summary>
    Day,

    /// <summary>Its month.</summary>
    Month,

    /// <summary>Its year.</summary>
    Year,

    /// <summary>A row number that a table program wrote, which says nothing of the article.</summary>
    RowNumber,
}
