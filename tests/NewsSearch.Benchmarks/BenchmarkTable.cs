using NewsSearch.Benchmarks.Searching;
using NewsSearch.Benchmarks.Serving;

namespace NewsSearch.Benchmarks;

/// <summary>Everything whose speed is measured: one class a benchmark.</summary>
internal static class BenchmarkTable
{
    public static IReadOnlyList<(string Name, Func<BenchmarkRun, IEnumerable<Figure>> Run)> All { get; } =
    [
        ("annotating", AnnotatingBenchmark.Run),
        ("dates", DatesBenchmark.Run),
        ("words", WordsBenchmark.Run),
        ("roots", RootsBenchmark.Run),
        ("reading", ReadingBenchmark.Run),
        ("searching", SearchBenchmark.Run),
        ("serving", ServingBenchmark.Run),
    ];
}
