using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Search.Similarities;
using NewsSearch.Postings;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>Indexing of ready-made terms, in a process of its own, as Java's is: beside a corpus in memory, collections take longer.</summary>
internal static class BareIndexing
{
    private const string Command = "index-bare";

    /// <summary>Starts the process, and returns the CPU seconds that it took.</summary>
    /// <param name="ours">By our codec; otherwise as Lucene.Net comes.</param>
    /// <param name="file">What <see cref="PeerFiles"/> wrote.</param>
    /// <param name="folder">Where to write.</param>
    public static double Run(bool ours, string file, string folder)
    {
        var program = Environment.ProcessPath!;
        string[] arguments = [Command, ours ? "ours" : "raw", file, folder];
        if (Path.GetFileNameWithoutExtension(program) == "dotnet") arguments = [typeof(BareIndexing).Assembly.Location, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(line, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the program was started to do this, which is then done.</summary>
    public static bool IsDone(string[] arguments)
    {
        if (arguments is not [Command, var codec, var file, var folder]) return false;
        if (codec == "ours") RawLucene.Index(file, folder, new NewsCodec(), Bm25.Similarity());
        else RawLucene.Index(file, folder, new Lucene46Codec(), new BM25Similarity());
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        return true;
    }
}
