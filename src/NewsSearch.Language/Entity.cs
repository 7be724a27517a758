namespace NewsSearch.Language;

/// <summary>A person or an organization that an article speaks of.</summary>
/// <param name="Name">Its fullest name in this article, without titles: <c>Dmitry Peskov</c>.</param>
/// <param name="Mentions">Where it is named, in reading order, the parts as <see cref="TextPart"/> lists them. At least one.</param>
public record Entity(string Name, IReadOnlyList<Mention> Mentions);
