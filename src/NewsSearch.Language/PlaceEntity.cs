namespace NewsSearch.Language;

/// <summary>A place that an article speaks of, with the larger places it lies in.</summary>
/// <param name="Name">Its standard Indonesian name without the word for its level: <c>Amerika Serikat</c>, <c>Garut</c>.</param>
/// <param name="Level">What kind of place it is.</param>
/// <param name="Path">Names from the largest place down to this one: <c>Indonesia, Jawa Barat, Garut</c>. Never empty.</param>
/// <param name="Labels">
/// For each step of <paramref name="Path"/> a name that no other place of the gazetteer has:
/// <c>Bandung</c> is the city, <c>Kabupaten Bandung</c> the regency. Facets count these.
/// </param>
/// <param name="Mentions">Where it is named.</param>
public sealed record PlaceEntity(
    string Name, PlaceLevel Level, IReadOnlyList<string> Path, IReadOnlyList<string> Labels, IReadOnlyList<Mention> Mentions)
    : Entity(Name, Mentions)
{
    /// <summary>
    /// Whether only the dateline names it (<c>JAKARTA, KOMPAS.com -</c>): where the report was filed, not what it is about.
    /// Facets count it all the same.
    /// </summary>
    public bool IsDateline { get; init; }

    /// <summary>The last of <see cref="Labels"/>: this place's own.</summary>
    public string Label => Labels[^1];
}
