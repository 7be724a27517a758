using NewsSearch.Language.Places;

namespace NewsSearch.Language;

/// <summary>Tells where the places lie that facets count.</summary>
public static class PlaceLabels
{
    private static readonly Lazy<Dictionary<string, Place>> Known = new(() =>
        Gazetteer.Default.Places.GroupBy(place => place.Label, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>The labels from the largest place down to this one, as <see cref="PlaceEntity.Labels"/> has them; null for a label that the gazetteer does not have.</summary>
    /// <param name="label">A value of the facet of places: <c>Kabupaten Bandung</c>.</param>
    public static IReadOnlyList<string>? Above(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Known.Value.GetValueOrDefault(label)?.Labels;
    }

    /// <summary>What kind of place it is; null for a label that the gazetteer does not have.</summary>
    /// <param name="label">A value of the facet of places.</param>
    public static PlaceLevel? LevelOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Known.Value.GetValueOrDefault(label)?.Level;
    }
}
