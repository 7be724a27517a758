namespace NewsSearch.Searching;

/// <summary>Words that say little of what is sought: <c>siapa</c>, <c>yang</c>.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = Load();

    /// <summary>Whether the exact form is one of them.</summary>
    public static bool Contains(string exact) => Words.Contains(exact);

    private static HashSet<string> Load()
    {
        using var stream = typeof(FunctionWords).Assembly.GetManifestResourceStream("FunctionWords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').ToHashSet(StringComparer.Ordinal);
    }
}
