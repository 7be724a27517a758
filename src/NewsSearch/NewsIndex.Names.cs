using NewsSearch.Language;
using NewsSearch.Suggestions;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>Values of a facet that begin as <paramref name="beginning"/> does, those of most articles first.</summary>
    /// <remarks>
    /// For a shell that completes what is typed: unlike <see cref="Complete"/> it reads only the values that begin so, a name is found
    /// by its first word alone, and diacritics count. Small letters will do at the beginnings of its words.
    /// </remarks>
    /// <param name="facet">Person, place, organization, source or category.</param>
    /// <param name="beginning">What was typed so far; at least one character, or nothing is found.</param>
    /// <param name="take">How many at most; 0 to 1,000.</param>
    /// <exception cref="NewsSearchException">The facet is another, or the index is damaged.</exception>
    public IReadOnlyList<string> Names(FacetName facet, string beginning, int take = 10)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, 1000);
        if (facet is not (FacetName.Person or FacetName.Place or FacetName.Organization or FacetName.Source or FacetName.Category))
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"{FacetNames.NameOf(facet)} has no names: ask for a person, place, organization, source or category",
                $"{FacetNames.IndonesianNameOf(facet)} tidak memuat nama: minta tokoh, tempat, organisasi, sumber, atau kategori"));
        }

        return beginning.Length == 0 ? [] : _snapshot.Read(() => NameBeginnings.Find(_snapshot.Reader, facet, beginning, take));
    }
}
