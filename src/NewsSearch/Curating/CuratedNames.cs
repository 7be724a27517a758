namespace NewsSearch.Curating;

/// <summary>The facets whose names the user may put right.</summary>
internal static class CuratedNames
{
    public static IReadOnlyList<FacetName> Facets { get; } = [FacetName.Person, FacetName.Organization, FacetName.Place];

    public static bool IsFacet(FacetName facet) => facet is FacetName.Person or FacetName.Organization or FacetName.Place;
}
