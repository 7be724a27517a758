using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSearch.Benchmarks;

/// <summary>Writes what was measured with all that one must know to measure it again.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(BenchmarkRun run, IReadOnlyList<BenchmarkResult> results) => JsonSerializer.Serialize(
        new
        {
            corpus = new { name = run.Corpus.Name, articles = run.Corpus.Articles.Count, bytes = run.Corpus.Bytes },
            copies = run.Copies,
            rounds = run.Rounds,
            versions = new
            {
                newssearch = Version(typeof(NewsIndex)),
                lucene_net = Version(typeof(Lucene.Net.Util.LuceneVersion)),
                runtime = RuntimeInformation.FrameworkDescription,
                system = RuntimeInformation.RuntimeIdentifier,
                processors = Environment.ProcessorCount,
            },
            figures = results.ToDictionary(
                result => result.Name,
                result => result.Figures.ToDictionary(figure => figure.Name, figure => Math.Round(figure.Value, 4))),
        },
        Readable) + "\n";

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
