using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch;

/// <summary>The facets as they are typed and printed, in English and Indonesian.</summary>
public static class FacetNames
{
    private static readonly (FacetName Facet, string English, string Indonesian)[] Table =
    [
        (FacetName.Person, "person", "tokoh"),
        (FacetName.Place, "place", "tempat"),
        (FacetName.Organization, "organization", "organisasi"),
        (FacetName.Source, "source", "sumber"),
        (FacetName.Category, "category", "kategori"),
        (FacetName.Date, "date", "tanggal"),
        (FacetName.Mentions, "mentions", "sebut"),
        (FacetName.Tag, "tag", "label"),
        (FacetName.Collection, "collection", "koleksi"),
    ];

    /// <summary>Every facet, in the order in which they are shown.</summary>
    public static IReadOnlyList<FacetName> All { get; } = [.. Table.Select(row => row.Facet)];

    /// <summary>Whether its values are dates.</summary>
    public static bool IsDate(FacetName facet) => facet is FacetName.Date or FacetName.Mentions;

    /// <summary>The name in options, parameters and JSON: <c>person</c>.</summary>
    public static string NameOf(FacetName facet) => Table.Single(row => row.Facet == facet).English;

    /// <summary>The name in Indonesian: <c>tokoh</c>.</summary>
    public static string IndonesianNameOf(FacetName facet) => Table.Single(row => row.Facet == facet).Indonesian;

    /// <summary>Reads <c>person</c>, <c>tokoh</c> or, with a number of values, <c>person:20</c>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="request">What it asks for; null when it cannot be read.</param>
    /// <param name="problem">What is wrong with it, and what to write; of no use when nothing is.</param>
    public static bool TryRead(string text, out FacetRequest? request, out Bilingual problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (request, problem) = (null, default);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var row = Table.FirstOrDefault(row =>
            name.Equals(row.English, StringComparison.OrdinalIgnoreCase) || name.Equals(row.Indonesian, StringComparison.OrdinalIgnoreCase));
        if (row.English is null)
        {
            problem = new(
                $"no facet '{name}': one of {string.Join(", ", Table.Select(known => known.English))}",
                $"tidak ada faset '{name}': salah satu dari {string.Join(", ", Table.Select(known => known.Indonesian))}");
        }
        else if (colon < 0)
        {
            request = new FacetRequest(row.Facet);
        }
        else if (int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var take))
        {
            request = new FacetRequest(row.Facet) { Take = take };
        }
        else
        {
            problem = new($"no number of values in '{text}': write it as {row.English}:20", $"tidak ada jumlah nilai dalam '{text}': tulis {row.Indonesian}:20");
        }
        return request is not null;
    }
}
