namespace NewsSearch.Language;

/// <summary>Which part of an article a span counts in.</summary>
public enum TextPart
{
    /// <summary>The title, a line feed, then the body without repeats: <see cref="Annotation.Text"/>.</summary>
    Text,

    /// <summary>The deck.</summary>
    Deck,

    /// <summary>The dateline.</summary>
    Dateline,

    /// <summary>The paragraphs of <see cref="Annotation.SetAside"/>, a line feed between each. Only what stands nowhere else is told of there.</summary>
    Aside,
}
