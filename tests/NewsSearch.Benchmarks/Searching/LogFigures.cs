namespace NewsSearch.Benchmarks.Searching;

/// <summary>Sums up what each contestant took for each query of the log.</summary>
internal static class LogFigures
{
    /// <param name="log">The queries.</param>
    /// <param name="taken">Ours first, then the peers: nanoseconds of CPU for each query.</param>
    public static IEnumerable<Figure> Of(IReadOnlyList<LoggedQuery> log, List<(string Name, double[] Nanoseconds)> taken)
    {
        var kinds = log.Select(query => query.Kind).Distinct().Select(kind => (Name: kind, Queries: log.Index().Where(query => query.Item.Kind == kind).Select(query => query.Index).ToArray()))
            .Append(("all", [.. Enumerable.Range(0, log.Count)])).ToList();
        foreach (var (kind, queries) in kinds)
        {
            foreach (var (name, times) in taken)
                yield return new Figure($"{kind}.{name}.cpu_us_per_query", queries.Average(query => times[query]) / 1e3);
            foreach (var (name, times) in taken.Skip(1))
                yield return new Figure($"{kind}.ours_to_{name}.cpu_ratio", queries.Sum(query => taken[0].Nanoseconds[query]) / queries.Sum(query => times[query]));
        }
        foreach (var (name, times) in taken)
        {
            yield return new Figure($"p50.{name}.cpu_us", Percentile(times, 0.5) / 1e3);
            yield return new Figure($"p99.{name}.cpu_us", Percentile(times, 0.99) / 1e3);
        }
        foreach (var (name, times) in taken.Skip(1))
            yield return new Figure($"p99.ours_to_{name}.cpu_ratio", Percentile(taken[0].Nanoseconds, 0.99) / Percentile(times, 0.99));
    }

    private static double Percentile(double[] values, double share) => values.Order().ElementAt((int)(share * values.Length));
}
