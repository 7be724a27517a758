using NewsSearch.Archives.Files;

namespace NewsSearch.Archives;

/// <summary>Reads archives of every known format into articles.</summary>
public static class ArchiveReader
{
    /// <summary>Reads files and folders, and <c>-</c> for <see cref="ArchiveOptions.StandardInput"/>, one article after another.</summary>
    /// <remarks>
    /// Folders are read to the bottom, in ordinal order of their paths. Nothing is held but the article at hand.
    /// In a folder, files called .txt, .json, .jsonl, .ndjson, .jl, .csv and .tsv are read, and these with .gz; others and
    /// hidden ones are passed over. A file that is named itself is read whatever its name, if what it holds can be told.
    /// Whatever cannot become an article is returned as a <see cref="Rejection"/>; nothing is thrown for bad input.
    /// </remarks>
    public static IEnumerable<ArchiveItem> Read(IEnumerable<string> paths, ArchiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return FileFinder.Find(paths).SelectMany(file => FileReader.Read(file, options));
    }
}
