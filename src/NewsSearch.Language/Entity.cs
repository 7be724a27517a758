namespace NewsSearch.Language;

/// <summary>A person or an organization that an article speaks of.</summary>
/// <param name="Name">Its fullest name in this article, without titles: <c>Dmitry Peskov</c>.</param>
/// <param name="Mentions">Where it is named, in reading order, the parts as <see cref="TextPart"/> lists them. At least one.</param>
public record Entity(string Name, IReadOnlyList<Mention> Mentions)
{
    /// <summary>What else the article calls it, in order of first mention, each once. Does not hold <see cref="Name"/>.</summary>
    public IReadOnlyList<NameVariant> Variants { get; init; } = [];

    /// <summary>
    /// Honorifics, ranks, degrees and the like printed with a person's name, as printed and in order of first
    /// mention, each once: <c>Jenderal</c>, <c>H.</c>, <c>S.H.</c>.
    /// </summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>
    /// Whether the article names an outlet, an agency or a writer only to say whose report it is (<c>Jakarta (ANTARA) -</c>,
    /// <c>dikutip dari Reuters</c>, <c>Editor: ...</c>): the story is not about it, and facets do not count it.
    /// </summary>
    public bool IsCredit { get; init; }

    /// <summary>Whether it is named only in what is no part of the article: the headlines of others, who edited it. Facets do not count it.</summary>
    public bool IsAside => Mentions is [{ Part: TextPart.Aside }, ..];

    /// <summary>Whether the article speaks of it, so that facets count it: neither <see cref="IsCredit"/> nor <see cref="IsAside"/>.</summary>
    public bool IsCounted => !IsCredit && !IsAside;
}
