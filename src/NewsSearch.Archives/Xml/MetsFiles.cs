using System.Text.RegularExpressions;

namespace NewsSearch.Archives.Xml;

/// <summary>Where the pages are that a METS file names.</summary>
internal static partial class MetsFiles
{
    private const int LongestLookedAt = 16 << 20;

    /// <summary>Whether a file may be one, by its name.</summary>
    public static bool IsNamed(string name) => Name().IsMatch(name);

    /// <summary>The XML files that the METS files of a folder name: they are read as parts of the issue.</summary>
    public static IEnumerable<string> Pages(FileInfo mets)
    {
        if (mets.Length > LongestLookedAt) return [];
        try
        {
            var text = File.ReadAllText(mets.FullName);
            if (!text.Contains("structMap", StringComparison.Ordinal)) return [];
            return [.. Location().Matches(text).Select(match => Locate(mets.DirectoryName!, match.Groups[1].Value)).OfType<string>()];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The file below <paramref name="folder"/> that a location means, or null when it means none of XML there.</summary>
    public static string? Locate(string folder, string? location)
    {
        if (location is null || !location.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return null;
        var path = location.StartsWith("file://", StringComparison.OrdinalIgnoreCase) ? location[7..] : location;
        if (path.Contains("://", StringComparison.Ordinal)) return null;
        var parts = Uri.UnescapeDataString(path).Split('/', '\\').Where(part => part.Length > 0).ToArray();
        // One that was written on another machine is found by its last parts.
        var places = new[] { parts.Length, 2, 1 }.Where(count => count <= parts.Length)
            .Select(count => Path.GetFullPath(Path.Combine([folder, .. parts[^count..]])))
            .Where(place => place.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        return places.Find(File.Exists) ?? places.FirstOrDefault();
    }

    [GeneratedRegex(@"(^|[^\p{L}])mets([^\p{L}].*)?\.xml$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("""href\s*=\s*["']([^"']+\.xml)["']""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Location();
}
