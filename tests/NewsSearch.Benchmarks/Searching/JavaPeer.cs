using System.Diagnostics;
using System.Globalization;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>Java Lucene 8.8.1, as Debian packs it (<c>liblucene8-java</c>), in a process of its own.</summary>
internal sealed class JavaPeer : IDisposable
{
    private const string Jars = "/usr/share/java";

    private static readonly string[] Needed = ["core", "facet", "analyzers-common", "queries"];

    private readonly Process _process;

    private JavaPeer(Process process) => _process = process;

    /// <summary>Compiles the peer into <paramref name="folder"/>; false where there is no Java or no Lucene.</summary>
    public static bool TryCompile(string folder)
    {
        if (!Directory.Exists(Jars) || ClassPath(folder).Split(':').Length <= Needed.Length) return false;
        var source = Path.Combine(AppContext.BaseDirectory, "peers", "Peer.java");
        using var compiler = Start("javac", ["-nowarn", "-cp", ClassPath(folder), "-d", folder, source]);
        compiler?.WaitForExit();
        return compiler is { ExitCode: 0 };
    }

    /// <summary>Indexes, and returns the CPU seconds that it took.</summary>
    public static double Index(string classes, string file, string folder, int threads)
    {
        using var process = Java(classes, ["index", file, folder, threads.ToString(CultureInfo.InvariantCulture)]);
        var line = Numbers(process.StandardOutput.ReadLine());
        process.WaitForExit();
        return line[0] / 1e9;
    }

    /// <summary>Starts to serve the queries of a file.</summary>
    public static JavaPeer Serve(string classes, string folder, string queries) => new(Java(classes, ["serve", folder, queries]));

    /// <summary>Runs all queries, and returns what was told of them: CPU nanoseconds, or totals.</summary>
    public long[] Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        return Numbers(_process.StandardOutput.ReadLine());
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static long[] Numbers(string? line) =>
        [.. (line ?? throw new InvalidOperationException("the Java peer ended")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => long.Parse(word, CultureInfo.InvariantCulture))];

    private static Process Java(string classes, IEnumerable<string> arguments) =>
        Start("java", ["-Xmx3g", "-cp", ClassPath(classes), "Peer", .. arguments]) ?? throw new InvalidOperationException("no java");

    private static Process? Start(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    });

    private static string ClassPath(string folder) => string.Join(':', Needed
        .SelectMany(name => Directory.GetFiles(Jars, $"lucene-{name}-8*.jar")).Prepend(folder));
}
