using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsSearch.Cli;

/// <summary>The facets as they are typed and printed.</summary>
internal static class FacetNames
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
    ];

    public static IEnumerable<FacetName> All => Table.Select(row => row.Facet);

    public static bool IsDate(FacetName facet) => facet is FacetName.Date or FacetName.Mentions;

    /// <summary>The name in options and JSON.</summary>
    public static string OptionOf(FacetName facet) => Table.Single(row => row.Facet == facet).English;

    /// <summary>The name for a person to read.</summary>
    public static string TitleOf(FacetName facet, Texts texts)
    {
        var (_, english, indonesian) = Table.Single(row => row.Facet == facet);
        var name = texts.Of(english, indonesian);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>Reads <c>person</c>, <c>tokoh</c> or, with a number of values, <c>person:20</c>.</summary>
    public static FacetRequest? TryRead(string text, out string? problem)
    {
        problem = null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var row = Table.FirstOrDefault(row =>
            name.Equals(row.English, StringComparison.OrdinalIgnoreCase) || name.Equals(row.Indonesian, StringComparison.OrdinalIgnoreCase));
        if (row.English is null)
        {
            problem = $"no facet '{name}': one of {string.Join(", ", Table.Select(known => known.English))}";
            return null;
        }
        if (colon < 0) return new FacetRequest(row.Facet);
        if (int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var take))
            return new FacetRequest(row.Facet) { Take = take };
        problem = $"no number of values in '{text}': write it as {row.English}:20";
        return null;
    }

    /// <summary>For an argument or option that names a facet.</summary>
    public static FacetRequest? Parse(ArgumentResult result)
    {
        var read = TryRead(result.Tokens[^1].Value, out var problem);
        if (problem is not null) result.AddError(problem);
        return read;
    }

    /// <summary>For an option that may name several.</summary>
    public static FacetRequest[] ParseMany(ArgumentResult result)
    {
        var requests = new List<FacetRequest>();
        foreach (var token in result.Tokens)
        {
            if (TryRead(token.Value, out var problem) is { } request) requests.Add(request);
            else result.AddError(problem!);
        }
        return [.. requests];
    }
}
