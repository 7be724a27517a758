using System.Globalization;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Entities;

/// <summary>That articles call an entity by another name too.</summary>
/// <param name="Variant">The other name.</param>
/// <param name="Name">The name the articles' facet value has.</param>
/// <param name="Origin">How the articles tell.</param>
/// <param name="Articles">How many articles do; 1 or more.</param>
internal readonly record struct EntityClaim(string Variant, string Name, VariantOrigin Origin, int Articles)
{
    private const char Between = '\u001F';

    /// <summary>The claims of one article, as terms of <see cref="Schema.Called"/>.</summary>
    public static IEnumerable<string> Terms(IEnumerable<Entity> entities) => entities.Where(entity => entity.IsCounted)
        .SelectMany(entity => entity.Variants.Select(variant => (Variant: FacetValues.Clean(variant.Name), Name: FacetValues.Clean(entity.Name), variant.Origin)))
        .Where(claim => claim.Variant != claim.Name && IsPlain(claim.Variant) && IsPlain(claim.Name))
        .Select(claim => new EntityClaim(claim.Variant, claim.Name, claim.Origin, 1).Term)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The claim as a term, whatever the number of articles.</summary>
    public string Term => string.Create(CultureInfo.InvariantCulture, $"{Variant}{Between}{Name}{Between}{(int)Origin}");

    /// <summary>Reads a term back; null for one that is none of ours.</summary>
    public static EntityClaim? Read(string term, int articles)
    {
        var parts = term.Split(Between);
        return parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var origin)
            ? new(parts[0], parts[1], (VariantOrigin)origin, articles)
            : null;
    }

    /// <summary>Whether a name may be kept in a line of text and come back the same.</summary>
    public static bool IsPlain(string name)
    {
        if (name.Length == 0) return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsControl(name[i])) return false;
            if (!char.IsSurrogate(name[i])) continue;
            if (i + 1 == name.Length || !char.IsSurrogatePair(name[i], name[i + 1])) return false;
            i++;
        }
        return true;
    }
}
