namespace NewsSearch;

/// <summary>Asks for everything that a query matches, in its context.</summary>
/// <param name="Search">Which articles, what matches in them, and their order. Its page, cursor and facets do not matter.</param>
public sealed record ConcordanceRequest(SearchRequest Search)
{
    /// <summary>How much context on each side, in UTF-16 units or, with <see cref="InWords"/>, in words; 0 to 1,000.</summary>
    public int Width { get; init; } = 40;

    /// <summary>Whether <see cref="Width"/> counts words.</summary>
    public bool InWords { get; init; }

    /// <summary>
    /// What lines are sorted by, the first key first; what ties stays in the order of articles, and in an article from
    /// beginning to end. Empty leaves them in that order, and the first lines come without reading all articles.
    /// </summary>
    public IReadOnlyList<KwicKey> Sort { get; init; } = [];

    /// <summary>Only lines that share all of these, as <see cref="NewsIndex.KwicGroups"/> counts them; empty for every line.</summary>
    public IReadOnlyList<KwicValue> Only { get; init; } = [];

    /// <summary>How many lines to draw from all of them by chance, each as likely as another; null for all. 1 or more.</summary>
    /// <remarks>The same <see cref="Seed"/> draws the same lines, whatever the order in which articles were added.</remarks>
    public int? Sample { get; init; }

    /// <summary>Which sample is drawn.</summary>
    public int Seed { get; init; }

    /// <summary>How many lines to return at most; 0 to 10,000.</summary>
    public int Take { get; init; } = 20;

    /// <summary><see cref="Concordance.NextCursor"/> of the page before; null for the first page.</summary>
    public string? Cursor { get; init; }
}
