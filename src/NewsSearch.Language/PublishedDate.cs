namespace NewsSearch.Language;

/// <summary>When an article was published, and how that is known.</summary>
/// <param name="Value">The date, or null when it is not known.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Evidence">What it was read from, for a person to check: the words and the reasoning. Empty for none.</param>
/// <param name="Candidates">Every date that fits the evidence, most likely first; one at most when there is no doubt.</param>
public sealed record PublishedDate(
    DateValue? Value, PublishedSource Source, string Evidence, IReadOnlyList<DateValue> Candidates)
{
    /// <summary>Not known.</summary>
    public static PublishedDate Unknown { get; } = new(null, PublishedSource.None, "", []);

    /// <summary>
    /// How likely the article was published within <see cref="Value"/>, from 0 to 1: the share of dated news articles with
    /// like evidence that were. 0 when there is no value, 1 for what the archive states.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>Whether more than one date fits, whichever was taken, if any.</summary>
    public bool IsAmbiguous => Candidates.Count > 1;
}
