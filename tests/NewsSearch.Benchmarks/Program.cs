using System.Globalization;
using NewsSearch.Benchmarks;
using NewsSearch.Benchmarks.Searching;

// newssearch-benchmarks DATA [--only annotating,...] [--rounds N] [--articles N] [--copies N] [--keep FOLDER] [--no-sqlite] [--json FILE]
if (BareIndexing.IsDone(args)) return 0;
var data = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal));
if (data is null || !Directory.Exists(data))
{
    Console.Error.WriteLine($"benchmarks: no folder of data at '{data}': name one, laid out as docs/performance.md says");
    return 2;
}
var only = Option("--only")?.Split(',');
var corpus = NewsCorpus.Read(data, Number("--articles", 5000));
var run = new BenchmarkRun(data, corpus, Number("--rounds", 5), Number("--copies", 1), Option("--keep"), !args.Contains("--no-sqlite"));
var results = new List<BenchmarkResult>();
foreach (var (name, measure) in BenchmarkTable.All)
{
    if (only is not null && !only.Contains(name)) continue;
    var figures = new List<Figure>();
    results.Add(new BenchmarkResult(name, figures));
    foreach (var figure in measure(run))
    {
        figures.Add(figure);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}.{figure.Name} {figure.Value:0.####}"));
    }
}
if (Option("--json") is { } file) File.WriteAllText(file, ResultFile.Write(run, results));
return 0;

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

int Number(string name, int otherwise) =>
    Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
