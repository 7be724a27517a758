using NewsSearch.Language;

namespace NewsSearch;

/// <summary>One news article, as an archive holds it.</summary>
public sealed record Article
{
    /// <summary>
    /// Names the article for good: given by the archive, else made from the url, else from the content
    /// (<see cref="ArticleId"/>). Adding an article again replaces it.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The headline; empty when the archive has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The line below the headline; empty when there is none.</summary>
    public string Deck { get; init; } = "";

    /// <summary>The text as the archive holds it, without markup, one paragraph a line, repeats and all.</summary>
    public required string Body { get; init; }

    /// <summary>A dateline printed on a line of its own; empty when there is none.</summary>
    public string Dateline { get; init; } = "";

    /// <summary>The date of publication that the archive states, or null.</summary>
    public DateValue? Published { get; init; }

    /// <summary>
    /// When the archive that holds it was published, as its keeper says, or null: where <see cref="Published"/> has to be
    /// inferred, it lies within.
    /// </summary>
    public DateValue? PublishedWithin { get; init; }

    /// <summary>The outlet, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Where it is on the web, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The section or rubric, or null.</summary>
    public string? Category { get; init; }

    /// <summary>The language as a two-letter code, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Everything else that the archive says of it, by the archive's own names.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>What the annotator finds in it: its parts, persons, places, organizations and dates.</summary>
    public Annotation Annotate() => Annotator.Default.Annotate(new ArticleText
    {
        Title = Title,
        Deck = Deck,
        Dateline = Dateline,
        Body = Body,
        Published = Published,
        PublishedWithin = PublishedWithin,
        Url = Url,
    });
}
