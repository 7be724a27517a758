namespace NewsSearch.Language;

/// <summary>The parts of an article that the <see cref="Annotator"/> reads.</summary>
public sealed record ArticleText
{
    /// <summary>The headline; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The line below the headline; empty when there is none.</summary>
    public string Deck { get; init; } = "";

    /// <summary>Where, and sometimes when, it was written, as printed on a line of its own; empty when there is none.</summary>
    public string Dateline { get; init; } = "";

    /// <summary>The text, one paragraph a line, repeats and all.</summary>
    public required string Body { get; init; }

    /// <summary>The date of publication that the archive states, or null.</summary>
    public DateValue? Published { get; init; }

    /// <summary>
    /// When the archive that holds it was published, or null when that is not known: a day of publication that has to be
    /// inferred lies within.
    /// </summary>
    public DateValue? PublishedWithin { get; init; }

    /// <summary>Where it was published on the web, or null.</summary>
    public string? Url { get; init; }
}
