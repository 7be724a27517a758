using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>A file to read, or a path that cannot be.</summary>
/// <param name="Name">What reports call it: as it was named, or its path below the folder that was named.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Size">Its size in bytes; 0 when it is not known.</param>
/// <param name="Named">Whether it was named itself and not found in a folder.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
internal sealed record FileEntry(string Name, string Path, long Size, bool Named, Bilingual? Problem = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";
}
