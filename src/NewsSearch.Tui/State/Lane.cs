using System.Runtime.ExceptionServices;

namespace NewsSearch.Tui.State;

/// <summary>Does one kind of work in the background, the latest wanted and no other.</summary>
/// <remarks>
/// Starting work cancels what was under way. A result that comes late all the same is dropped: each piece of work has a
/// number, and only the latest may report. Start and report happen on the screen's thread, the work on another.
/// </remarks>
internal sealed class Lane(Action<Action> post, TimeProvider time) : IDisposable
{
    private CancellationTokenSource? _cancel;
    private int _latest;

    /// <summary>Whether work is under way that has not reported.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>Starts work, in place of what was under way.</summary>
    /// <param name="delay">How long to wait first; what is replaced meanwhile is never started.</param>
    /// <param name="work">The work.</param>
    /// <param name="done">Takes the result.</param>
    /// <param name="failed">Takes what a person can put right. Anything else is thrown on the screen's thread.</param>
    public void Start<T>(TimeSpan delay, Func<CancellationToken, T> work, Action<T> done, Action<Fault> failed)
    {
        Stop();
        _cancel = new CancellationTokenSource();
        IsBusy = true;
        var (number, cancel) = (_latest, _cancel.Token);
        _ = RunAsync(delay, work, result => Report(number, () => done(result)), failed, number, cancel);
    }

    /// <summary>Cancels what is under way.</summary>
    public void Stop()
    {
        _latest++;
        IsBusy = false;
        _cancel?.Cancel();
        _cancel?.Dispose();
        _cancel = null;
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private async Task RunAsync<T>(
        TimeSpan delay, Func<CancellationToken, T> work, Action<T> done, Action<Fault> failed,
        int number, CancellationToken cancel)
    {
        try
        {
            if (delay > TimeSpan.Zero) await Task.Delay(delay, time, cancel).ConfigureAwait(false);
            // On a thread of its own: the one that ended the delay may be the clock's, or the screen's.
            done(await Task.Run(() => work(cancel), cancel).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Replaced: the latest reports.
        }
        catch (Exception exception)
        {
            var thrown = ExceptionDispatchInfo.Capture(exception);
            Report(number, () =>
            {
                if (Fault.From(exception) is { } fault) failed(fault);
                else thrown.Throw();
            });
        }
    }

    private void Report(int number, Action report) => post(() =>
    {
        if (number != _latest) return;
        IsBusy = false;
        report();
    });
}
