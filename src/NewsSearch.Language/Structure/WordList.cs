using System.Collections.Frozen;

namespace NewsSearch.Language.Structure;

/// <summary>Reads the word lists that the library ships.</summary>
internal static class WordList
{
    /// <summary>The lines of an embedded list, for a lookup that takes no notice of case.</summary>
    /// <param name="name">Its folder and file: <c>Structure/dateline-places.txt</c>.</param>
    public static FrozenSet<string> Load(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
