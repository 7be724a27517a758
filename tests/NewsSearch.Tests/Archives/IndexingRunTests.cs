using System.Collections.Concurrent;
using NewsSearch.Archives;
using NewsSearch.Archives.Indexing;

namespace NewsSearch.Tests;

public sealed class IndexingRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_input_is_in_exactly_one_count_for_any_number_of_threads(int threads)
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => Line(i, "lama"))) + "{rusak\n");
        files.Add("b.jsonl", string.Concat(Enumerable.Range(400, 300).Select(i => Line(i, i < 450 ? "lama" : "baru"))));
        var held = new Index();
        var report = held.Run(files.Folder, threads);
        Assert.Equal((700, 0, 0, 50, 51), (report.Added, report.Updated, report.Unchanged, report.Repeated, report.Rejected.Count));
        Assert.Equal("id '450' was already used by a.jsonl:451 with other content", report.Rejected[1].Reason.English);
        Assert.Equal(("b.jsonl", 51L), (report.Rejected[1].File, report.Rejected[1].Line));
        Assert.All(Enumerable.Range(0, 500), i => Assert.Equal("lama", held.Articles[$"{i}"].Body));
    }

    [Fact]
    public void A_second_run_finds_everything_unchanged()
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", string.Concat(Enumerable.Range(0, 300).Select(i => Line(i, "lama"))) + Line(7, "baru"));
        var held = new Index();
        held.Run(files.Folder, 2);
        var report = held.Run(files.Folder, 2);
        Assert.Equal((0, 0, 300, 0, 1, 300), (report.Added, report.Updated, report.Unchanged, report.Repeated, report.Rejected.Count, report.Articles));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_writer_that_fails_stops_the_run_with_its_exception_and_commits_nothing(int threads)
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", string.Concat(Enumerable.Range(0, 5000).Select(i => Line(i, "isi"))));
        var held = new Index { FailAt = 1000 };
        var error = Assert.Throws<NewsSearchException>(() => held.Run(files.Folder, threads));
        Assert.Equal(Problem.CannotWrite, error.Problem);
        Assert.Equal(0, held.Commits);
    }

    [Fact]
    public void A_failure_on_the_last_article_is_a_failure()
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", Line(0, "isi"));
        Assert.Throws<NewsSearchException>(() => new Index { FailAt = 1 }.Run(files.Folder, 2));
    }

    [Fact]
    public void Cancelling_commits_what_was_done_and_says_so()
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", string.Concat(Enumerable.Range(0, 5000).Select(i => Line(i, "isi"))));
        using var cancel = new CancellationTokenSource();
        var held = new Index { At = (1000, cancel.Cancel), Cancel = cancel.Token };
        Assert.ThrowsAny<OperationCanceledException>(() => held.Run(files.Folder, threads: 1));
        Assert.Equal((1, 1000), (held.Commits, held.Articles.Count));
    }

    [Fact]
    public void Cancelling_does_not_wait_for_a_pipe_that_nobody_writes_to()
    {
        using var silent = new Silent();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => new Index { Cancel = cancel.Token }.Run("-", 2, new() { StandardInput = silent }));
    }

    [Fact]
    public void Long_runs_commit_now_and_then()
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", string.Concat(Enumerable.Range(0, 100).Select(i => Line(i, "isi"))));
        var clock = new Clock { Step = TimeSpan.FromSeconds(7) };
        var held = new Index();
        held.Run(files.Folder, 2, time: clock);
        Assert.InRange(held.Commits, 3, 40);
    }

    [Fact]
    public void Progress_is_reported_ten_times_a_second_at_most_and_ends_with_all_bytes()
    {
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", string.Concat(Enumerable.Range(0, 1000).Select(i => Line(i, "isi"))) + "{rusak\n");
        var reports = new Reports();
        new Index().Run(files.Folder, 2, progress: reports, time: new Clock { Step = TimeSpan.FromMilliseconds(5) });
        Assert.InRange(reports.Items.Count, 10, 110);
        var last = reports.Items[^1];
        Assert.Equal((1000L, 1L, last.TotalBytes), (last.Articles, last.Rejected, last.Bytes));
        Assert.Equal(new FileInfo(Path.Combine(files.Folder, "a.jsonl")).Length, last.TotalBytes);
    }

    private static string Line(int id, string body) => $$"""{"id":"{{id}}","judul":"Judul {{id}}","isi":"{{body}}"}""" + "\n";

    /// <summary>Stands for an index: remembers what was added.</summary>
    private sealed class Index
    {
        private int _added;

        public ConcurrentDictionary<string, Article> Articles { get; } = [];

        public int Commits { get; private set; }

        public int FailAt { get; init; }

        public CancellationToken Cancel { get; init; } = TestContext.Current.CancellationToken;

        public (int Number, Action Action) At { get; init; }

        public IndexingReport Run(
            string path, int threads, ArchiveOptions? archives = null, IProgress<IndexingProgress>? progress = null,
            TimeProvider? time = null)
        {
            var options = new IndexingOptions { Archives = archives ?? new(), Threads = threads, Time = time ?? TimeProvider.System };
            var target = new IndexingTarget(Add, _ => Commits++, _ => 0, () => Articles.Count);
            return new IndexingRun(target, options, progress, FileLedger.Open(path, null)).Run([path], Cancel);
        }

        private AddOutcome Add(Article article)
        {
            var number = Interlocked.Increment(ref _added);
            if (number == FailAt) throw new NewsSearchException(Problem.CannotWrite, "the disk is full");
            if (number == At.Number) At.Action();
            if (Articles.TryGetValue(article.Id, out var old) && old.Body == article.Body) return AddOutcome.Unchanged;
            Articles[article.Id] = article;
            return old is null ? AddOutcome.Added : AddOutcome.Updated;
        }
    }

    private sealed class Reports : IProgress<IndexingProgress>
    {
        public List<IndexingProgress> Items { get; } = [];

        public void Report(IndexingProgress value) => Items.Add(value);
    }

    /// <summary>A clock that moves by one step each time it is read.</summary>
    private sealed class Clock : TimeProvider
    {
        private long _now;

        public TimeSpan Step { get; init; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _now, Step.Ticks);
    }

    /// <summary>A stream that never gives anything until it is closed.</summary>
    private sealed class Silent : MemoryStream
    {
        private readonly ManualResetEventSlim _closed = new();

        public override int Read(Span<byte> buffer)
        {
            _closed.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Set();
            base.Dispose(disposing);
        }
    }
}
