namespace NewsSearch.Tui.State.Reading;

/// <summary>An article and what a query matches in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Hits">Spans of its annotation's text, in order, none touching another.</param>
internal sealed record OpenedArticle(StoredArticle Article, IReadOnlyList<Highlight> Hits);
