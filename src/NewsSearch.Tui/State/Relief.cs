namespace NewsSearch.Tui.State;

/// <summary>What would be found without one of the filters, when nothing is found with all of them.</summary>
/// <param name="Chip">The filter to drop.</param>
/// <param name="Total">How many articles match without it; at least 1.</param>
internal sealed record Relief(Chip Chip, int Total);
