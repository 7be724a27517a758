namespace NewsSearch.Curating;

/// <summary>The kinds of things a user says; each has a file of its own.</summary>
internal enum FactKind
{
    /// <summary>What a name is.</summary>
    Entity,

    /// <summary>A tag of an article.</summary>
    Tag,

    /// <summary>The note on an article.</summary>
    Note,

    /// <summary>An article of a collection.</summary>
    Collection,

    /// <summary>A saved search.</summary>
    Search,

    /// <summary>How far somebody has read the news of a name.</summary>
    Cursor,
}
