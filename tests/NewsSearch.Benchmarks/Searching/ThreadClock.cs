using System.Runtime.InteropServices;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>The CPU time that the calling thread has used, where the system tells it.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>In nanoseconds.</summary>
    public static long Now
    {
        get
        {
            if (GetTime(ThreadCpuTime, out var time) != 0) throw new PlatformNotSupportedException("no CPU time of threads here");
            return time.Seconds * 1_000_000_000 + time.Nanoseconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
