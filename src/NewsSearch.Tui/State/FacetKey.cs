namespace NewsSearch.Tui.State;

/// <summary>Counts that can be asked for on their own: a facet, or the months of a year, or the days of a month.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Under">The year or the month; null for the whole facet.</param>
internal readonly record struct FacetKey(FacetName Facet, string? Under = null);
