using NewsSearch.Server.Live;

namespace NewsSearch.Server.Questions;

/// <summary>Where questions are answered, whoever brings them: within a time, so many at once, each on one commit.</summary>
internal sealed class Desk(LiveIndex index, ServerOptions options) : IDisposable
{
    private readonly Gate _quick = new(WorkersOf(options), options.Queue);
    private readonly Gate _heavy = new(Math.Max(1, WorkersOf(options) / 2), options.Queue);

    /// <summary>Asks a question and does something with its answer, while the index is held open.</summary>
    /// <exception cref="QuestionException">It cannot be answered as it was put, or not now.</exception>
    /// <exception cref="NewsSearchException">The planner refuses it, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public async Task<T> AnswerAsync<T>(Question question, Arguments arguments, Func<Answer, T> use, CancellationToken cancel) =>
        await WorkAsync(question.IsHeavy, (opened, token) => use(question.Ask(opened, arguments, token)), cancel);

    /// <summary>Does work with the index, within a time, when its turn comes.</summary>
    public async Task<T> WorkAsync<T>(bool isHeavy, Func<NewsIndex, CancellationToken, T> work, CancellationToken cancel)
    {
        using var clock = new CancellationTokenSource(options.TimeLimit);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel, clock.Token);
        var gate = isHeavy ? _heavy : _quick;
        try
        {
            await gate.EnterAsync(limit.Token);
            try
            {
                var edition = index.Hold();
                try
                {
                    return work(edition.Index, limit.Token);
                }
                finally
                {
                    edition.Release();
                }
            }
            finally
            {
                gate.Leave();
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            var seconds = options.TimeLimit.TotalSeconds;
            throw new QuestionException(503, new(
                FormattableString.Invariant($"no answer within {seconds} seconds: narrow the question by words, names or dates"),
                FormattableString.Invariant($"tidak terjawab dalam {seconds} detik: persempit pertanyaan dengan kata, nama, atau tanggal")));
        }
    }

    /// <summary>Tells the newest commit from every other.</summary>
    public string Tag
    {
        get
        {
            var edition = index.Hold();
            try
            {
                return edition.Tag;
            }
            finally
            {
                edition.Release();
            }
        }
    }

    public void Dispose()
    {
        _quick.Dispose();
        _heavy.Dispose();
    }

    private static int WorkersOf(ServerOptions options) => options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
}
