using NewsSearch.Archives.Files;
using NewsSearch.Language;

namespace NewsSearch.Archives.Indexing;

/// <summary>Tells which files need not be read because they are as they were, and writes down what those read gave.</summary>
/// <remarks>
/// A file of the size and time that it had is taken for unchanged; one of another time, or in a place where none was
/// known, when its bytes have the hash of a file that was read in the same way.
/// </remarks>
internal sealed class FileMemory(FileLedger ledger, IndexingOptions options)
{
    /// <summary>Raised when the same bytes are read into other articles than before.</summary>
    private const int ReaderVersion = 5;

    // With more, remembering would cost more than reading.
    private const int MostRejected = 10_000;

    private static readonly string[] Packings = [".gz", ".zst", ".bz2", ".xz"];

    private readonly UInt128 _fingerprint = ArticleId.KeyOf($"{ReaderVersion} {Annotator.Version} {options.Archives.Fingerprint}");
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly List<RejectedPart> _rejected = [];
    private Dictionary<long, List<FileRecord>>? _bySize;
    private (string Path, FileStamp? Stamp, FileRecord? Before) _reading;
    private bool _isUnread;
    private bool _depends;

    /// <summary>The files that were met in this run, as full paths.</summary>
    public IReadOnlySet<string> Met => _met;

    /// <summary>What is known of a file that need not be read, or null when it must be.</summary>
    public FileRecord? Unchanged(FileEntry file, CancellationToken cancel)
    {
        if (file.Path == FileEntry.StandardInput || file.Problem is not null) return null;
        var path = Path.GetFullPath(file.Path);
        var record = ledger.Find(path);
        _met.Add(record?.Path ?? path);
        // What has no size may be a pipe, which must not be opened to look.
        if (options.Reread || file.Size == 0 || FileStamp.Of(path) is not { } stamp) return null;
        if (record is null) return Moved(path, stamp, cancel);
        if (!record.IsWhole || record.Fingerprint != _fingerprint || record.Stamp.Size != stamp.Size) return null;
        if (record.Stamp == stamp && !options.Rehash) return record;
        var read = options.Time.GetUtcNow();
        if (FileHash.Of(path, cancel) != record.Hash) return null;
        if (stamp.TrustedAt(read) is var now && now != record.Stamp) ledger.Note(new FileMet(path, path, now));
        return record;
    }

    /// <summary>What a file looks like, to be asked before it is opened; null where that is not remembered.</summary>
    public FileStamp? StampOf(FileEntry file) =>
        IsRemembered(file) ? FileStamp.Of(Path.GetFullPath(file.Path))?.TrustedAt(options.Time.GetUtcNow()) : null;

    /// <summary>Says that what a file holds comes from here on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="stamp">What it looked like before it was opened.</param>
    public void Begin(FileEntry file, FileStamp? stamp)
    {
        _rejected.Clear();
        (_isUnread, _depends) = (false, false);
        var path = IsRemembered(file) ? Path.GetFullPath(file.Path) : null;
        _reading = path is null ? default : (path, stamp, ledger.Find(path));
        if (path is not null) ledger.Begin(path);
    }

    /// <summary>An article that the file gave.</summary>
    /// <param name="article">The article.</param>
    /// <param name="depends">Whether it depends on other files.</param>
    public void Add(GivenArticle article, bool depends)
    {
        _depends |= depends;
        if (_reading.Path is not null) ledger.Add(article);
    }

    /// <summary>What in the file is no article.</summary>
    /// <param name="file">The file.</param>
    /// <param name="item">What reading it gave.</param>
    /// <param name="rejection">Why it is none.</param>
    /// <param name="depends">Whether that depends on other files.</param>
    public void Reject(FileEntry file, ArchiveItem item, Rejection rejection, bool depends)
    {
        _isUnread |= item.IsUnread;
        _depends |= depends;
        if (_rejected.Count > MostRejected) return;
        var within = rejection.File.StartsWith(file.Name, StringComparison.Ordinal) ? rejection.File[file.Name.Length..] : "";
        _rejected.Add(new(within, rejection.Line, rejection.Reason));
    }

    /// <summary>Says that the file was read to its end, or to where it could be read.</summary>
    public void End(CancellationToken cancel)
    {
        if (_reading.Path is not { } path) return;
        var hash = FileHash.Of(path, cancel);
        // Written to while it was read: what was read may be of no one moment.
        var still = _reading.Stamp is { } stamp && FileStamp.Of(path) is { } now && now.Size == stamp.Size && (stamp.Time == 0 || now.Time == stamp.Time);
        var whole = still && hash is not null && !_isUnread && !_depends && _rejected.Count <= MostRejected;
        // One more line that cannot be read may be the one that held an article.
        var keeps = _isUnread || hash is null || !still || _reading.Before is { } before && _rejected.Count > before.Rejected.Count;
        IReadOnlyList<RejectedPart> rejected = _rejected.Count <= MostRejected ? [.. _rejected] : [.. _rejected.Take(MostRejected)];
        ledger.Note(new FileEnded(_reading.Stamp ?? default, hash ?? 0, _fingerprint, whole, keeps, rejected));
    }

    private static bool IsRemembered(FileEntry file) => file.Path != FileEntry.StandardInput && file.Problem is null && file.Size != 0;

    private FileRecord? Moved(string path, FileStamp stamp, CancellationToken cancel)
    {
        _bySize ??= ledger.Files.GroupBy(file => file.Stamp.Size).ToDictionary(group => group.Key, group => group.ToList());
        if (!_bySize.TryGetValue(stamp.Size, out var files)) return null;
        var like = files.FindAll(file => file.IsWhole && file.Fingerprint == _fingerprint && Extension(file.Path) == Extension(path));
        if (like.Count == 0) return null;
        var read = options.Time.GetUtcNow();
        if (FileHash.Of(path, cancel) is not { } hash || like.Find(file => file.Hash == hash) is not { } same) return null;
        if (File.Exists(same.Path) || ledger.Find(same.Path) is null) return Copy(path, stamp.TrustedAt(read), same);
        ledger.Note(new FileMet(same.Path, path, stamp.TrustedAt(read)));
        return ledger.Find(path);
    }

    private FileRecord? Copy(string path, FileStamp stamp, FileRecord same)
    {
        ledger.Begin(path);
        foreach (var article in same.Articles) ledger.Add(article);
        ledger.Note(new FileEnded(stamp, same.Hash, _fingerprint, IsWhole: true, KeepsEarlier: false, same.Rejected));
        return ledger.Find(path);
    }

    // What tells the format where the content does not.
    private static string Extension(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return Packings.Contains(extension) ? Extension(Path.ChangeExtension(path, null)) + extension : extension;
    }
}
