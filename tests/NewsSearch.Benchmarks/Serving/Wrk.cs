using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Benchmarks.Serving;

/// <summary>How long answers took, in milliseconds.</summary>
internal sealed record Latency(double Median, double P99);

/// <summary>The load generator <c>wrk</c> (<c>apt-get install wrk</c>), asking the same addresses again and again.</summary>
internal sealed partial class Wrk
{
    private readonly string _script;

    public Wrk(string script, IEnumerable<string> paths)
    {
        _script = script;
        File.WriteAllText(script, $$"""
            local paths = { {{string.Join(", ", paths.Select(path => $"\"{path}\""))}} }
            local next = 0
            request = function()
              next = next % #paths + 1
              return wrk.format("GET", paths[next])
            end
            done = function(summary, latency)
              io.write(string.format("answered %d failed %d median_us %f p99_us %f\n", summary.requests,
                summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.connect,
                latency:percentile(50), latency:percentile(99)))
            end
            """);
    }

    /// <summary>How many questions got no answer, in all runs.</summary>
    public long Failed { get; private set; }

    /// <summary>Asks for so long over so many connections.</summary>
    /// <returns>How many answers came, and how long they took.</returns>
    public (long Answered, Latency Latency) Run(Uri server, int connections, TimeSpan duration)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "-t2", $"-c{connections}", FormattableString.Invariant($"-d{duration.TotalSeconds}s"), "--timeout", "30s", "-s", _script, server.ToString() })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk does not start: apt-get install wrk");
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var figures = Told().Match(told);
        if (!figures.Success) throw new InvalidOperationException($"wrk told something else: {told}");
        Failed += long.Parse(figures.Groups[2].Value, CultureInfo.InvariantCulture);
        return (long.Parse(figures.Groups[1].Value, CultureInfo.InvariantCulture), new Latency(Number(3) / 1000, Number(4) / 1000));

        double Number(int group) => double.Parse(figures.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"answered (\d+) failed (\d+) median_us ([\d.]+) p99_us ([\d.]+)")]
    private static partial Regex Told();
}
