using NewsSearch.Language.Roots;

namespace NewsSearch.Training.Roots;

/// <summary><c>roots --data DIR --output DIR</c>: writes <c>roots.txt</c>, and <c>roots.bin</c>, its table as the library reads it.</summary>
internal static class RootsCommand
{
    private const string Lines = "roots.txt";

    /// <summary>Builds the table from <paramref name="data"/> and writes it into <paramref name="output"/>.</summary>
    public static int Run(string data, string output)
    {
        var lines = RootTableBuilder.Build(data);
        Directory.CreateDirectory(output);
        var file = Path.Combine(output, Lines);
        File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
        Console.Error.WriteLine($"roots: {lines.Count} in {file}");
        return LayOut(output);
    }

    /// <summary>Writes <c>roots.bin</c> anew from the <c>roots.txt</c> in <paramref name="output"/>.</summary>
    public static int LayOut(string output)
    {
        File.WriteAllBytes(Path.Combine(output, "roots.bin"), RootImage.Of(RootLines.Parse(File.ReadLines(Path.Combine(output, Lines)))));
        return 0;
    }
}
