namespace NewsSearch.Entities;

/// <summary>Facet values that are one entity.</summary>
/// <param name="Name">What the entity is called; mostly one of <paramref name="Members"/>, else the user's own word for it.</param>
/// <param name="Members">The values of this facet, as the index holds them.</param>
internal sealed record EntityGroup(string Name, IReadOnlyList<string> Members)
{
    /// <summary>Values of other facets that the user counts here.</summary>
    public IReadOnlyList<(FacetName Facet, string Value)> Borrowed { get; init; } = [];

    /// <summary>All of them, with the facets that hold them.</summary>
    public IEnumerable<(FacetName Facet, string Value)> Values(FacetName own) => Members.Select(member => (own, member)).Concat(Borrowed);
}
