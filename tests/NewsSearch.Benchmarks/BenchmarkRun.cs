namespace NewsSearch.Benchmarks;

/// <summary>What a benchmark is given.</summary>
/// <param name="Data">The folder of data.</param>
/// <param name="Corpus">The articles to work on.</param>
/// <param name="Rounds">How many times each contestant does its work; the median counts.</param>
/// <param name="Copies">How many times the articles are multiplied where a benchmark does that; 1 for not at all.</param>
/// <param name="Keep">A folder that indexes are kept in from run to run, of this corpus and no other; null for a temporary one.</param>
/// <param name="WithSqlite">Whether SQLite FTS5 is asked too, which takes a hundred times as long.</param>
internal sealed record BenchmarkRun(string Data, NewsCorpus Corpus, int Rounds, int Copies, string? Keep, bool WithSqlite = true);

/// <summary>One figure of a benchmark.</summary>
/// <param name="Name">
/// Dotted, the unit last: <c>ours.cpu_us_per_article</c>, <c>ours_to_lucene_net.cpu_ratio</c>. A ratio below 1 means that the
/// first named took less.
/// </param>
/// <param name="Value">In the unit that the name ends in.</param>
internal sealed record Figure(string Name, double Value);

/// <summary>What a benchmark found.</summary>
internal sealed record BenchmarkResult(string Name, IReadOnlyList<Figure> Figures);
