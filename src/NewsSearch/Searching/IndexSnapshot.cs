using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Copies;
using NewsSearch.Curating;
using NewsSearch.Entities;
using NewsSearch.Facets;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Postings;
using NewsSearch.Scoring;
using NewsSearch.Suggestions;

namespace NewsSearch.Searching;

/// <summary>An open index with all that is worked out once for it.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly string _folder;
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly ConcurrentDictionary<FacetName, Lazy<FacetOrdinals>> _ordinals = new();
    private readonly ConcurrentDictionary<FacetName, Lazy<DateSpans>> _spans;
    private readonly Lazy<DateMarks> _marks;
    private readonly Users _users;
    private const int CountedSingly = 50;

    private int _asked;
    private int _disposed;
    private readonly NumberingFile? _numberings;
    private readonly EntityFile? _entities;

    private readonly ConcurrentDictionary<FacetName, Lazy<EntityTable>> _harvested;
    private readonly Lazy<IReadOnlyDictionary<FacetName, EntityTable>> _curated;

    private IndexSnapshot(string folder, Lucene.Net.Store.Directory directory, DirectoryReader reader, Curation curation)
    {
        (_folder, _directory, Reader, Curation) = (folder, directory, reader, curation);
        (_users, _spans, _harvested) = (new Users(), new(), new());
        _curated = new(CuratedTables);
        Manifest = Manifest.Read(folder, reader.IndexCommit.UserData);
        Words = new WordReading(Manifest.Words);
        Searcher = new IndexSearcher(reader) { Similarity = Bm25.Similarity() };
        var lengths = new FieldLengths(Searcher);
        Segments = [.. reader.Leaves.Select(leaf => new SegmentScores(leaf, lengths))];
        Terms = new TermSets(reader);
        Articles = new ArticleReader(reader);
        _marks = new(() => new DateMarks(reader));
        _numberings = NumberingFile.TryOpen(folder, reader);
        if (_numberings is not null) reader.AddReaderDisposedListener(new WithReader(_numberings));
        _entities = EntityFile.TryOpen(folder, reader.IndexCommit.UserData);
        if (_entities is not null) reader.AddReaderDisposedListener(new WithReader(_entities));
        Copies = new(() => CopyGroups.Load(reader));
        Newest = new(() => StatisticsReader.Newest(reader));
        Completer = new Completer(reader);
        (Saved, UsersValues, Filters, Statistics) = Curated();
    }

    // The same commit, and what the user says of it since.
    private IndexSnapshot(IndexSnapshot before, Curation curation)
    {
        (_folder, _directory, Reader, Curation, _users, _numberings) =
            (before._folder, before._directory, before.Reader, curation, before._users, before._numberings);
        _entities = before._entities;
        (Manifest, Words, Searcher, Segments, Terms) = (before.Manifest, before.Words, before.Searcher, before.Segments, before.Terms);
        (Articles, _marks, _spans, Copies, Newest, Completer) = (before.Articles, before._marks, before._spans, before.Copies, before.Newest, before.Completer);
        (_harvested, _curated) = (before._harvested, new(CuratedTables));
        var named = curation.IsSame(FactKind.Entity, before.Curation) ? Schema.StoredFacets : [.. Schema.StoredFacets.Except(CuratedNames.Facets)];
        foreach (var facet in named)
            if (before._ordinals.TryGetValue(facet, out var kept)) _ordinals[facet] = kept;
        (Saved, UsersValues, Filters, Statistics) = Curated();
        _users.Take();
    }

    private (SavedQueries Saved, UsersValues Values, FilterSets Filters, Lazy<IndexStatistics> Statistics) Curated()
    {
        var values = new UsersValues(Reader, Articles, Curation);
        return (new SavedQueries(() => Curation), values, new FilterSets(Reader, Terms, Entities, values), new(() => StatisticsReader.Read(this)));
    }

    /// <summary>What the user says of the index.</summary>
    public Curation Curation { get; }

    public SavedQueries Saved { get; }

    public UsersValues UsersValues { get; }

    /// <summary>The same commit with what the user says of it now. Both are to be disposed of.</summary>
    public IndexSnapshot With(Curation curation) => new(this, curation);

    public DirectoryReader Reader { get; }

    public Manifest Manifest { get; }

    public WordReading Words { get; }

    public IndexSearcher Searcher { get; }

    public TermSets Terms { get; }

    /// <summary>What searches of this index have worked with, for the next ones; who takes one gives it back.</summary>
    public ConcurrentBag<Scratch> Scratches { get; } = [];

    /// <summary>What scoring reads of each segment.</summary>
    public IReadOnlyList<SegmentScores> Segments { get; }

    public FilterSets Filters { get; }

    public ArticleReader Articles { get; }

    /// <summary>The index's folder.</summary>
    public string Folder => _folder;

    public Lazy<IndexStatistics> Statistics { get; }

    public Lazy<CopyGroups> Copies { get; }

    /// <summary>How many near copies a document has besides itself.</summary>
    /// <remarks>The groups are made for whoever asks of more than a few pages: a process that searches once would wait for them in vain.</remarks>
    public int CopiesOf(int document)
    {
        if (!Copies.IsValueCreated && Interlocked.Increment(ref _asked) <= CountedSingly) return CopyGroups.SizeAt(Reader, document) - 1;
        return Copies.Value.Of(document) is >= 0 and var group ? Copies.Value.Members(group).Count - 1 : 0;
    }

    public Completer Completer { get; }

    /// <summary>Whether an article read with <see cref="ArticleReader.Searched"/> is spelled as before August 1972.</summary>
    public bool IsOld(ArticleCodec.Card card, IReadOnlyList<SearchedText> texts) =>
        Words.IsOld(card.Published, texts.First(text => text is { Part: TextPart.Text, Scope: TextScope.Body }).Text);

    /// <summary>The last day that any article was published, as <see cref="DateOnly.DayNumber"/>; 0 when none is dated.</summary>
    public Lazy<long> Newest { get; }

    public static IndexSnapshot Open(string folder, WordSettings? words = null)
    {
        // Lucene would wait and retry where nothing is: say so at once, and make nothing.
        if (!Directory.Exists(folder)) throw Failures.Missing(folder);
        Lucene.Net.Store.Directory? directory = null;
        DirectoryReader? reader = null;
        try
        {
            directory = IndexFolder.OpenToRead(folder);
            reader = DirectoryReader.Open(directory);
            var opened = new IndexSnapshot(folder, directory, reader, Curation.Read(folder));
            opened.Manifest.Check(folder, words);
            return opened;
        }
        catch (Exception failure)
        {
            reader?.Dispose();
            directory?.Dispose();
            if (Failures.IsOfFiles(failure)) throw Failures.Reading(folder, failure);
            throw;
        }
    }

    /// <summary>Does something that reads files, and says in words what fails in them.</summary>
    public T Read<T>(Func<T> action)
    {
        // Who disposes of the index while others still search ends it for those who come after.
        ObjectDisposedException.ThrowIf(!Reader.TryIncRef(), typeof(NewsIndex));
        try
        {
            return action();
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            throw Failures.Reading(_folder, failure);
        }
        finally
        {
            Reader.DecRef();
        }
    }

    /// <summary>Which values of a facet are one entity, by what articles say and, over that, by what the user says.</summary>
    public EntityTable Entities(FacetName facet) =>
        !CuratedNames.IsFacet(facet) ? EntityTable.Empty : Curation.Names == 0 ? Harvested(facet) : _curated.Value[facet];

    private IReadOnlyDictionary<FacetName, EntityTable> CuratedTables() =>
        CuratedEntities.Make(Harvested, Curation.Facts(FactKind.Entity).Values.Cast<EntityFact>());

    /// <summary>Which values of a facet are one entity by what articles say.</summary>
    public EntityTable Harvested(FacetName facet) => _harvested.GetOrAdd(facet, name => new Lazy<EntityTable>(() =>
        !EntityHarvest.Facets.Contains(name) ? EntityTable.Empty : _entities?.Read(name) ?? EntityHarvest.Read(Reader, name))).Value;

    public FacetOrdinals Ordinals(FacetName facet) =>
        _ordinals.GetOrAdd(facet, name => new Lazy<FacetOrdinals>(() => Schema.IsUsers(name) ? UsersValues.Ordinals(name)
            : IsCurated(name) ? CuratedOrdinals.Make(Reader, name, Entities(name), Terms)
            : new StoredOrdinals(Reader, name, _numberings?.Of(name, Reader) ?? FacetNumbering.Make(Reader, name, Harvested(name))))).Value;

    // Whether the user says anything of the facet's names, or counts others there.
    private bool IsCurated(FacetName facet) => CuratedNames.IsFacet(facet) && Curation.Names > 0
        && Curation.Facts(FactKind.Entity).Values.Cast<EntityFact>().Any(fact => fact.Facet == facet || fact.As == facet);

    /// <summary>A counter for a facet, that counts a group of near copies once where these are collapsed.</summary>
    public FacetCounter Counter(FacetName facet, bool isCollapsed) =>
        new(facet, Ordinals(facet), isCollapsed ? Copies.Value : null, facet == FacetName.Date ? _marks.Value : null);

    /// <summary>The dates of a date facet.</summary>
    public DateSpans Spans(FacetName facet) => _spans.GetOrAdd(facet, name => new Lazy<DateSpans>(() => DateSpans.Load(Reader, name))).Value;

    /// <summary>The length in bytes of one of the index's files.</summary>
    public long FileLength(string name) => _directory.FileLength(name);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0 || !_users.Release()) return;
        Reader.Dispose();
        _directory.Dispose();
    }

    // How many snapshots share one reader.
    private sealed class Users
    {
        private int _count = 1;

        public void Take() => Interlocked.Increment(ref _count);

        public bool Release() => Interlocked.Decrement(ref _count) == 0;
    }

    /// <summary>Disposes of something when the last search has let go of the reader.</summary>
    private sealed class WithReader(IDisposable held) : IReaderDisposedListener
    {
        public void OnDispose(IndexReader reader) => held.Dispose();
    }
}
