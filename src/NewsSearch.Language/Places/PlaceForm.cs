namespace NewsSearch.Language.Places;

/// <summary>A spelling and the places it may mean.</summary>
/// <param name="Places">The most likely first when nothing else is known.</param>
/// <param name="NeedsCapitals">Whether it means them only in capitals: <c>AS</c>, not <c>as</c>.</param>
/// <param name="IsAmbiguous">Whether it is a common word or a person's name as well, so that the context must say place.</param>
internal sealed record PlaceForm(IReadOnlyList<Place> Places, bool NeedsCapitals, bool IsAmbiguous);
