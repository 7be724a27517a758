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
    public static Func<ArgumentResult, FacetRequest?> Parse(Texts texts) => result =>
    {
        if (!FacetNames.TryRead(result.Tokens[^1].Value, out var read, out var problem)) result.AddError(problem.In(texts.Indonesian));
        return read;
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
