namespace NewsSearch.Language;

/// <summary>How words are read; an index keeps to one from its making on.</summary>
public sealed record WordSettings
{
    /// <summary>What is the case where nobody asks for other.</summary>
    public static WordSettings Default { get; } = new();

    /// <summary>Roots of the user's own, asked before anything else; none by default.</summary>
    public RootOverrides Roots { get; init; } = RootOverrides.None;

    /// <summary>Which texts are read as spelled before August 1972; by default those that are dated or look so.</summary>
    public OldSpellingMode OldSpelling { get; init; }
}
