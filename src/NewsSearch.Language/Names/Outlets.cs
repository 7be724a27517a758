using System.Buffers;
using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>Known news outlets and agencies; <c>outlets.txt</c> lists them.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> Listed = ResourceLines.Read("Names/outlets.txt").Where(line => !line.EndsWith('*'))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings = [.. ResourceLines.Read("Names/outlets.txt").Where(line => line.EndsWith('*')).Select(line => line[..^1])];

    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Beginnings, ".com", ".COM"], StringComparison.Ordinal);

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

    /// <summary>Where an outlet stands in a word that begins with something else, or null: <c>kepadaLiputan6.com</c>, <c>Pantauandetikcomdi</c>.</summary>
    public static (int Start, int End)? Within(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAny(Signs)) return null;
        for (var start = 2; start < word.Length - 4; start++)
        {
            var rest = word[start..];
            foreach (var beginning in Beginnings)
            {
                if (!rest.StartsWith(beginning, StringComparison.Ordinal) || rest.Length == beginning.Length) continue;
                var behind = rest[beginning.Length..];
                if (behind.StartsWith("com", StringComparison.Ordinal)) return (start, start + beginning.Length + 3);
                if (char.IsUpper(behind[0]) && !behind.ContainsAnyExceptInRange('A', 'z')) return (start, word.Length);
            }
            if (char.IsLower(word[start - 1]) && word.EndsWith(".com", StringComparison.OrdinalIgnoreCase) && BaseOf(rest.ToString()) is not null) return (start, word.Length);
        }
        return null;
    }

    private static bool IsListed(string lower) =>
        Listed.Contains(lower) || Beginnings.Any(beginning => lower.StartsWith(beginning, StringComparison.Ordinal) && !lower.Contains(' '));
}
