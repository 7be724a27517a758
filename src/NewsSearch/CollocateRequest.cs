namespace NewsSearch;

/// <summary>Asks which words stand near what a query matches more often than chance would have it.</summary>
/// <param name="Search">Which articles, and what matches in them. Its order, page and facets do not matter.</param>
public sealed record CollocateRequest(SearchRequest Search)
{
    /// <summary>How many words on each side of a find are near it; 1 to 100.</summary>
    public int Window { get; init; } = 5;

    /// <summary>Whether the words of the same sentence are near instead.</summary>
    public bool InSentence { get; init; }

    /// <summary>Whether words are counted by their roots, else by their exact forms.</summary>
    public bool Roots { get; init; }

    /// <summary>How often at least a word must stand near; 1 or more.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>What words are ranked by.</summary>
    public CollocateSort Sort { get; init; }

    /// <summary>How many words to return at most; 0 or more.</summary>
    public int Take { get; init; } = 50;
}

/// <summary>What collocates are ranked by, the highest first.</summary>
public enum CollocateSort
{
    /// <summary><see cref="Collocate.LogDice"/>.</summary>
    LogDice,

    /// <summary><see cref="Collocate.MutualInformation"/>.</summary>
    MutualInformation,

    /// <summary><see cref="Collocate.LogLikelihood"/>.</summary>
    LogLikelihood,

    /// <summary><see cref="Collocate.Count"/>.</summary>
    Count,
}
