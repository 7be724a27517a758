namespace NewsSearch.Language;

/// <summary>When a text is read as spelled before August 1972: <c>jang</c> as <c>yang</c>, <c>njonja</c> as <c>nyonya</c>.</summary>
/// <remarks>The letters <c>oe tj dj sj</c>, which present words hardly have, are searched as <c>u c j sy</c> too in every mode.</remarks>
public enum OldSpellingMode
{
    /// <summary>When it was published before August 1972, or looks so.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
