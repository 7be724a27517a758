using System.Globalization;
using System.Text;

namespace NewsSearch.Training.Roots;

/// <summary>The lists that we keep by hand.</summary>
/// <param name="Roots">Certain roots, with what is added to the score of each.</param>
/// <param name="NotRoots">Words that are made from others.</param>
/// <param name="Names">Names and acronyms that look made from other words.</param>
/// <param name="NotNames">Words that are capitalized like names but are made from others.</param>
/// <param name="Spellings">From other spellings of roots to those they are searched in.</param>
internal sealed record RootLists(
    IReadOnlyDictionary<string, float> Roots,
    IReadOnlySet<string> NotRoots,
    IReadOnlySet<string> Names,
    IReadOnlySet<string> NotNames,
    IReadOnlyDictionary<string, string> Spellings)
{
    /// <summary>Reads them from this program.</summary>
    public static RootLists Read()
    {
        var roots = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var entry in Entries("roots.txt"))
        {
            var plus = entry.IndexOf('+', StringComparison.Ordinal);
            var word = plus < 0 ? entry : entry[..plus];
            var boost = plus < 0 ? 0 : float.Parse(entry.AsSpan(plus + 1), CultureInfo.InvariantCulture);
            roots[word] = Math.Max(boost, roots.GetValueOrDefault(word));
        }
        var notRoots = Entries("not-roots.txt").Where(word => !roots.ContainsKey(word)).ToHashSet(StringComparer.Ordinal);
        var spellings = Entries("spellings.txt").Select(entry => entry.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(roots, notRoots, Entries("names.txt").ToHashSet(StringComparer.Ordinal),
            Entries("not-names.txt").ToHashSet(StringComparer.Ordinal), spellings);
    }

    // Entries stand several on a line; # starts a comment.
    private static IEnumerable<string> Entries(string list)
    {
        using var stream = typeof(RootLists).Assembly.GetManifestResourceStream("Roots/" + list)
            ?? throw new InvalidOperationException($"no list '{list}' in this program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            foreach (var entry in line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return entry;
        }
    }
}
