using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Indexing;

/// <summary>Finds the articles that no file holds any more.</summary>
/// <remarks>
/// Only files below the folders that were named in a run count, and only what the ledger knows a file to have given. A
/// folder that cannot be listed, or in which nothing at all is left (a disk that is not mounted looks like that), loses nothing.
/// </remarks>
internal sealed class Pruning(FileLedger ledger, IReadOnlySet<string> met)
{
    private readonly List<string> _gone = [];
    private readonly List<string> _changed = [];

    /// <summary>Finds what is gone.</summary>
    /// <param name="paths">The paths named.</param>
    /// <param name="unread">The folders that could not be listed.</param>
    /// <param name="refused">Called with each folder in which nothing is left.</param>
    /// <returns>The keys of the articles to remove.</returns>
    public IReadOnlySet<UInt128> Find(IReadOnlyList<string> paths, IReadOnlyList<string> unread, Action<string> refused)
    {
        var keys = new HashSet<UInt128>();
        foreach (var path in paths.Where(path => path != FileEntry.StandardInput && Directory.Exists(path)).Select(Path.GetFullPath))
            FindBelow(path, [.. unread.Select(Path.GetFullPath)], keys, refused);
        foreach (var file in ledger.Files.Where(file => file.Former.Count > 0 && met.Contains(file.Path)))
        {
            keys.UnionWith(file.Former);
            _changed.Add(file.Path);
        }
        var gone = _gone.ToHashSet(StringComparer.Ordinal);
        foreach (var file in ledger.Files.Where(file => !gone.Contains(file.Path)))
            foreach (var article in file.Articles) keys.Remove(article.Key);
        return keys;
    }

    /// <summary>Notes in the ledger that what was found is removed.</summary>
    public void Note()
    {
        foreach (var path in _gone) ledger.Note(new FileDropped(path));
        foreach (var path in _changed) ledger.Note(new FormerForgotten(path));
    }

    private void FindBelow(string folder, IReadOnlyList<string> unread, HashSet<UInt128> keys, Action<string> refused)
    {
        var below = ledger.Files.Where(file => IsBelow(file.Path, folder)).ToList();
        var gone = below.FindAll(file => !met.Contains(file.Path) && !unread.Any(closed => IsBelow(file.Path, closed)) && !File.Exists(file.Path));
        if (gone.Count == 0) return;
        if (!met.Any(path => IsBelow(path, folder)))
        {
            refused(folder);
            return;
        }
        foreach (var file in gone)
        {
            _gone.Add(file.Path);
            keys.UnionWith(file.Articles.Select(article => article.Key));
            keys.UnionWith(file.Former);
        }
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (folder.EndsWith(Path.DirectorySeparatorChar) || path.Length > folder.Length && path[folder.Length] == Path.DirectorySeparatorChar);
}
