using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>The names by which newspapers call well-known persons; <c>nicknames.txt</c> lists them.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string> Full = ResourceLines.Read("Names/nicknames.txt")
        .SelectMany(line => line.Split('/').Select(name => (Name: KeyOf(name), Full: KeyOf(line.Split('/')[0]))))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Full, StringComparer.Ordinal);

    /// <summary>The key of the full name that a name stands for, or null.</summary>
    /// <param name="key">Its words folded by <see cref="Spelling"/>, a space between each.</param>
    public static string? FullOf(string key) => Full.GetValueOrDefault(key);

    private static string KeyOf(string name) => string.Join(' ', name.Split(' ').Select(word => Spelling.Fold(word)));
}
