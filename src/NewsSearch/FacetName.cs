namespace NewsSearch;

/// <summary>What articles are counted by.</summary>
public enum FacetName
{
    /// <summary>The persons an article names.</summary>
    Person,

    /// <summary>The places it names, and every place these lie in.</summary>
    Place,

    /// <summary>The organizations it names.</summary>
    Organization,

    /// <summary>The outlet.</summary>
    Source,

    /// <summary>The section.</summary>
    Category,

    /// <summary>The date of publication: years, then months (<c>2025-04</c>), then days (<c>2025-04-28</c>).</summary>
    Date,

    /// <summary>The dates it mentions: years, then months, then days.</summary>
    Mentions,

    /// <summary>The tags that the user gave it: <see cref="Curation.Tags"/>.</summary>
    Tag,

    /// <summary>The user's collections that it is in: <see cref="Curation.Collections"/>.</summary>
    Collection,
}
