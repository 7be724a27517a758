namespace NewsSearch.Training.Roots;

/// <summary>Reads Wordnet Bahasa (Nurril Hirfana Mohamed Noor, Sapuan and Bond, 2011; MIT).</summary>
internal static class Wordnet
{
    /// <summary>Its lemmas of one word of ASCII letters.</summary>
    /// <param name="file">Lines of synset, kind and lemma, parted by tabs.</param>
    public static IReadOnlySet<string> Read(string file) => File.ReadLines(file)
        .Select(line => line.Split('\t'))
        .Where(parts => parts.Length >= 3 && parts[1] == "ind:lemma")
        .Select(parts => parts[2].ToLowerInvariant())
        .Where(lemma => lemma.All(char.IsAsciiLetterLower))
        .ToHashSet(StringComparer.Ordinal);
}
