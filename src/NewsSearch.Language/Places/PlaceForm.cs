namespace NewsSearch.Language.Places;

/// <summary>A spelling and the places it may mean.</summary>
/// <param name="Places">The most likely first when nothing else is known.</param>
/// <param name="NeedsCapitals">Whether it means them only in capitals: <c>AS</c>, not <c>as</c>.</param>
/// <param name="IsAmbiguous">Whether it is a common word or a person's name as well, so that the context must say place.</param>
internal sealed record PlaceForm(IReadOnlyList<Place> Places, bool NeedsCapitals, bool IsAmbiguous)
{
    /// <summary>Which kinds of place it may mean, a bit each, as the tagger wants to know.</summary>
    public byte Kinds { get; } = KindsOf(Places, IsAmbiguous);

    private static byte KindsOf(IReadOnlyList<Place> places, bool isAmbiguous)
    {
        var kinds = isAmbiguous ? 128 : 0;
        foreach (var place in places)
        {
            kinds |= place.Level switch
            {
                PlaceLevel.Country => 1,
                PlaceLevel.Province => 2,
                PlaceLevel.City or PlaceLevel.Regency => 4,
                PlaceLevel.District => 8,
                PlaceLevel.Region or PlaceLevel.Continent => 16,
                PlaceLevel.Water or PlaceLevel.Mountain => 32,
                _ => 64,
            };
        }
        return (byte)kinds;
    }
}
