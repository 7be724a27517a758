namespace NewsSearch.Training.Roots;

/// <summary><c>roots --data DIR --output DIR</c>: writes <c>roots.txt</c>.</summary>
internal static class RootsCommand
{
    /// <summary>Builds the table from <paramref name="data"/> and writes it into <paramref name="output"/>.</summary>
    public static int Run(string data, string output)
    {
        var lines = RootTableBuilder.Build(data);
        Directory.CreateDirectory(output);
        var file = Path.Combine(output, "roots.txt");
        File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
        Console.Error.WriteLine($"roots: {lines.Count} in {file}");
        return 0;
    }
}
