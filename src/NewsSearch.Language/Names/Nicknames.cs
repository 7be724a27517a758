using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>The names by which newspapers call well-known persons; <c>nicknames.txt</c> lists them.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, (string Key, string Name)> Full = ResourceLines.Read("Names/nicknames.txt")
        .SelectMany(line => line.Split('/').Select(name => (Name: KeyOf(name), Full: line.Split('/')[0])))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => (KeyOf(pair.Full), pair.Full), StringComparer.Ordinal);

    /// <summary>The key of the full name that a name stands for, or null.</summary>
    /// <param name="key">Its words folded by <see cref="Spelling"/>, a space between each.</param>
    public static string? FullOf(string key) => Full.TryGetValue(key, out var full) ? full.Key : null;

    /// <summary>The full name that a name stands for, as it is written, or null.</summary>
    public static string? FullNameOf(string key) => Full.TryGetValue(key, out var full) ? full.Name : null;

    private static string KeyOf(string name) => string.Join(' ', name.Split(' ').Select(word => Spelling.Fold(word)));
}
