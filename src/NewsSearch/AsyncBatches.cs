using System.Runtime.CompilerServices;

namespace NewsSearch;

/// <summary>Gives what is read piece by piece to those who must not wait for it.</summary>
internal static class AsyncBatches
{
    private const int Size = 100;

    /// <summary>The items, read a batch at a time on the thread pool, no batch before the one before it was taken.</summary>
    public static async IAsyncEnumerable<T> Read<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var source = items.GetEnumerator();
        while (true)
        {
            var batch = await Task.Run(() => Next(source, cancel), cancel).ConfigureAwait(false);
            foreach (var item in batch)
            {
                cancel.ThrowIfCancellationRequested();
                yield return item;
            }
            if (batch.Count < Size) yield break;
        }
    }

    private static List<T> Next<T>(IEnumerator<T> source, CancellationToken cancel)
    {
        var batch = new List<T>(Size);
        while (batch.Count < Size && source.MoveNext())
        {
            cancel.ThrowIfCancellationRequested();
            batch.Add(source.Current);
        }
        return batch;
    }
}
