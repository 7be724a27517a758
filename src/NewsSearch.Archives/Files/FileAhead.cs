namespace NewsSearch.Archives.Files;

/// <summary>A file opened for its turn; a small one was read by then, so that many are read side by side.</summary>
internal sealed class FileAhead
{
    private const int LargestSmall = 1 << 20;
    private const int MostItems = 2000;

    private readonly IEnumerable<ArchiveItem>? _whole;
    private readonly List<ArchiveItem> _first = [];
    private readonly IEnumerator<ArchiveItem>? _rest;

    private FileAhead(IEnumerable<ArchiveItem> whole) => _whole = whole;

    private FileAhead(IEnumerator<ArchiveItem> items)
    {
        // A small file may unpack to a large one: then the rest is read in its turn.
        while (_first.Count < MostItems && items.MoveNext()) _first.Add(items.Current);
        if (_first.Count == MostItems) _rest = items;
        else items.Dispose();
    }

    /// <summary>Opens a file, and reads it when it is small. Safe to call from several threads.</summary>
    public static FileAhead Open(FileEntry file, ArchiveOptions options) =>
        options.WorkThreads > 1 && file.Size is > 0 and <= LargestSmall
            ? new(FileReader.Read(file, options with { Threads = 1 }).GetEnumerator())
            : new(FileReader.Read(file, options));

    /// <summary>What it holds. To be asked for once.</summary>
    public IEnumerable<ArchiveItem> Items()
    {
        if (_whole is not null)
        {
            foreach (var item in _whole) yield return item;
            yield break;
        }
        foreach (var item in _first) yield return item;
        if (_rest is null) yield break;
        using (_rest)
        {
            while (_rest.MoveNext()) yield return _rest.Current;
        }
    }
}
