using System.Collections.Frozen;
using NewsSearch.Archives.Xml;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>Finds the files that paths name, and in folders those that may be archives.</summary>
/// <remarks>
/// In a folder only the extensions of known formats are taken: what else lies there (pictures, notes, scripts, a README) is not
/// ours to complain about. Hidden files and folders are passed over. A link to a folder is followed once; a folder met
/// before is not read again, so that a link to a parent ends.
/// </remarks>
internal static class FileFinder
{
    private static readonly FrozenSet<string> Extensions =
        (".txt .text .md .markdown .json .jsonl .ndjson .jl .csv .tsv .html .htm .xhtml .xml .rss .atom .nitf .newsml .tei .tml .mhtml .mht .warc " +
        ".xlsx .db .sqlite .sqlite3 .pdf .zip .tar .tgz .7z").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The files, in reading order.</summary>
    /// <param name="paths">What was named.</param>
    /// <param name="options">Says which files of folders are wanted.</param>
    public static IEnumerable<FileEntry> Find(IEnumerable<string> paths, ArchiveOptions options)
    {
        var (include, exclude) = (new PathPatterns(options.Include), new PathPatterns(options.Exclude));
        bool IsWanted(string path, FileSystemInfo item) => !exclude.Match(path, item.Name)
            && (item is DirectoryInfo || (include.IsEmpty ? MayBeRead(item.Name) : include.Match(path, item.Name) && (options.Format is not null || MayBeRead(item.Name))));
        foreach (var path in paths)
        {
            if (path == FileEntry.StandardInput)
                yield return new(path, path, 0, Named: true);
            else if (Directory.Exists(path))
                foreach (var entry in Below(path, IsWanted)) yield return entry;
            else if (File.Exists(path))
                yield return new(path, path, SizeOf(path), Named: true);
            else
                yield return new(path, path, 0, Named: true, Inputs.Absent);
        }
    }

    private static IEnumerable<FileEntry> Below(string root, Func<string, FileSystemInfo, bool> isWanted)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // Read with the issue that they are pages of.
        var pages = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(FileSystemInfo Item, string Real)>();
        var folder = new DirectoryInfo(root);
        pending.Push((folder, RealPath(folder, Path.GetFullPath(root)) ?? Path.GetFullPath(root)));
        while (pending.TryPop(out var next))
        {
            var (item, real) = next;
            var name = ReferenceEquals(item, folder) ? root : Path.GetRelativePath(root, item.FullName);
            if (item is FileInfo file)
            {
                if (pages.Contains(file.FullName)) continue;
                yield return new(name, Path.Combine(root, name), Size(file), Named: false);
                continue;
            }
            if (!seen.Add(real)) continue;
            if (List((DirectoryInfo)item, real, child => isWanted(Path.GetRelativePath(root, child.FullName), child), out var problem) is { } children)
            {
                foreach (var mets in children.Select(child => child.Item).OfType<FileInfo>().Where(child => MetsFiles.IsNamed(child.Name)))
                    pages.UnionWith(MetsFiles.Pages(mets));
                children.ForEach(pending.Push);
            }
            else
            {
                yield return new(name, item.FullName, 0, Named: false, problem);
            }
        }
    }

    // Last first, for the stack. A folder sorts as its name and a slash, so that files come in the order of their paths.
    private static List<(FileSystemInfo Item, string Real)>? List(
        DirectoryInfo folder, string real, Func<FileSystemInfo, bool> isWanted, out Bilingual? problem)
    {
        problem = null;
        try
        {
            var found = new List<(FileSystemInfo Item, string Real, string Key)>();
            foreach (var item in folder.EnumerateFileSystemInfos())
            {
                if (item.Name[0] == '.' || !isWanted(item)) continue;
                if (item is FileInfo)
                {
                    found.Add((item, "", item.Name));
                }
                else if (RealPath(item, Path.Combine(real, item.Name)) is { } path)
                {
                    found.Add((item, path, item.Name + "/"));
                }
            }
            found.Sort((a, b) => string.CompareOrdinal(b.Key, a.Key));
            return found.ConvertAll(item => (item.Item, item.Real));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = error is UnauthorizedAccessException
                ? new("no permission to read this folder", "tidak ada izin membaca folder ini") : new("this folder cannot be read", "folder ini tidak dapat dibaca");
            return null;
        }
    }

    /// <summary>Whether a file of that path within a folder or an archive may be one of ours: by its extension, unless it is hidden.</summary>
    public static bool MayBeRead(string path)
    {
        var parts = path.Split('/', '\\');
        return !Array.Exists(parts, part => part.StartsWith('.') && part is not ("." or "..")) && !Array.Exists(parts, part => part == "__MACOSX")
            && !parts[^1].StartsWith("readme.", StringComparison.OrdinalIgnoreCase) && Extensions.Contains(FormatFinder.Extension(parts[^1]));
    }

    /// <summary>Where a folder really is; null for a link that leads nowhere.</summary>
    private static string? RealPath(FileSystemInfo item, string path)
    {
        if (item.LinkTarget is null) return path;
        try
        {
            return item.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target ? target.FullName : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long SizeOf(string path) => Size(new FileInfo(path));

    private static long Size(FileInfo file)
    {
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : file.Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
