namespace NewsSearch.Entities;

/// <summary>Facet values that are one entity.</summary>
/// <param name="Name">What the entity is called; one of <paramref name="Members"/>.</param>
/// <param name="Members">The values, as the index holds them. At least two.</param>
internal sealed record EntityGroup(string Name, IReadOnlyList<string> Members);
