using System.Reflection;

namespace NewsSearch.Tui.Tests;

/// <summary>Compares a screen with a file under <c>golden/</c>; <c>UPDATE_GOLDEN=1</c> rewrites the file instead.</summary>
internal static class Golden
{
    private static readonly string Folder = typeof(Golden).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "GoldenFolder").Value!;

    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        else Assert.Equal(File.ReadAllText(path), actual);
    }
}
