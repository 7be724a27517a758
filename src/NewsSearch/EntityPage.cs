using NewsSearch.Language;

namespace NewsSearch;

/// <summary>What an archive knows of one person, organization or place: one value of a facet.</summary>
/// <param name="Facet">Which facet it is a value of.</param>
/// <param name="Name">What the facet calls it.</param>
/// <param name="Articles">How many articles name it: the count of the facet value.</param>
/// <param name="First">The first day of publication of those, or null when none is dated.</param>
/// <param name="Last">The last day of publication.</param>
/// <param name="Variants">
/// The fullest names that the articles give it, the most frequent first; one when all agree. An article that has two
/// counts for both, so they may add up to more than <paramref name="Articles"/>.
/// </param>
/// <param name="Evidence">
/// What the articles claim of its names, the most frequent first: why variants are one, which other short names it has,
/// and which of its names are also somebody else's. For places empty.
/// </param>
public sealed record EntityPage(
    FacetName Facet,
    string Name,
    int Articles,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<EntityVariant> Variants,
    IReadOnlyList<EntityEvidence> Evidence)
{
    /// <summary>Whether the user hid it: no facet counts it and no filter finds it, though articles name it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A name that articles give an entity.</summary>
/// <param name="Name">The fullest name of the entity within an article.</param>
/// <param name="Articles">In how many articles it is that; 1 or more.</param>
/// <param name="First">The first day of publication of those, or null when none is dated.</param>
/// <param name="Last">The last day of publication.</param>
public sealed record EntityVariant(string Name, int Articles, DateOnly? First, DateOnly? Last)
{
    /// <summary>Whether the user said that it is a name of this entity, and not the archive.</summary>
    public bool IsUsers { get; init; }

    /// <summary>The facet under which articles have it, when the user counts it in another one; else null.</summary>
    public FacetName? From { get; init; }
}

/// <summary>Articles that call an entity by two names.</summary>
/// <param name="Variant">The other name: <c>Jokowi</c>.</param>
/// <param name="Name">The fuller name of the same article: <c>Joko Widodo</c>.</param>
/// <param name="Origin">How the articles tell.</param>
/// <param name="Articles">How many do; 1 or more.</param>
/// <param name="Example">The <see cref="Article.Id"/> of one of them, the first in order of ids.</param>
public sealed record EntityEvidence(string Variant, string Name, VariantOrigin Origin, int Articles, string Example);
