using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Wishes for the page of a name.</summary>
/// <param name="Facet">What it is.</param>
/// <param name="Value">What the facet calls it.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record EntityWish(FacetName Facet, string Value, int Refreshes) : StudyWish<EntityStudy>(Refreshes)
{
    private const int Together = 8;
    private const int Articles = 40;

    private static readonly ImmutableArray<FacetName> Kinds = [FacetName.Person, FacetName.Organization, FacetName.Place];

    /// <inheritdoc/>
    protected override Func<RoomState, EntityStudy, EntityStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var page = source.Ask(index => index.Entity(Facet, Value));
        if (page is null) return (_, study) => study with { Found = new EntityFound(this, null, null, []) };
        var results = source.Search(
            new SearchRequest
            {
                Filters = [new Filter(Facet, [page.Name])],
                Sort = SortOrder.Newest,
                Take = Articles,
                Facets = [new FacetRequest(FacetName.Date) { Take = 0, Histogram = HistogramUnit.Auto }],
            },
            cancel);
        // Values of the same facet are counted as if the filter were not there; those that stand with the name come from a query.
        var together = source.Search(
            new SearchRequest
            {
                Query = Query(page.Name),
                Take = 0,
                Facets = [.. Kinds.Select(kind => new FacetRequest(kind) { Take = Together + 1 })],
            },
            cancel);
        var names = Kinds.SelectMany((kind, at) => together.Facets[at].Value.Values
            .Where(value => kind != Facet || value.Value != page.Name).Take(Together)
            .Select(value => new EntityRow(kind, value.Value, value.Count, null)));
        var found = new EntityFound(
            this, page, results.Facets[^1].Value.Histogram,
            [.. names, .. results.Hits.Select(hit => new EntityRow(Facet, null, 0, hit))]);
        return (_, study) => study with { Found = found, Position = default };
    }

    private string Query(string name) => Facet switch
    {
        FacetName.Person => "person:",
        FacetName.Organization => "organization:",
        _ => "place:",
    } + '"' + name.Replace("\"", "", StringComparison.Ordinal) + '"';
}
