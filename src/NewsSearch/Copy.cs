using NewsSearch.Language;

namespace NewsSearch;

/// <summary>One of the articles that are near copies of each other.</summary>
/// <param name="Id">The article's <see cref="Article.Id"/>.</param>
/// <param name="Title">The headline.</param>
/// <param name="Published">When it was published, and how that is known.</param>
/// <param name="Source">The outlet, or null.</param>
/// <param name="Url">Where it is on the web, or null.</param>
/// <param name="Shared">
/// Which share of the runs of three words of it and of the article asked about together both have, 0 to 1. Copies of a
/// copy are of the group, so it may be low.
/// </param>
public sealed record Copy(string Id, string Title, PublishedDate Published, string? Source, string? Url, double Shared);
