namespace NewsSearch;

/// <summary>Asks which words one set of articles uses more than another.</summary>
/// <param name="Target">The articles whose words are asked for. Order, page and facets do not matter.</param>
/// <param name="Against">The articles they are compared with. An article of both counts in both.</param>
public sealed record KeynessRequest(SearchRequest Target, SearchRequest Against)
{
    /// <summary>Whether words are counted by their roots, else by their exact forms.</summary>
    public bool Roots { get; init; }

    /// <summary>How often at least a word must stand in the target; 1 or more.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>How many words to return at most; 0 or more.</summary>
    public int Take { get; init; } = 50;
}
