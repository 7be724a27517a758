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
/// <param name="add">Adds an article; called from several threads at once.</param>
/// <param name="commit">Makes what was added permanent.</param>
/// <param name="count">How many articles the index holds.</param>
/// <param name="options">How to read and run.</param>
/// <param name="progress">Told how far it is, or null.</param>
internal sealed class IndexingRun(
    Func<Article, AddOutcome> add, Action commit, Func<int> count, IndexingOptions options, IProgress<IndexingProgress>? progress)
{
    private const int MostWaiting = 256;
    private const long MostCharactersWaiting = 16 << 20;
    private const int ArticlesACommit = 50_000;
    private const int MostWarnings = 1000;

    private static readonly TimeSpan LongestUncommitted = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(100);

    private readonly ArticleQueue _queue = new(MostWaiting, MostCharactersWaiting);
    private readonly Lock _commit = new();
    private readonly int[] _outcomes = new int[3];
    private readonly List<Rejection> _rejected = [];
    private readonly List<ArchiveWarning> _warnings = [];
    private int _warned;
    private ExceptionDispatchInfo? _failure;
    private bool _over;
    private int _repeated;
    private long _articles;
    private long _read;
    private long _lastReport;
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
            commit();
        }
        cancel.ThrowIfCancellationRequested();
        progress?.Report(_last with { Articles = _articles, Rejected = _rejected.Count });
        return new(
            _outcomes[(int)AddOutcome.Added], _outcomes[(int)AddOutcome.Updated], _outcomes[(int)AddOutcome.Unchanged],
            _repeated, _rejected, count(), options.Time.GetElapsedTime(start))
        {
            Warnings = _warnings,
            Warned = _warned,
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
                Interlocked.Increment(ref _outcomes[(int)add(article)]);
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
        long before = 0, uncommitted = 0;
        var committed = options.Time.GetTimestamp();
        foreach (var file in FileFinder.Find(paths))
        {
            foreach (var item in FileReader.Read(file, options.Archives))
            {
                if (cancel.IsCancellationRequested || !Handle(item, seen)) return;
                Report(item, before, total);
                if (++uncommitted < ArticlesACommit && options.Time.GetElapsedTime(committed) < LongestUncommitted) continue;
                if (!CommitNow()) return;
                (uncommitted, committed) = (0, options.Time.GetTimestamp());
            }
            before += file.Size;
        }
        _last = _last with { Bytes = total > 0 ? total : _read, TotalBytes = total };
        _queue.Close();
    }

    /// <returns>False when the run is over.</returns>
    private bool Handle(ArchiveItem item, SeenArticles seen)
    {
        if (item.Rejection is { } rejection)
        {
            _rejected.Add(rejection);
            return true;
        }
        _articles++;
        if (item.Warning is { } warning && _warned++ < MostWarnings) _warnings.Add(new(item.File, item.Line, warning));
        switch (seen.Check(item, out var earlier))
        {
            case SeenOutcome.Repeated:
                _repeated++;
                return true;
            case SeenOutcome.Clash:
                var id = TextCleaner.Line(item.Article!.Id);
                _rejected.Add(new(item.File, item.Line, $"id '{id}' was already used by {earlier} with other content"));
                return true;
            default:
                return _queue.Put(item.Article!);
        }
    }

    /// <returns>False when the run is over.</returns>
    private bool CommitNow()
    {
        if (!_queue.WaitUntilIdle()) return false;
        lock (_commit)
        {
            if (_over) return false;
            commit();
        }
        return true;
    }

    private void Report(ArchiveItem item, long before, long total)
    {
        _read = before + item.Bytes;
        if (progress is null || options.Time.GetElapsedTime(_lastReport) < BetweenReports) return;
        _lastReport = options.Time.GetTimestamp();
        _last = new(_articles, _rejected.Count, total > 0 ? Math.Min(_read, total) : _read, total, item.File);
        progress.Report(_last);
    }

    // Of standard input nothing is known beforehand, and half a total would be worse than none.
    private static long TotalSize(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        if (paths.Contains(FileEntry.StandardInput)) return 0;
        long total = 0;
        foreach (var file in FileFinder.Find(paths))
        {
            if (cancel.IsCancellationRequested) return 0;
            total += file.Size;
        }
        return total;
    }
}
