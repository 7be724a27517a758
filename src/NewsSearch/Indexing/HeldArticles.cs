using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing;

/// <summary>Which articles an index holds, by id, with their content hashes: the last commit, and what came since.</summary>
/// <remarks>
/// The last commit is looked up in the index itself, so memory grows with what was added since, not with the index.
/// </remarks>
internal sealed class HeldArticles : IDisposable
{
    private readonly HashSet<string> _inTurn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128?> _since = new(StringComparer.Ordinal);
    private DirectoryReader? _committed;
    private int _count;

    private HeldArticles() { }

    public HeldArticles(DirectoryReader committed, string folder) => Renew(committed, folder);

    public static HeldArticles None => new();

    public int Count => Volatile.Read(ref _count);

    /// <summary>The generation of the last commit; 0 before the first.</summary>
    public long Generation => _committed is null ? 0 : Schema.Generation(_committed.IndexCommit);

    /// <summary>What made the last commit; null before the first.</summary>
    public Manifest? Manifest { get; private set; }

    /// <summary>The note of the last commit, or null.</summary>
    public string? Note => _committed?.IndexCommit.UserData.TryGetValue(Schema.NoteKey, out var note) == true ? note : null;

    /// <summary>Waits until nobody else changes the article of that id; to be disposed when it is looked up and changed.</summary>
    /// <remarks>Of that id alone: whoever changes an article may have to write a whole segment first, and others must not wait for it.</remarks>
    public Turn TakeTurn(string id)
    {
        lock (_inTurn)
            while (!_inTurn.Add(id)) Monitor.Wait(_inTurn);
        return new Turn(this, id);
    }

    /// <summary>The content hash of the article, or null when there is none.</summary>
    public UInt128? Find(string id)
    {
        lock (_since)
            if (_since.TryGetValue(id, out var hash)) return hash;
        return Committed(Schema.IdTerm(id));
    }

    /// <summary>Notes that the article of that id has this hash now, or is gone.</summary>
    public void Set(string id, UInt128? hash)
    {
        var before = Find(id) is not null;
        lock (_since)
        {
            _since[id] = hash;
            _count += (hash is not null ? 1 : 0) - (before ? 1 : 0);
        }
    }

    /// <summary>Takes a new commit that holds everything noted so far.</summary>
    public void Renew(DirectoryReader committed, string folder)
    {
        using (committed == _committed ? null : _committed) _committed = committed;
        Manifest = Manifest.Read(folder, committed.IndexCommit.UserData);
        lock (_since)
        {
            _since.Clear();
            _count = committed.NumDocs;
        }
    }

    public void Dispose() => _committed?.Dispose();

    private void GiveTurn(string id)
    {
        lock (_inTurn)
        {
            _inTurn.Remove(id);
            Monitor.PulseAll(_inTurn);
        }
    }

    private UInt128? Committed(Term id)
    {
        if (_committed is null) return null;
        foreach (var leaf in _committed.Leaves)
        {
            var docs = leaf.AtomicReader.GetTermDocsEnum(id);
            if (docs is null) continue;
            // Deleted ones are passed over: at most one article of an id is live.
            var doc = docs.NextDoc();
            if (doc == DocIdSetIterator.NO_MORE_DOCS) continue;
            var hash = new BytesRef();
            leaf.AtomicReader.GetBinaryDocValues(Schema.Hash).Get(doc, hash);
            return ContentHash.Read(hash.Bytes.AsSpan(hash.Offset, hash.Length));
        }
        return null;
    }

    /// <summary>The right to change the article of one id.</summary>
    public readonly ref struct Turn(HeldArticles held, string id)
    {
        public void Dispose() => held.GiveTurn(id);
    }
}
