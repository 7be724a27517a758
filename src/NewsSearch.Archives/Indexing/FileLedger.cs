using System.Text;
using NewsSearch.Language;

namespace NewsSearch.Archives.Indexing;

/// <summary>Remembers of every file that was indexed what it looked like and which articles it gave.</summary>
/// <remarks>
/// It lies in the folder of the index and changes with its commits. It is never needed: without it every file is read
/// again, and articles that the index holds are found unchanged. Used by one thread at a time.
/// </remarks>
internal sealed class FileLedger
{
    private const int ArticlesABlock = 100_000;
    private const int ArticlesAChange = 10_000;

    private readonly Dictionary<string, FileRecord> _records = new(StringComparer.Ordinal);
    private readonly LedgerFile _file;
    private readonly List<LedgerChange> _unsaved = [];
    private FileBegun? _begun;
    private List<GivenArticle> _given = [];
    private int _written;

    private FileLedger(string folder, string? note)
    {
        _file = LedgerFile.Open(folder, note, out var changes, out var damage);
        Damage = damage;
        foreach (var change in changes) Apply(change);
        // Its run was cut short: what it gave so far it gave.
        if (_begun is not null) Apply(new FileEnded(default, 0, 0, IsWhole: false, KeepsEarlier: true, []));
    }

    /// <summary>Why what earlier runs knew cannot be read, or null.</summary>
    public string? Damage { get; }

    /// <summary>The files known.</summary>
    public IReadOnlyCollection<FileRecord> Files => _records.Values;

    /// <summary>Opens the ledger that goes with the last commit of the index in <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="note">The note of that commit.</param>
    public static FileLedger Open(string folder, string? note) => new(folder, note);

    /// <summary>What is known of a file, or null.</summary>
    public FileRecord? Find(string path) => _records.GetValueOrDefault(path);

    /// <summary>Says that a file is being read.</summary>
    public void Begin(string path) => Note(new FileBegun(path, []));

    /// <summary>Says that the file being read gave an article.</summary>
    public void Add(GivenArticle article) => _given.Add(article);

    /// <summary>Notes a change, of the file being read or another.</summary>
    public void Note(LedgerChange change)
    {
        NoteGiven();
        _unsaved.Add(change);
        Apply(change);
    }

    /// <summary>Writes down what was noted since it was last saved.</summary>
    /// <returns>What the commit must carry.</returns>
    /// <exception cref="NewsSearchException">It cannot be written.</exception>
    public string? Save()
    {
        NoteGiven();
        if (_unsaved.Count == 0) return _file.Note;
        try
        {
            // A file being read is not to be told from one that was not: then the whole is written another time.
            if (!_file.CanAppend || _file.IsStale && _begun is null) _file.Write(Whole());
            else _file.Append(Encode(_unsaved));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(
                Problem.CannotWrite, new Bilingual(
                $"cannot write what is known of the files ({error.Message.TrimEnd('.')}): free some space or check who owns the folder of the index",
                $"catatan tentang berkas tidak dapat ditulis ({error.Message.TrimEnd('.')}): kosongkan ruang atau periksa pemilik folder indeks"), error);
        }
        _unsaved.Clear();
        return _file.Note;
    }

    /// <summary>Deletes what earlier commits needed.</summary>
    public void Tidy() => _file.Tidy();

    private void NoteGiven()
    {
        for (; _written < _given.Count; _written = Math.Min(_given.Count, _written + ArticlesAChange))
            _unsaved.Add(new ArticlesGiven(_given.GetRange(_written, Math.Min(ArticlesAChange, _given.Count - _written))));
    }

    private void Apply(LedgerChange change)
    {
        switch (change)
        {
            case FileBegun begun:
                (_begun, _given, _written) = (begun, [], 0);
                break;
            case ArticlesGiven given:
                _given.AddRange(given.Articles);
                _written = _given.Count;
                break;
            case FileEnded ended:
                End(ended);
                break;
            case FileMet met when _records.Remove(met.Path, out var record):
                _records[met.NowAt] = record with { Path = met.NowAt, Stamp = met.Stamp };
                break;
            case FormerForgotten forgotten when Find(forgotten.Path) is { } record:
                _records[forgotten.Path] = record with { Former = [] };
                break;
            case FileDropped dropped:
                _records.Remove(dropped.Path);
                break;
        }
    }

    private void End(FileEnded ended)
    {
        var path = _begun!.Path;
        var before = Find(path);
        var given = _given.Count == 0 ? [] : _given.ToArray();
        IReadOnlyList<UInt128> former = _begun.Former;
        if (before is not null && (before.Articles.Count > 0 || before.Former.Count > 0))
        {
            var here = given.Select(article => article.Key).ToHashSet();
            var gone = before.Articles.Where(article => !here.Contains(article.Key)).ToList();
            if (ended.KeepsEarlier) given = [.. given, .. gone];
            former = [.. former.Concat(before.Former).Concat(ended.KeepsEarlier ? [] : gone.Select(article => article.Key)).Where(key => !here.Contains(key)).Distinct()];
        }
        _records[path] = new(path, ended.Stamp, ended.Hash, ended.Fingerprint, ended.IsWhole, given, former, ended.Rejected);
        (_begun, _given, _written) = (null, [], 0);
    }

    /// <summary>All that is known, as changes from nothing.</summary>
    private IEnumerable<byte[]> Whole()
    {
        var (changes, articles) = (new List<LedgerChange>(), 0);
        foreach (var record in _records.Values)
        {
            changes.Add(new FileBegun(record.Path, record.Former));
            foreach (var chunk in record.Articles.Chunk(ArticlesAChange)) changes.Add(new ArticlesGiven(chunk));
            changes.Add(new FileEnded(record.Stamp, record.Hash, record.Fingerprint, record.IsWhole, KeepsEarlier: false, record.Rejected));
            articles += record.Articles.Count;
            if (articles < ArticlesABlock && changes.Count < ArticlesABlock) continue;
            yield return Encode(changes);
            changes.Clear();
            articles = 0;
        }
        if (_begun is { } begun)
        {
            changes.Add(begun);
            foreach (var chunk in _given.Chunk(ArticlesAChange)) changes.Add(new ArticlesGiven(chunk));
        }
        yield return Encode(changes);
    }

    private static byte[] Encode(List<LedgerChange> changes)
    {
        using var block = new MemoryStream();
        using (var writer = new BinaryWriter(block, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var change in changes) LedgerCodec.Write(writer, change);
        }
        return block.ToArray();
    }
}
