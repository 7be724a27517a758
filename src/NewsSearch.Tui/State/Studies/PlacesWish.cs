namespace NewsSearch.Tui.State.Studies;

/// <summary>Wishes for the places of the articles found.</summary>
/// <param name="Of">What is asked.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record PlacesWish(Question Of, int Refreshes) : StudyWish<PlacesStudy>(Refreshes)
{
    // More than any gazetteer has of what newspapers name.
    private const int Most = 200_000;

    /// <inheritdoc/>
    protected override Func<RoomState, PlacesStudy, PlacesStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var counts = source.Search(Of.ToRequest(0) with { Facets = [new FacetRequest(FacetName.Place) { Take = Most }] }, cancel).Facets[0].Value;
        // A place that is excluded has no article left, and must stay in reach of the hand that excluded it.
        var known = counts.Values.Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
        var lost = Of.Filters.Chips.Where(chip => chip.Facet == FacetName.Place && !known.Contains(chip.Value)).Select(chip => new FacetCount(chip.Value, 0));
        var tree = new PlaceTree([.. counts.Values, .. lost]);
        return (state, study) => (PlacesStudy)(study with { Tree = tree, Held = this }).Move(state, 0);
    }
}
