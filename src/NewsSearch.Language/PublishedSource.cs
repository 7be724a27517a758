namespace NewsSearch.Language;

/// <summary>Where a day of publication was read from.</summary>
public enum PublishedSource
{
    /// <summary>Nowhere: it is not known.</summary>
    None,

    /// <summary>The archive states it.</summary>
    Metadata,

    /// <summary>The dateline or the credit line states it.</summary>
    Dateline,

    /// <summary>The path of the url holds it.</summary>
    Url,

    /// <summary>It follows from the dates in the text.</summary>
    Inferred,
}
