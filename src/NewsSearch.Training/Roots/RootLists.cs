using System.Globalization;
using System.Text;
using NewsSearch.Language.Words;

namespace NewsSearch.Training.Roots;

/// <summary>The lists that we keep by hand.</summary>
/// <param name="Roots">Certain roots, with what is added to the score of each.</param>
/// <param name="NotRoots">Words that are made from others.</param>
/// <param name="Names">Names and acronyms that look made from other words.</param>
/// <param name="NotNames">Words that are capitalized like names but are made from others.</param>
/// <param name="Spellings">From other spellings of roots to those they meet.</param>
/// <param name="Informal">From words of everyday talk to the roots they stand for.</param>
/// <param name="Kept">What the library's exceptions leave as it stands.</param>
internal sealed record RootLists(
    IReadOnlyDictionary<string, float> Roots,
    IReadOnlySet<string> NotRoots,
    IReadOnlySet<string> Names,
    IReadOnlySet<string> NotNames,
    IReadOnlyDictionary<string, string> Spellings,
    IReadOnlyDictionary<string, string> Informal,
    IReadOnlySet<string> Kept)
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
        return new(roots, notRoots, Entries("names.txt").ToHashSet(StringComparer.Ordinal),
            Entries("not-names.txt").ToHashSet(StringComparer.Ordinal), Pairs("spellings.txt"), Pairs("informal.txt"),
            WordList.Lines("Roots/exceptions.txt").Where(line => line.All(char.IsAsciiLetterLower)).ToHashSet(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Pairs(string list) =>
        Entries(list).Select(entry => entry.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

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
