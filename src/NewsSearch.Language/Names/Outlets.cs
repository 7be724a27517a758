using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>Known news outlets and agencies; <c>outlets.txt</c> lists them.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> Listed = ResourceLines.Read("Names/outlets.txt").Where(line => !line.EndsWith('*'))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings = [.. ResourceLines.Read("Names/outlets.txt").Where(line => line.EndsWith('*')).Select(line => line[..^1])];

    private static readonly string[] Endings = [".co.id", ".com", ".net", ".id", ".co", ".tv", ".org", "com", "co"];

    /// <summary>
    /// What the names of one outlet have in common, in lower case, or null when a name is none: <c>antara</c> for
    /// <c>ANTARA</c> and <c>Antaranews.com</c>.
    /// </summary>
    public static string? BaseOf(string name)
    {
        var lower = name.ToLowerInvariant();
        var ending = Array.Find(Endings, ending => lower.EndsWith(ending, StringComparison.Ordinal) && IsListed(lower[..^ending.Length]));
        if (ending is not null) lower = lower[..^ending.Length];
        else if (!IsListed(lower)) return null;
        return lower.EndsWith("news", StringComparison.Ordinal) && Listed.Contains(lower[..^4].TrimEnd()) ? lower[..^4].TrimEnd() : lower;
    }

    private static bool IsListed(string lower) =>
        Listed.Contains(lower) || Beginnings.Any(beginning => lower.StartsWith(beginning, StringComparison.Ordinal) && !lower.Contains(' '));
}
