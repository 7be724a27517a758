namespace NewsSearch.Server.Questions;

/// <summary>Lets so many questions in at once, first come first served, and so many wait.</summary>
/// <remarks>More at once than there are processors would only make all of them late together.</remarks>
internal sealed class Gate(int workers, int queue) : IDisposable
{
    private readonly SemaphoreSlim _workers = new(workers);
    private int _present;

    /// <summary>Waits to be let in.</summary>
    /// <exception cref="QuestionException">Too many wait already.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async ValueTask EnterAsync(CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _present) > workers + queue)
        {
            Interlocked.Decrement(ref _present);
            throw new QuestionException(503, new("too many questions are waiting: ask again in a second", "terlalu banyak pertanyaan menunggu: coba lagi satu detik kemudian"));
        }
        try
        {
            await _workers.WaitAsync(cancel);
        }
        catch
        {
            Interlocked.Decrement(ref _present);
            throw;
        }
    }

    public void Leave()
    {
        _workers.Release();
        Interlocked.Decrement(ref _present);
    }

    public void Dispose() => _workers.Dispose();
}
