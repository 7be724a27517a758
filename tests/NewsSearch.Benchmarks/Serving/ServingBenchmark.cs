using System.Diagnostics;
using System.Net;
using NewsSearch.Benchmarks.Searching;
using NewsSearch.Server;

namespace NewsSearch.Benchmarks.Serving;

/// <summary>Searches with three facets, asked of the planner by threads and of the server by <c>wrk</c>, in turn.</summary>
/// <remarks>
/// What the server adds is told best by CPU time a question: wrk takes processor time of its own, which on a small machine
/// lowers what is answered in a second.
/// </remarks>
internal static class ServingBenchmark
{
    private const int Connections = 64;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);
    private static readonly int Threads = Environment.ProcessorCount;

    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        using var folder = new WorkFolder(run.Keep);
        folder.Once("ours", () => Build(folder["ours"], run.Corpus.Articles));
        var queries = QueryLog.Make(run.Corpus.Articles).Where(query => query.Kind == "facet").Select(query => query.Text).ToList();
        var wrk = new Wrk(folder.File("serving.lua"), queries.Select(query => $"/v1/search?query={Uri.EscapeDataString(query)}&facet=person&facet=place&facet=date"));
        using var index = NewsIndex.Open(folder["ours"]);
        var server = NewsServer.StartAsync(new ServerOptions(folder["ours"]) { Listen = new IPEndPoint(IPAddress.Loopback, 0) }).GetAwaiter().GetResult();
        try
        {
            // Compiled and read in, both of them.
            _ = (Planner(index, queries), wrk.Run(server.Address, Connections, Round));
            var (before, asked) = (Memory(), 0L);
            var rounds = new List<(Load Planner, Load Http, Latency Latency)>();
            for (var round = 0; round < run.Rounds; round++)
            {
                var planner = Planner(index, queries);
                var (clock, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var (answered, latency) = wrk.Run(server.Address, Connections, Round);
                rounds.Add((planner, new(answered, Stopwatch.GetElapsedTime(clock), Environment.CpuUsage.TotalTime - cpu), latency));
                asked += answered;
            }
            yield return new Figure("planner.searches_per_second", Contest.Median(rounds.Select(round => round.Planner.PerSecond)));
            yield return new Figure("http.searches_per_second", Contest.Median(rounds.Select(round => round.Http.PerSecond)));
            yield return new Figure("http_to_planner.throughput_ratio", Contest.Median(rounds.Select(round => round.Http.PerSecond / round.Planner.PerSecond)));
            yield return new Figure("planner.cpu_us_per_search", Contest.Median(rounds.Select(round => round.Planner.CpuMicroseconds)));
            yield return new Figure("http.cpu_us_per_search", Contest.Median(rounds.Select(round => round.Http.CpuMicroseconds)));
            yield return new Figure("planner_to_http.cpu_ratio", Contest.Median(rounds.Select(round => round.Planner.CpuMicroseconds / round.Http.CpuMicroseconds)));
            yield return new Figure("http.connections", Connections);
            yield return new Figure("http.median_ms", Contest.Median(rounds.Select(round => round.Latency.Median)));
            yield return new Figure("http.p99_ms", Contest.Median(rounds.Select(round => round.Latency.P99)));
            yield return new Figure("http.p99_to_median.ratio", Contest.Median(rounds.Select(round => round.Latency.P99 / round.Latency.Median)));
            yield return new Figure("http.failed", wrk.Failed);
            yield return new Figure("memory.searches", asked);
            yield return new Figure("memory.before_mb", before);
            yield return new Figure("memory.after_mb", Memory());
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static Load Planner(NewsIndex index, List<string> queries)
    {
        var (next, clock, cpu) = (-1, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            while (Stopwatch.GetElapsedTime(clock) < Round)
            {
                index.Search(new SearchRequest
                {
                    Query = queries[Interlocked.Increment(ref next) % queries.Count],
                    Facets = [new(FacetName.Person), new(FacetName.Place), new(FacetName.Date)],
                });
            }
        })).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return new Load(next + 1, Stopwatch.GetElapsedTime(clock), Environment.CpuUsage.TotalTime - cpu);
    }

    // What is in use, garbage gone: the rest comes and goes.
    private static double Memory() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    private static double Build(string folder, IReadOnlyList<Article> articles)
    {
        var before = Environment.CpuUsage.TotalTime;
        using var writer = NewsIndexWriter.Open(folder);
        foreach (var article in articles) writer.Add(article);
        writer.Commit();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private sealed record Load(long Searches, TimeSpan Wall, TimeSpan Cpu)
    {
        public double PerSecond => Searches / Wall.TotalSeconds;

        public double CpuMicroseconds => Cpu.TotalMicroseconds / Searches;
    }
}
