using System.Runtime.ExceptionServices;
using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Indexing;

/// <summary>One run from archives to an index: a reader, a bounded queue, annotators, and a commit now and then.</summary>
/// <remarks>
/// Which of two articles of one id is taken is decided by the reader, in reading order, so that the outcome is the same
/// for any number of annotators. Everything but the annotators' calls of <c>add</c> happens while no other call is
/// under way. The reader runs on a thread that is not waited for after cancelling: it may be stuck in a pipe that
/// nobody writes to, and touches nothing of the index any more.
/// </remarks>
/// <param name="target">Where the articles go.</param>
/// <param name="options">How to read and run.</param>
/// <param name="progress">Told how far it is, or null.</param>
/// <param name="ledger">What is known of the files.</param>
internal sealed class IndexingRun(
    IndexingTarget target, IndexingOptions options, IProgress<IndexingProgress>? progress, FileLedger ledger)
{
    private const int MostWaiting = 256;
    private const long MostCharactersWaiting = 16 << 20;
    private const int MostWarnings = 1000;

    // A commit takes the longer the more the index holds: of the time of a run, commits take no more than one part in so many.
    private const int CommitShare = 20;

    private static readonly TimeSpan LongestUncommitted = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(100);

    private readonly ArticleQueue _queue = new(MostWaiting, MostCharactersWaiting);
    private readonly FileMemory _memory = new(ledger, options);
    private readonly Lock _commit = new();
    private readonly int[] _outcomes = new int[3];
    private readonly List<Rejection> _rejected = [];
    private readonly List<ArchiveWarning> _warnings = [];
    private int _warned;
    private ExceptionDispatchInfo? _failure;
    private bool _over;
    private int _repeated;
    private int _removed;
    private int _filesRead;
    private int _filesUnchanged;
    private long _articles;
    private long _read;
    private long _lastReport;
    private long _committed;
    private TimeSpan _commitTook;
    private IndexingProgress _last = new(0, 0, 0, 0, "");

    /// <summary>Runs to the end.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; what was done is committed.</exception>
    public IndexingReport Run(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var start = _lastReport = options.Time.GetTimestamp();
        Begin("reader", () => ReadAll(paths, cancel));
        for (var i = 0; i < options.Threads; i++) Begin("annotator", AddAll);
        using (cancel.Register(_queue.Stop)) _queue.WaitUntilOver();
        lock (_commit)
        {
            _over = true;
            _failure?.Throw();
            // Cut short, the ledger tells of articles that never came to the index: it stays as it was.
            target.Commit(cancel.IsCancellationRequested ? null : ledger.Save());
        }
        cancel.ThrowIfCancellationRequested();
        progress?.Report(_last with { Articles = _articles, Rejected = _rejected.Count });
        return new(
            _outcomes[(int)AddOutcome.Added], _outcomes[(int)AddOutcome.Updated], _outcomes[(int)AddOutcome.Unchanged],
            _repeated, _rejected, target.Count(), options.Time.GetElapsedTime(start))
        {
            Warnings = _warnings,
            Warned = _warned,
            Removed = _removed,
            FilesRead = _filesRead,
            FilesUnchanged = _filesUnchanged,
        };
    }

    private void Begin(string name, Action work) => new Thread(() =>
    {
        try
        {
            work();
        }
        catch (Exception error)
        {
            Fail(error);
        }
    })
    { IsBackground = true, Name = "newssearch " + name }.Start();

    private void Fail(Exception error)
    {
        Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(error), null);
        _queue.Stop();
    }

    private void AddAll()
    {
        while (_queue.Take() is { } article)
        {
            try
            {
                Interlocked.Increment(ref _outcomes[(int)target.Add(article)]);
            }
            catch (Exception error)
            {
                // Before the article counts as done: the run must not look finished for a moment.
                Fail(error);
            }
            finally
            {
                _queue.Done();
            }
        }
    }

    private void ReadAll(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        using var seen = new SeenArticles();
        var total = progress is null ? 0 : TotalSize(paths, cancel);
        _committed = options.Time.GetTimestamp();
        long before = 0;
        var unread = new List<string>();
        foreach (var (file, record, stamp, ahead) in OrderedWork.Map(Look(paths, cancel), Open, options.Archives.WorkThreads))
        {
            if (cancel.IsCancellationRequested) return;
            seen.BeginFile();
            if (file.Problem is not null) unread.Add(file.Path);
            if (record is not null && seen.AgreesWith(record.Articles)) Pass(file, record, seen, before, total);
            else if (!ReadFile(file, ahead is null ? _memory.StampOf(file) : stamp, ahead ?? FileAhead.Open(file, options.Archives), seen, before, total, cancel)) return;
            before += file.Size;
        }
        if (options.Prune && !Prune(paths, unread)) return;
        _last = _last with { Bytes = total > 0 ? total : _read, TotalBytes = total };
        _queue.Close();
    }

    /// <summary>Looks at each file for whether it must be read. Asked between files, while none is under way.</summary>
    private IEnumerable<(FileEntry File, FileRecord? Record, FileStamp? Stamp)> Look(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        foreach (var file in FileFinder.Find(paths, options.Archives))
        {
            if (cancel.IsCancellationRequested) yield break;
            var record = _memory.Unchanged(file, cancel);
            yield return (file, record, record is null ? _memory.StampOf(file) : null);
        }
    }

    private (FileEntry File, FileRecord? Record, FileStamp? Stamp, FileAhead? Ahead) Open((FileEntry File, FileRecord? Record, FileStamp? Stamp) looked) =>
        (looked.File, looked.Record, looked.Stamp, looked.Record is null ? FileAhead.Open(looked.File, options.Archives) : null);

    /// <summary>Counts what an unchanged file holds.</summary>
    private void Pass(FileEntry file, FileRecord record, SeenArticles seen, long before, long total)
    {
        _filesUnchanged++;
        foreach (var article in record.Articles)
        {
            if (seen.Check(file.Name, article, out _) == SeenOutcome.New) Interlocked.Increment(ref _outcomes[(int)AddOutcome.Unchanged]);
            else _repeated++;
        }
        _articles += record.Articles.Count;
        foreach (var (within, line, reason) in record.Rejected) _rejected.Add(new(file.Name + within, line, reason));
        Report(file.Name, before + file.Size, total);
    }

    /// <returns>False when the run is over.</returns>
    private bool ReadFile(FileEntry file, FileStamp? stamp, FileAhead ahead, SeenArticles seen, long before, long total, CancellationToken cancel)
    {
        _filesRead++;
        _memory.Begin(file, stamp);
        foreach (var item in ahead.Items())
        {
            if (cancel.IsCancellationRequested || !Handle(file, item, seen)) return false;
            Report(item.File, before + item.Bytes, total);
            if (IsTimeToCommit() && !CommitNow()) return false;
        }
        _memory.End(cancel);
        return true;
    }

    private bool IsTimeToCommit()
    {
        var waited = options.Time.GetElapsedTime(_committed);
        return waited >= LongestUncommitted && waited >= CommitShare * _commitTook;
    }

    /// <returns>False when the run is over.</returns>
    private bool Prune(IReadOnlyList<string> paths, IReadOnlyList<string> unread)
    {
        var pruning = new Pruning(ledger, _memory.Met);
        var keys = pruning.Find(paths, unread, folder => _rejected.Add(new(folder, 0,
            new(
                "nothing is left in this folder, so nothing was removed: is its disk there? 'newssearch delete' removes articles for good",
                "tidak ada yang tersisa di folder ini, maka tidak ada yang dihapus: apakah cakramnya terpasang? 'newssearch delete' menghapus artikel untuk selamanya"))));
        if (!_queue.WaitUntilIdle()) return false;
        lock (_commit)
        {
            if (_over) return false;
            _removed = target.Remove(keys);
        }
        pruning.Note();
        return true;
    }

    /// <returns>False when the run is over.</returns>
    private bool Handle(FileEntry file, ArchiveItem item, SeenArticles seen)
    {
        if (item.Rejection is { } rejection)
        {
            Reject(file, item, rejection, depends: false);
            return true;
        }
        _articles++;
        if (item.Warning is { } warning && _warned++ < MostWarnings) _warnings.Add(new(item.File, item.Line, warning));
        var outcome = seen.Check(item, out var given, out var earlier);
        if (outcome is SeenOutcome.Clash or SeenOutcome.ClashWithin)
        {
            var id = TextCleaner.Line(item.Article!.Id);
            Reject(file, item, new(item.File, item.Line, new($"id '{id}' was already used by {earlier} with other content", $"id '{id}' sudah dipakai oleh {earlier} dengan isi lain")), depends: outcome == SeenOutcome.Clash);
            return true;
        }
        _memory.Add(given, item.DependsOnOthers);
        if (outcome == SeenOutcome.New) return _queue.Put(item.Article!);
        _repeated++;
        return true;
    }

    private void Reject(FileEntry file, ArchiveItem item, Rejection rejection, bool depends)
    {
        _rejected.Add(rejection);
        _memory.Reject(file, item, rejection, depends);
    }

    /// <returns>False when the run is over.</returns>
    private bool CommitNow()
    {
        if (!_queue.WaitUntilIdle()) return false;
        lock (_commit)
        {
            if (_over) return false;
            var started = options.Time.GetTimestamp();
            target.Commit(ledger.Save());
            _commitTook = options.Time.GetElapsedTime(started);
        }
        _committed = options.Time.GetTimestamp();
        return true;
    }

    private void Report(string file, long read, long total)
    {
        _read = read;
        if (progress is null || options.Time.GetElapsedTime(_lastReport) < BetweenReports) return;
        _lastReport = options.Time.GetTimestamp();
        _last = new(_articles, _rejected.Count, total > 0 ? Math.Min(_read, total) : _read, total, file);
        progress.Report(_last);
    }

    // Of standard input nothing is known beforehand, and half a total would be worse than none.
    private long TotalSize(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        if (paths.Contains(FileEntry.StandardInput)) return 0;
        long total = 0;
        foreach (var file in FileFinder.Find(paths, options.Archives))
        {
            if (cancel.IsCancellationRequested) return 0;
            total += file.Size;
        }
        return total;
    }
}
