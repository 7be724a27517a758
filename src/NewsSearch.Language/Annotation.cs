namespace NewsSearch.Language;

/// <summary>What the <see cref="Annotator"/> found in an article.</summary>
/// <remarks>For every mention, <c>Text == part.Substring(Start, Length)</c>.</remarks>
public sealed record Annotation
{
    /// <summary>The headline, or the first line of the body when the archive gave none.</summary>
    public required string Title { get; init; }

    /// <summary>The line below the headline, or empty.</summary>
    public string Deck { get; init; } = "";

    /// <summary>The dateline as printed on its own line or at the start of the body, or empty.</summary>
    public string Dateline { get; init; } = "";

    /// <summary>The paragraphs, each once, one a line.</summary>
    public required string Body { get; init; }

    /// <summary>What spans of <see cref="TextPart.Text"/> count in.</summary>
    public string Text => Title + "\n" + Body;

    /// <summary>The paragraphs that were printed again, in the order of printing.</summary>
    public IReadOnlyList<Repeat> Repeats { get; init; } = [];

    /// <summary>The paragraphs that are no part of the article, in the order of printing.</summary>
    public IReadOnlyList<SetAside> SetAside { get; init; } = [];

    /// <summary>Where the body was changed to be read, in the order of the text.</summary>
    public IReadOnlyList<TextRepair> Repairs { get; init; } = [];

    /// <summary>When it was published.</summary>
    public PublishedDate Published { get; init; } = PublishedDate.Unknown;

    /// <summary>The persons named, in order of first mention.</summary>
    public IReadOnlyList<Entity> Persons { get; init; } = [];

    /// <summary>The places named, in order of first mention.</summary>
    public IReadOnlyList<PlaceEntity> Places { get; init; } = [];

    /// <summary>The organizations named, in order of first mention.</summary>
    public IReadOnlyList<Entity> Organizations { get; init; } = [];

    /// <summary>The dates mentioned, in reading order.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
}
