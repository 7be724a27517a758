using NewsSearch.Archives.Files;

namespace NewsSearch.Archives;

/// <summary>Reads archives of every known format into articles.</summary>
public static class ArchiveReader
{
    /// <summary>Reads files and folders, and <c>-</c> for <see cref="ArchiveOptions.StandardInput"/>, one article after another.</summary>
    /// <remarks>
    /// Folders are read to the bottom, in ordinal order of their paths. Nothing is held but the articles at hand, some files and pieces of files being read
    /// side by side (<see cref="ArchiveOptions.Threads"/>).
    /// In a folder, as in a zip, tar or 7z archive, files with the extension of a known format are read, also with one of .gz,
    /// .zst, .bz2 and .xz below it; others, hidden ones and those called README are passed over. A file that is named itself is
    /// read whatever its name, if what it holds can be told. What lies in an archive is named by the archive, a slash and its
    /// path within.
    /// Whatever cannot become an article is returned as a <see cref="Rejection"/>; nothing is thrown for bad input.
    /// </remarks>
    public static IEnumerable<ArchiveItem> Read(IEnumerable<string> paths, ArchiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return OrderedWork.Map(FileFinder.Find(paths, options), file => FileAhead.Open(file, options), options.WorkThreads).SelectMany(file => file.Items());
    }
}
