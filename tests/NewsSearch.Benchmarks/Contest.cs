using System.Diagnostics;

namespace NewsSearch.Benchmarks;

/// <summary>Times several ways of doing the same work, in turn, so that whatever else the machine does falls on all of them.</summary>
/// <remarks>
/// CPU time is the whole process's: what the garbage collector and the compiler do in the background is paid too. Each
/// round begins with another contestant, a first round warms up and does not count, and the median of the rest does.
/// </remarks>
internal static class Contest
{
    /// <summary>The median times of each contestant, in the order given.</summary>
    public static IReadOnlyList<Timing> Run(int rounds, params (string Name, Action Work)[] contestants)
    {
        var cpu = contestants.Select(_ => new List<double>()).ToArray();
        var wall = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var turn = 0; turn < contestants.Length; turn++)
            {
                var i = (round + turn) % contestants.Length;
                Settle();
                var (before, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
                contestants[i].Work();
                if (round == 0) continue;
                wall[i].Add(Stopwatch.GetElapsedTime(clock).TotalSeconds);
                cpu[i].Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }
        }
        return [.. contestants.Select((contestant, i) => new Timing(contestant.Name, Median(cpu[i]), Median(wall[i])))];
    }

    /// <summary>The figures of timings: what each took for one of <paramref name="units"/>, and the first as a ratio to each other.</summary>
    /// <param name="timings">Ours first, then the peers.</param>
    /// <param name="unit">What is counted: <c>article</c>, <c>MB</c>.</param>
    /// <param name="units">How many of them the work had.</param>
    public static IEnumerable<Figure> Figures(IReadOnlyList<Timing> timings, string unit, double units)
    {
        foreach (var timing in timings)
        {
            yield return new Figure($"{timing.Name}.cpu_us_per_{unit}", timing.Cpu / units * 1e6);
            yield return new Figure($"{timing.Name}.wall_us_per_{unit}", timing.Wall / units * 1e6);
        }
        foreach (var peer in timings.Skip(1))
            yield return new Figure($"{timings[0].Name}_to_{peer.Name}.cpu_ratio", timings[0].Cpu / peer.Cpu);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    // What the one before left behind is not for the next to clear away.
    private static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}

/// <summary>The median times of one contestant, in seconds.</summary>
internal sealed record Timing(string Name, double Cpu, double Wall);
