using System.CommandLine.Parsing;

namespace NewsSearch.Cli;

/// <summary>Facets on the command line.</summary>
internal static class FacetArguments
{
    /// <summary>Every name that an argument may be, for shells that complete it.</summary>
    public static string[] Names { get; } = [.. FacetNames.All.Select(FacetNames.NameOf)];

    /// <summary>The name for a person to read.</summary>
    public static string TitleOf(FacetName facet, Texts texts)
    {
        var name = texts.Of(FacetNames.NameOf(facet), FacetNames.IndonesianNameOf(facet));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>For an argument or option that names a facet.</summary>
    /// <param name="texts">The language to complain in.</param>
    /// <param name="take">How many values where none is told: <c>person</c>, not <c>person:20</c>.</param>
    public static Func<ArgumentResult, FacetRequest?> Parse(Texts texts, int take) => result =>
    {
        var text = result.Tokens[^1].Value;
        if (!FacetNames.TryRead(text, out var read, out var problem)) result.AddError(problem.In(texts.Indonesian));
        return text.Contains(':', StringComparison.Ordinal) ? read : read is null ? null : read with { Take = take };
    };

    /// <summary>For an option that may name several.</summary>
    public static Func<ArgumentResult, FacetRequest[]> ParseMany(Texts texts) => result =>
    {
        var requests = new List<FacetRequest>();
        foreach (var token in result.Tokens)
        {
            if (FacetNames.TryRead(token.Value, out var request, out var problem)) requests.Add(request!);
            else result.AddError(problem.In(texts.Indonesian));
        }
        return [.. requests];
    };
}
