using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Cli.Output;

/// <summary>Says in Indonesian why something was rejected or warned of. The library and all JSON have it in English, which scripts rely on.</summary>
internal static partial class Reasons
{
    private const int Deepest = 4;

    private static readonly Lazy<FrozenDictionary<string, string>> Whole = new(() =>
        Lines().Where(line => !line.English.Contains('*', StringComparison.Ordinal)).ToFrozenDictionary(line => line.English, line => line.Indonesian, StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyList<(Regex English, string Indonesian)>> Patterns = new(() =>
        [.. Lines().Where(line => line.English.Contains('*', StringComparison.Ordinal)).Select(line => (Pattern(line.English), line.Indonesian))]);

    /// <summary>The sentences that are known, in English, with <c>*</c> for what differs.</summary>
    public static IEnumerable<string> English => Lines().Select(line => line.English);

    /// <summary>The reason in Indonesian; as it is where it is not known.</summary>
    public static string Indonesian(string reason) => Translate(reason, 0);

    private static string Translate(string text, int depth)
    {
        if (Whole.Value.TryGetValue(text, out var whole)) return whole;
        if (depth == Deepest) return text;
        foreach (var (english, indonesian) in Patterns.Value)
        {
            if (english.Match(text) is { Success: true } match)
                return Place().Replace(indonesian, place => Translate(match.Groups[int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture)].Value, depth + 1));
        }
        return text;
    }

    private static Regex Pattern(string english) =>
        new($"^{Regex.Escape(english).Replace(@"\*", "(.*?)", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static IEnumerable<(string English, string Indonesian)> Lines()
    {
        using var stream = typeof(Reasons).Assembly.GetManifestResourceStream("reasons-id.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (line[..tab], line[(tab + 1)..]);
        }
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
