namespace NewsSearch;

/// <summary>Keeps the articles that have a facet value, or those that have not.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Values">
/// Any of these will do. A facet value as <see cref="FacetCount.Value"/> gives it; in another case or spelling of
/// letters it means every value that reads the same. Dates: <c>2025</c>, <c>2025-04</c>, <c>2025-04-28</c>,
/// <c>2019..2024</c>, <c>..1998</c>, <c>2019..</c>: an article counts when its date lies within.
/// </param>
/// <param name="Exclude">True keeps the articles that have none of <paramref name="Values"/>.</param>
public sealed record Filter(FacetName Facet, IReadOnlyList<string> Values, bool Exclude = false);
