using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Training.Roots;

/// <summary><c>roots-speed --data DIR</c>: words a second on one core, each looked up afresh.</summary>
internal static class RootsSpeed
{
    private const int Articles = 3000;
    private const int Rounds = 7;

    /// <summary>Prints the best of several rounds: roots alone, and splitting, folding and roots together.</summary>
    public static int Run(string data)
    {
        var bodies = Read(Path.Combine(data, "news", "news.jsonl.gz"));
        var words = bodies
            .SelectMany(body => WordSplitter.Split(body).Select(word => WordForms.Fold(body.Substring(word.Start, word.Length))))
            .ToList();
        var buffer = new char[1024];
        var forms = new WordForms(RootFinder.Default);
        Print("roots", words.Count, () =>
        {
            foreach (var word in words) RootFinder.Default.Find(word, buffer);
        });
        Print("forms", words.Count, () =>
        {
            foreach (var body in bodies)
            {
                forms.Read(body);
                while (forms.Next()) { }
            }
        });
        return 0;
    }

    private static void Print(string name, int words, Action run)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            // Processor time, not the clock's: other programs on the machine do not count.
            var before = Environment.CpuUsage.TotalTime;
            run();
            var used = Environment.CpuUsage.TotalTime - before;
            if (used < best) best = used;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {words / best.TotalSeconds / 1e6:0.0} million words/s"));
    }

    private static List<string> Read(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        var bodies = new List<string>();
        while (bodies.Count < Articles && reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            if (article.RootElement.TryGetProperty("body", out var body) && body.GetString() is { } text) bodies.Add(text);
        }
        return bodies;
    }
}
