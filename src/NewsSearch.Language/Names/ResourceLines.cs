namespace NewsSearch.Language.Names;

/// <summary>The lines of an embedded text, without comments and empty lines.</summary>
internal static class ResourceLines
{
    public static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(ResourceLines).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
