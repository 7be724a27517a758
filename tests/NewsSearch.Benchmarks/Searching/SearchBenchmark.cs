using System.Diagnostics;
using System.Text;
using Lucene.Net.Search;
using NewsSearch.Searching;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>
/// The query log of 520 queries, ours and the peers over the same terms in the same fields: totals, the ten best, and for the
/// last class the ten most frequent values of three facets. Passages of hits are not made, for peers make none.
/// </summary>
internal static class SearchBenchmark
{
    private const int Threads = 2;
    private const int WarmRounds = 5;
    private const int SqliteRounds = 3;

    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        using var folder = new WorkFolder(run.Keep);
        var articles = folder.File("articles.tsv");
        var stored = new Lazy<IEnumerable<StoredArticle>>(() => StoredNews.Make(run.Corpus.Articles, run.Copies));
        folder.Once("ours", () => CpuOf(() => Build(folder["ours"], stored.Value)));
        folder.Once("articles.tsv", () => CpuOf(() => PeerFiles.Write(articles, stored.Value)));

        var rawIndexing = folder.Once("raw", () => BareIndexing.Run(ours: false, articles, folder["raw"]));
        var ourIndexing = folder.Once("ours.bare", () => BareIndexing.Run(ours: true, articles, folder["ours.bare"]));
        yield return new Figure("indexing.ours_to_lucene_net.cpu_ratio", ourIndexing / rawIndexing);
        yield return new Figure("index.ours_to_lucene_net.bytes_ratio", (double)folder.Size("ours") / folder.Size("raw"));
        yield return new Figure("index.bare_to_lucene_net.bytes_ratio", (double)folder.Size("ours.bare") / folder.Size("raw"));
        var hasJava = JavaPeer.TryCompile(folder["classes"]);
        if (hasJava)
        {
            var cpu = folder.Once("java", () => JavaPeer.Index(folder["classes"], articles, folder["java"], 1));
            yield return new Figure("indexing.ours_to_java.cpu_ratio", ourIndexing / cpu);
            yield return new Figure("index.ours_to_java.bytes_ratio", (double)folder.Size("ours") / folder.Size("java"));
        }

        using var ours = IndexSnapshot.Open(folder["ours"]);
        using var raw = new RawLucene(folder["raw"]);
        var log = QueryLog.Make(run.Corpus.Articles);
        var planned = log.Select(query => Plan(ours, query)).ToList();
        var asRaw = log.Zip(planned, RawLucene.Query).ToList();
        File.WriteAllLines(folder.File("queries.tsv"), log.Zip(planned, (query, plan) => $"{query.Kind}\t{QueryLine.Write(query, plan)}"), new UTF8Encoding(false));
        using var java = hasJava ? JavaPeer.Serve(folder["classes"], folder["java"], folder.File("queries.tsv")) : null;

        foreach (var figure in Check(ours, raw, java, log, asRaw)) yield return figure;

        var contestants = new List<(string Name, Func<long[]> Round)>
        {
            ("ours", () => Round(log, query => Ask(ours, query))),
            ("lucene_net", () => Round(log.Zip(asRaw), query => raw.Search(query.First, query.Second))),
        };
        if (java is not null) contestants.AddRange([("java", () => java.Ask("round")), ("java_exact", () => java.Ask("exact"))]);
        var taken = Rounds(contestants, run.Rounds);
        foreach (var figure in LogFigures.Of(log, taken)) yield return figure;

        foreach (var figure in Throughput(ours, java, log, run.Rounds)) yield return figure;
        if (!run.WithSqlite) yield break;
        foreach (var figure in Sqlite(folder, articles, log, taken[0].Nanoseconds)) yield return figure;
    }

    // By itself and fewer rounds, for it takes a hundred times as long.
    private static IEnumerable<Figure> Sqlite(WorkFolder folder, string articles, IReadOnlyList<LoggedQuery> log, double[] ours)
    {
        folder.Once("sqlite.db", () => CpuOf(() => SqlitePeer.Index(articles, folder.File("sqlite.db"))));
        yield return new Figure("index.ours_to_sqlite.bytes_ratio", (double)folder.Size("ours") / new FileInfo(folder.File("sqlite.db")).Length);
        using var sqlite = new SqlitePeer(folder.File("sqlite.db"));
        var known = log.Index().Where(query => SqlitePeer.Knows(query.Item)).ToList();
        var rounds = Enumerable.Range(0, SqliteRounds).Select(_ => Round(known.Select(query => query.Item), query => sqlite.Search(query))).ToList();
        var theirs = known.Select((_, i) => Contest.Median(rounds.Select(times => (double)times[i]))).ToList();
        foreach (var (kind, queries) in known.Select((query, i) => (query.Item.Kind, Ours: ours[query.Index], Theirs: theirs[i]))
            .SelectMany(time => new[] { (time.Kind, Time: time), (Kind: "all", Time: time) })
            .GroupBy(item => item.Kind, item => item.Time).Select(group => (group.Key, group.ToList())))
        {
            yield return new Figure($"{kind}.ours_to_sqlite.cpu_ratio", queries.Sum(time => time.Ours) / queries.Sum(time => time.Theirs));
        }
    }

    // The same work in turn, round by round; warm rounds do not count.
    private static List<(string Name, double[] Nanoseconds)> Rounds(List<(string Name, Func<long[]> Round)> contestants, int rounds)
    {
        var taken = contestants.Select(_ => new List<long[]>()).ToArray();
        for (var round = -WarmRounds; round < rounds; round++)
        {
            for (var turn = 0; turn < contestants.Count; turn++)
            {
                var i = (turn + WarmRounds + round) % contestants.Count;
                var times = contestants[i].Round();
                if (round >= 0) taken[i].Add(times);
            }
        }
        return [.. contestants.Select((contestant, i) => (contestant.Name,
            Enumerable.Range(0, taken[i][0].Length).Select(query => Contest.Median(taken[i].Select(times => (double)times[query]))).ToArray()))];
    }

    private static long[] Round<T>(IEnumerable<T> queries, Action<T> ask) => [.. queries.Select(query =>
    {
        var before = ThreadClock.Now;
        ask(query);
        return ThreadClock.Now - before;
    })];

    private static IEnumerable<Figure> Throughput(IndexSnapshot ours, JavaPeer? java, IReadOnlyList<LoggedQuery> log, int rounds)
    {
        var (one, two, theirs) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            one.Add(OnThreads(1));
            two.Add(OnThreads(Threads));
            if (java is not null) theirs.Add(log.Count / (java.Ask($"threads {Threads}")[1] / 1e9));
        }
        yield return new Figure("throughput.ours.one_thread.queries_per_second", Contest.Median(one));
        yield return new Figure("throughput.ours.two_threads.queries_per_second", Contest.Median(two));
        if (java is null) yield break;
        yield return new Figure("throughput.java.two_threads.queries_per_second", Contest.Median(theirs));
        yield return new Figure("throughput.ours_to_java.two_threads.ratio", Contest.Median(two) / Contest.Median(theirs));

        double OnThreads(int count)
        {
            var next = -1;
            var clock = Stopwatch.GetTimestamp();
            var threads = Enumerable.Range(0, count).Select(_ => new Thread(() =>
            {
                for (var i = Interlocked.Increment(ref next); i < log.Count; i = Interlocked.Increment(ref next)) Ask(ours, log[i]);
            })).ToList();
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
            return log.Count / Stopwatch.GetElapsedTime(clock).TotalSeconds;
        }
    }

    // What must hold for the times to mean anything: the same articles found, and the same best scores as without haste.
    private static IEnumerable<Figure> Check(
        IndexSnapshot ours, RawLucene raw, JavaPeer? java, IReadOnlyList<LoggedQuery> log, List<Query> asRaw)
    {
        var totals = log.Select(query => (long)Ask(ours, query).Total).ToArray();
        var comparable = log.Select(query => query.Kind != "fuzzy").ToArray();
        yield return new Figure("check.queries", log.Count);
        yield return new Figure("check.lucene_net.other_totals", log.Index().Count(query =>
            comparable[query.Index] && raw.Search(query.Item, asRaw[query.Index]).TotalHits != totals[query.Index]));
        if (java is not null)
        {
            var theirs = java.Ask("check");
            yield return new Figure("check.java.other_totals", totals.Index().Count(total => comparable[total.Index] && theirs[total.Index] != total.Item));
        }
        yield return new Figure("check.other_best_scores", log.Count(query => !Ask(ours, query).Ranked.Select(hit => hit.Score)
            .SequenceEqual(Plain(ours, query), new NearlyEqual())));
    }

    private static IEnumerable<float> Plain(IndexSnapshot snapshot, LoggedQuery query) =>
        snapshot.Searcher.Search(Plan(snapshot, query), 11).ScoreDocs.Select(hit => hit.Score);

    private static Query Plan(IndexSnapshot snapshot, LoggedQuery query) =>
        new QueryPlanner(Filters(snapshot), new Effort(default)).Plan(QueryTree.Read(query.Text, snapshot.Words, anyWord: false).Root);

    private static FilterSets Filters(IndexSnapshot snapshot) => new(snapshot.Reader, snapshot.Terms, snapshot.Entities, snapshot.UsersValues);

    // Sets kept from earlier searches would make the second round another thing than the first.
    private static NewsSearch.Searching.Search.Found Ask(IndexSnapshot snapshot, LoggedQuery query) =>
        new NewsSearch.Searching.Search(snapshot, Request(query), default, Filters(snapshot)).Find();

    private static SearchRequest Request(LoggedQuery query) => new()
    {
        Query = query.Text,
        Facets = query.Kind == "facet" ? [new(FacetName.Person), new(FacetName.Place), new(FacetName.Date)] : [],
    };

    private static double CpuOf(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static void Build(string folder, IEnumerable<StoredArticle> articles)
    {
        using var writer = NewsIndexWriter.Open(folder);
        foreach (var article in articles) writer.Add(article);
        writer.Commit();
    }

    private sealed class NearlyEqual : IEqualityComparer<float>
    {
        public bool Equals(float x, float y) => Math.Abs(x - y) <= 1e-5f * Math.Max(x, y);

        public int GetHashCode(float obj) => 0;
    }
}
