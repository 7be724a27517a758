using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Parser;
using NewsSearch.Archives;
using NewsSearch.Benchmarks.Searching;

namespace NewsSearch.Benchmarks;

/// <summary>Reading and cleaning files into articles, without annotating: JSON lines, CSV and web pages, with all processors and with one.</summary>
/// <remarks>
/// The peers do less: System.Text.Json parses each line and looks at its title and body, AngleSharp parses each page; neither
/// cleans, maps, makes ids or tells where things stood.
/// </remarks>
internal static class ReadingBenchmark
{
    private const long PageBytes = 20_000_000;

    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        using var work = new WorkFolder(null);
        var lines = work.File("berita.jsonl");
        using (var packed = new GZipStream(File.OpenRead(Path.Combine(run.Data, "news", "news.jsonl.gz")), CompressionMode.Decompress))
        using (var plain = File.Create(lines)) packed.CopyTo(plain);
        foreach (var figure in Measure(run, "jsonl", [lines], new FileInfo(lines).Length, ("json_parse", () => ParseLines(lines)))) yield return figure;
        var folder = Path.Combine(run.Data, "formats", "html-2014-anpandu");
        if (!Directory.Exists(folder)) yield break;
        var pages = Copies(folder, work["halaman"], out var bytes);
        foreach (var figure in Measure(run, "html", [work["halaman"]], bytes, ("html_parse", () => ParsePages(pages)))) yield return figure;
    }

    private static IEnumerable<Figure> Measure(BenchmarkRun run, string name, string[] paths, long bytes, (string Name, Action Work) peer)
    {
        var timings = Contest.Run(run.Rounds, ("ours", () => Read(paths, Environment.ProcessorCount)), ("ours_one_thread", () => Read(paths, 1)), peer);
        foreach (var timing in timings)
        {
            yield return new Figure($"{name}.{timing.Name}.mb_per_second", bytes / 1e6 / timing.Wall);
            yield return new Figure($"{name}.{timing.Name}.mb_per_cpu_second", bytes / 1e6 / timing.Cpu);
        }
    }

    private static void Read(string[] paths, int threads)
    {
        var articles = ArchiveReader.Read(paths, new ArchiveOptions { Threads = threads }).Count(item => item.Article is not null);
        if (articles == 0) throw new InvalidOperationException("nothing was read");
    }

    private static List<string> Copies(string folder, string to, out long bytes)
    {
        var pages = new List<string>();
        bytes = 0;
        for (var copy = 0; bytes < PageBytes; copy++)
        {
            foreach (var path in Directory.GetFiles(folder, "*singlepage*"))
            {
                var page = Path.Combine(to, $"{copy}-{Path.GetFileName(path)}");
                File.Copy(path, page);
                pages.Add(page);
                bytes += new FileInfo(page).Length;
            }
        }
        return pages;
    }

    private static void ParseLines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var article = JsonDocument.Parse(line);
            _ = article.RootElement.TryGetProperty("title", out _) && article.RootElement.TryGetProperty("body", out var body) && body.GetString() is null;
        }
    }

    private static void ParsePages(List<string> pages)
    {
        var parser = new HtmlParser();
        foreach (var page in pages)
        {
            using var document = parser.ParseDocument(File.ReadAllText(page));
        }
    }
}
