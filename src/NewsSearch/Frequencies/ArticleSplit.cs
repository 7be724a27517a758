using Lucene.Net.Util;

namespace NewsSearch.Frequencies;

/// <summary>Has several threads read articles, each a part of them with tools of its own.</summary>
internal static class ArticleSplit
{
    // Fewer are read by one thread: making tools for another would take longer.
    private const int Least = 64;

    /// <summary>Reads every document and returns the tools, to be added up: which of them read which is by chance.</summary>
    /// <param name="documents">Which documents.</param>
    /// <param name="make">Makes the tools of one thread.</param>
    /// <param name="read">Reads one document with them.</param>
    /// <param name="cancel">Ends the work.</param>
    public static IReadOnlyList<T> Read<T>(FixedBitSet documents, Func<T> make, Action<T, int> read, CancellationToken cancel)
    {
        int[] numbers = [.. Numbers(documents)];
        var threads = Math.Clamp(numbers.Length / Least, 1, Environment.ProcessorCount);
        var tools = Enumerable.Range(0, threads).Select(_ => make()).ToList();
        var next = -1;
        void Work(T tool)
        {
            for (int i; (i = Interlocked.Increment(ref next)) < numbers.Length;)
            {
                cancel.ThrowIfCancellationRequested();
                read(tool, numbers[i]);
            }
        }
        if (threads == 1)
        {
            Work(tools[0]);
            return tools;
        }
        try
        {
            Parallel.ForEach(tools, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, Work);
        }
        catch (AggregateException several)
        {
            // What one thread met is what there is to tell, as with a single one.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return tools;
    }

    private static IEnumerable<int> Numbers(FixedBitSet documents)
    {
        for (var i = 0; i < documents.Length && (i = documents.NextSetBit(i)) >= 0; i++) yield return i;
    }
}
