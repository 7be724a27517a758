using System.Security.Cryptography;
using NewsSearch.Curating;

namespace NewsSearch;

/// <summary>
/// What the user says of an index beside what its articles say: tags, notes, collections, saved searches, and which names are
/// one. As it was when it was read; immutable, and safe to use from several threads.
/// </summary>
/// <remarks>
/// It lies in <c>curation/</c> in the index's folder, one fact a line, and is changed with <see cref="Curator"/>. A line that
/// cannot be read is never passed over: what needs its file throws <see cref="NewsSearchException"/>, naming file and line.
/// </remarks>
public sealed class Curation
{
    private readonly CurationFolder _folder;
    private readonly Dictionary<FactKind, Lazy<SortedDictionary<string, Fact>>> _facts = [];
    private readonly Dictionary<string, (long, long)> _stamps = new(StringComparer.Ordinal);
    private readonly Dictionary<FactKind, byte[]> _bytes = [];
    private readonly Lazy<ILookup<string, string>> _tagsOf;
    private readonly Lazy<Dictionary<string, IReadOnlyList<string>>> _tagged, _collected;
    private readonly Lazy<string> _hash;

    private Curation(CurationFolder folder)
    {
        _folder = folder;
        var isThere = Directory.Exists(folder.Path);
        foreach (var kind in FactKinds.All)
        {
            var file = CurationFolder.FileOf(kind);
            // The stamp first: what changes between the two is seen as a change.
            _stamps[file] = isThere ? folder.Stamp(file) : default;
            var bytes = _bytes[kind] = isThere ? folder.Read(file) : [];
            _facts[kind] = new(() => FactTable.Read(folder, kind, bytes));
        }
        _tagsOf = new(() => All<TagFact>().ToLookup(fact => fact.Id, fact => fact.Tag, StringComparer.Ordinal));
        _tagged = new(() => Grouped(All<TagFact>().Select(fact => (fact.Tag, fact.Id))));
        _collected = new(() => Grouped(All<CollectionFact>().Select(fact => (fact.Collection, fact.Id))));
        _hash = new(Hashed);
    }

    /// <summary>Reads what the user says of the index in a folder; nothing where nothing was said.</summary>
    /// <exception cref="NewsSearchException">A file may not be read.</exception>
    public static Curation Read(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new Curation(new CurationFolder(folder));
    }

    /// <summary>Whether its files are as they were when it was read.</summary>
    public bool IsCurrent => _stamps.All(file => _folder.Stamp(file.Key) == file.Value);

    /// <summary>The SHA-256 of all that can change what a search finds, in lower-case hex; empty when nothing was ever said.</summary>
    public string Hash => _hash.Value;

    /// <summary>The tags, in order of name, each with the ids of the articles that have it, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tags => _tagged.Value;

    /// <summary>The collections, in order of name, each with the ids of its articles, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Collections => _collected.Value;

    /// <summary>The saved searches, in order of name.</summary>
    public IReadOnlyList<SavedSearch> Searches => [.. All<SearchFact>().Select(fact => fact.Search)];

    /// <summary>How many articles have a note.</summary>
    public int Notes => Facts(FactKind.Note).Count;

    /// <summary>How many names the user put right.</summary>
    public int Names => Facts(FactKind.Entity).Count;

    /// <summary>The tags of an article, in order; empty for none.</summary>
    public IReadOnlyList<string> TagsOf(string id) => [.. _tagsOf.Value[id]];

    /// <summary>The collections that an article is in, in order.</summary>
    public IReadOnlyList<string> CollectionsOf(string id) =>
        [.. Collections.Where(collection => collection.Value.Contains(id)).Select(collection => collection.Key)];

    /// <summary>The note on an article, or null.</summary>
    public string? NoteOf(string id) => (Facts(FactKind.Note).GetValueOrDefault(id) as NoteFact)?.Text;

    /// <summary>The saved search of that name, or null.</summary>
    public SavedSearch? Search(string name) => (Facts(FactKind.Search).GetValueOrDefault(name) as SearchFact)?.Search;

    /// <summary>
    /// Up to which <see cref="IndexStatistics.Generation"/> the news of a name were seen; 0 when they never were: for
    /// <see cref="SearchRequest.AddedAfter"/>.
    /// </summary>
    public long SeenOf(string name) => (Facts(FactKind.Cursor).GetValueOrDefault(name) as CursorFact)?.Generation ?? 0;

    /// <summary>What was done and can be taken back, the latest last.</summary>
    public IReadOnlyList<CurationStep> Steps => [.. StepLog.Read(_folder).Select(step => step.Shown)];

    internal SortedDictionary<string, Fact> Facts(FactKind kind) => _facts[kind].Value;

    /// <summary>Whether nothing is said of that kind here that is not said there.</summary>
    internal bool IsSame(FactKind kind, Curation other) => _bytes[kind].AsSpan().SequenceEqual(other._bytes[kind]);

    private IEnumerable<T> All<T>() where T : Fact => Facts(KindOf<T>()).Values.Cast<T>();

    private static FactKind KindOf<T>() =>
        typeof(T) == typeof(TagFact) ? FactKind.Tag : typeof(T) == typeof(CollectionFact) ? FactKind.Collection : FactKind.Search;

    private static Dictionary<string, IReadOnlyList<string>> Grouped(IEnumerable<(string Name, string Id)> facts) =>
        facts.GroupBy(fact => fact.Name, fact => fact.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group], StringComparer.Ordinal);

    // A note changes no search, and how far somebody has read neither.
    private string Hashed()
    {
        FactKind[] telling = [FactKind.Entity, FactKind.Tag, FactKind.Collection, FactKind.Search];
        if (telling.All(kind => _bytes[kind].Length == 0)) return "";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var kind in telling)
        {
            hash.AppendData(BitConverter.GetBytes(_bytes[kind].Length));
            hash.AppendData(_bytes[kind]);
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
