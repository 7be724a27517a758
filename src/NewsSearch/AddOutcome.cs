namespace NewsSearch;

/// <summary>What adding an article did.</summary>
public enum AddOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It replaced an older version of itself.</summary>
    Updated,

    /// <summary>The index holds it already, word for word.</summary>
    Unchanged,
}
