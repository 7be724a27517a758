using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Copies;
using NewsSearch.Entities;
using NewsSearch.Facets;
using NewsSearch.Language;
using NewsSearch.Postings;
using NewsSearch.Searching;
using Directory = System.IO.Directory;

namespace NewsSearch.Indexing;

/// <summary>Lucene's writer behind <see cref="NewsIndexWriter"/>: replaces by id, and knows what the index holds already.</summary>
internal sealed class LuceneWriter : IDisposable
{
    private readonly string _folder;
    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly HeldArticles _held;
    private readonly WordReading _words;
    private readonly ThreadLocal<(DocumentMaker Maker, ByteWriter Scratch)> _tools;

    // Adding takes the reader's side: a commit must not fall between a document and what is noted of it.
    private readonly ReaderWriterLockSlim _committing = new();
    private volatile Exception? _failure;
    private volatile bool _changed;
    private volatile string? _note;
    private volatile bool _noted;
    private bool _closed;

    private LuceneWriter(string folder, FSDirectory directory, IndexWriter writer, HeldArticles held, WordSettings words, bool changed)
    {
        (_folder, _directory, _writer, _held, _changed) = (folder, directory, writer, held, changed);
        _words = new WordReading(words);
        _tools = new(() => (new DocumentMaker(_words), new ByteWriter()));
    }

    public int Articles => _held.Count;

    public WordSettings Words => _words.Settings;

    public string Folder => _folder;

    public string? Note
    {
        get => _note;
        set
        {
            if (value == _note) return;
            (_note, _noted) = (value, true);
        }
    }

    /// <summary>Opens the index in a folder, or makes one.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="words">How words are to be read; null for as the index was made, or the default for a new one.</param>
    /// <param name="before">As <see cref="Before"/>.</param>
    public static LuceneWriter Open(string folder, WordSettings? words, long before = 0)
    {
        FSDirectory? directory = null;
        IndexWriter? writer = null;
        HeldArticles? held = null;
        try
        {
            Directory.CreateDirectory(folder);
            directory = IndexFolder.Open(folder);
            var merges = new WatchedMerges();
            writer = new IndexWriter(directory, Settings(merges));
            var isNew = !DirectoryReader.IndexExists(directory);
            held = isNew ? HeldArticles.None : new HeldArticles(DirectoryReader.Open(directory), folder);
            held.Manifest?.Check(folder, words);
            var opened = new LuceneWriter(folder, directory, writer, held, held.Manifest?.Words ?? words ?? WordSettings.Default, changed: isNew) { _note = held.Note, Before = before };
            merges.Failed += failure => opened._failure = failure;
            return opened;
        }
        catch (Exception failure)
        {
            held?.Dispose();
            writer?.Rollback();
            directory?.Dispose();
            if (Failures.IsOfFiles(failure)) throw Failures.Writing(folder, failure);
            throw;
        }
    }

    /// <summary>The generation of another index, from whose articles this one is made anew; 0 for none. Set before anything is added.</summary>
    public long Before { get; init; }

    /// <param name="article">The article.</param>
    /// <param name="annotate">Annotates it.</param>
    /// <param name="added">The commit that it came with, where it comes from another index; else null.</param>
    public AddOutcome Add(Article article, Func<Article, Annotation> annotate, long? added = null)
    {
        var (maker, scratch) = _tools.Value;
        var hash = ContentHash.Of(article, scratch);
        if (Locked(() => _held.Find(article.Id)) == hash) return AddOutcome.Unchanged;
        var document = maker.Make(new StoredArticle(article, annotate(article)), hash);
        return Locked(() =>
        {
            using (_held.TakeTurn(article.Id))
            {
                var before = _held.Find(article.Id);
                if (before == hash) return AddOutcome.Unchanged;
                _changed = true;
                maker.Stamp(added ?? _held.Generation + 1);
                // A new one has none before it to remove, which would be looked for in every segment.
                if (before is null) _writer.AddDocument(document);
                else _writer.UpdateDocument(Schema.IdTerm(article.Id), document);
                _held.Set(article.Id, hash);
                return before is null ? AddOutcome.Added : AddOutcome.Updated;
            }
        });
    }

    public bool Remove(string id) => Locked(() =>
    {
        using (_held.TakeTurn(id))
        {
            if (_held.Find(id) is null) return false;
            _changed = true;
            _writer.DeleteDocuments(Schema.IdTerm(id));
            _held.Set(id, null);
            return true;
        }
    });

    public int Remove(IReadOnlySet<UInt128> keys)
    {
        var ids = Locked(() =>
        {
            using var all = DirectoryReader.Open(_writer, applyAllDeletes: true);
            return new ArticleReader(all).Ids(keys).ToList();
        });
        return ids.Count(Remove);
    }

    public void Commit() => Commit(isCompact: false);

    /// <summary>Commits, as one piece without anything that was removed.</summary>
    public void Compact() => Commit(isCompact: true);

    private void Commit(bool isCompact)
    {
        _committing.EnterWriteLock();
        try
        {
            Guarded(() =>
            {
                if (!_changed && !_noted && !isCompact) return true;
                // What a commit says of all articles stays true while none changes.
                var data = _changed ? ReadAll() : new Dictionary<string, string>(_writer.CommitData, StringComparer.Ordinal);
                data.Remove(Schema.NoteKey);
                if (_note is { } note) data[Schema.NoteKey] = note;
                if (isCompact) _writer.ForceMerge(1);
                _writer.SetCommitData(data);
                _writer.Commit();
                _changed = _noted = false;
                EntityFile.DeleteOthers(_folder, data);
                var committed = DirectoryReader.Open(_directory);
                _held.Renew(committed, _folder);
                NumberFacets(committed, data);
                return true;
            });
        }
        finally
        {
            _committing.ExitWriteLock();
        }
    }

    private Dictionary<string, string> ReadAll()
    {
        using var all = DirectoryReader.Open(_writer, applyAllDeletes: true);
        // Neither needs what the other finds, and nobody adds meanwhile.
        var grouping = Task.Run(() => GroupCopies(all));
        try
        {
            return CommitData(all);
        }
        finally
        {
            grouping.GetAwaiter().GetResult();
        }
    }

    // Readers work it out where it is missing, so a failure here takes nothing away.
    private void NumberFacets(DirectoryReader committed, Dictionary<string, string> data)
    {
        try
        {
            using var entities = EntityFile.TryOpen(_folder, data);
            NumberingFile.Write(_folder, committed, facet =>
                !EntityHarvest.Facets.Contains(facet) ? EntityTable.Empty : entities?.Read(facet) ?? EntityHarvest.Read(committed, facet));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    // Seen by the commit that follows, or by none.
    private void GroupCopies(DirectoryReader all)
    {
        // Where articles keep the commits that they came with, they do not tell which are new here.
        foreach (var (id, group) in new CopyFinder(all, Before > 0 ? -1 : _held.Generation).Find())
            _writer.UpdateNumericDocValue(id, Schema.CopyGroup, group);
    }

    /// <summary>The manifest and which names are one entity, worked out anew from all articles that this commit will hold.</summary>
    private Dictionary<string, string> CommitData(DirectoryReader all)
    {
        var data = (Manifest.Present with { Words = Words }).ToUserData();
        var before = Before > 0 ? Before.ToString(CultureInfo.InvariantCulture) : _writer.CommitData.TryGetValue(Schema.GenerationsKey, out var kept) ? kept : null;
        if (before is not null) data[Schema.GenerationsKey] = before;
        data[Schema.EntitiesKey] = EntityFile.Write(_folder, EntityHarvest.ReadAll(all));
        return data;
    }

    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        try
        {
            _held.Dispose();
            _writer.Rollback();
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            // What was committed stands, and the rest was to be dropped.
        }
        finally
        {
            _directory.Dispose();
            _tools.Dispose();
            _committing.Dispose();
        }
    }

    private static IndexWriterConfig Settings(WatchedMerges merges) => new(LuceneVersion.LUCENE_48, NoAnalyzer())
    {
        Similarity = Bm25.Similarity(),
        Codec = new NewsCodec(),
        RAMBufferSizeMB = 64,
        MergeScheduler = merges,
        OpenMode = OpenMode.CREATE_OR_APPEND,
        WriteLockTimeout = 0,
    };

    // Every text comes as a token stream of ours, and every other field is a single term.
    private static Analyzer NoAnalyzer() => Analyzer.NewAnonymous((_, _) => throw new NotSupportedException("no field is analyzed"));

    private T Locked<T>(Func<T> action)
    {
        _committing.EnterReadLock();
        try
        {
            return Guarded(action);
        }
        finally
        {
            _committing.ExitReadLock();
        }
    }

    // After a failure Lucene may have dropped documents that it had taken: a commit would then be less than all.
    private T Guarded<T>(Func<T> action)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(NewsIndexWriter));
        if (_failure is { } earlier) throw Failures.Writing(_folder, earlier);
        try
        {
            return action();
        }
        catch (Exception failure) when (failure is not NewsSearchException)
        {
            _failure = failure;
            if (Failures.IsOfFiles(failure)) throw Failures.Writing(_folder, failure);
            throw;
        }
    }

    /// <summary>Merges in the background; a failure there is kept for the next call, for no one waits for it.</summary>
    private sealed class WatchedMerges : ConcurrentMergeScheduler
    {
        public event Action<Exception>? Failed;

        protected override void HandleMergeException(Exception exc) => Failed?.Invoke(exc);
    }
}
