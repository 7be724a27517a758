using System.Runtime.ExceptionServices;

namespace NewsSearch.Archives.Files;

/// <summary>Does the same work to many things side by side, and hands the results on in the order of the things.</summary>
internal static class OrderedWork
{
    // Enough that nobody waits for one piece that takes long; little enough that memory stays flat.
    private const int PiecesAThread = 2;

    /// <summary>The results, one after the other. Things are asked for by whoever reads the results, and are worked on by others.</summary>
    /// <param name="things">What to work on. A failure of theirs comes after the results of those before it.</param>
    /// <param name="work">Safe to call from several threads.</param>
    /// <param name="threads">How many work side by side; with 1 nobody but the reader works.</param>
    public static IEnumerable<TResult> Map<TThing, TResult>(IEnumerable<TThing> things, Func<TThing, TResult> work, int threads)
    {
        if (threads == 1)
        {
            foreach (var thing in things) yield return work(thing);
            yield break;
        }
        var waiting = new Queue<Task<TResult>>();
        ExceptionDispatchInfo? failure = null;
        using var each = things.GetEnumerator();
        for (var isOver = false; ;)
        {
            while (!isOver && waiting.Count < threads * PiecesAThread)
            {
                if (Next(each, out var thing, ref failure)) waiting.Enqueue(Task.Run(() => work(thing!)));
                else isOver = true;
            }
            if (!waiting.TryDequeue(out var first)) break;
            yield return first.GetAwaiter().GetResult();
        }
        failure?.Throw();
    }

    private static bool Next<T>(IEnumerator<T> things, out T? thing, ref ExceptionDispatchInfo? failure)
    {
        thing = default;
        try
        {
            if (!things.MoveNext()) return false;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            failure = ExceptionDispatchInfo.Capture(error);
            return false;
        }
        thing = things.Current;
        return true;
    }
}
