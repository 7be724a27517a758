using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Names that tell when a text cannot yet have been written: things that came to be on a known day, terms of office.</summary>
internal static class KnownTimes
{
    private static readonly FrozenDictionary<string, KnownTime> ByName = Load();
    private static readonly SearchValues<string> Names = SearchValues.Create([.. ByName.Keys], StringComparison.Ordinal);

    /// <summary>Lengths of the names by their first letter, longest first.</summary>
    private static readonly FrozenDictionary<char, int[]> Lengths = ByName.Keys.GroupBy(name => name[0])
        .ToFrozenDictionary(group => group.Key, group => group.Select(name => name.Length).Distinct().OrderDescending().ToArray());

    /// <summary>What a text names, each once, in order.</summary>
    public static IReadOnlyList<KnownTime> In(string text)
    {
        var found = new List<KnownTime>();
        var lookup = ByName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; text.AsSpan(at).IndexOfAny(Names) is >= 0 and var next;)
        {
            at += next;
            var length = 1;
            foreach (var candidate in Lengths[text[at]])
            {
                if (at + candidate > text.Length || !lookup.TryGetValue(text.AsSpan(at, candidate), out var known)) continue;
                if (IsWhole(text, at, candidate) && !found.Contains(known)) found.Add(known);
                length = candidate;
                break;
            }
            at += length;
        }
        return found;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static FrozenDictionary<string, KnownTime> Load()
    {
        using var stream = typeof(KnownTimes).Assembly.GetManifestResourceStream("Dates/known-since.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<string, KnownTime>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var days = line[..space].Split("..");
            foreach (var name in line[(space + 1)..].Split('|'))
                known.Add(name, new(name, Day(days[0]), days.Length > 1 ? Day(days[1]) : DateOnly.MaxValue));
        }
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A name and the days it was news in.</summary>
/// <param name="Name">As it stands in texts.</param>
/// <param name="Since">The first day that a text can have named it.</param>
/// <param name="Until">The last day of a term of office; texts may look back at one. Else the end of time.</param>
internal sealed record KnownTime(string Name, DateOnly Since, DateOnly Until)
{
    /// <summary>Whether it is a term of office that ends.</summary>
    public bool IsTerm => Until < DateOnly.MaxValue;
}
