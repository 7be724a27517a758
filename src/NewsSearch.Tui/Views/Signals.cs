using System.Runtime.InteropServices;

namespace NewsSearch.Tui.Views;

/// <summary>Ends the program in good order when it is told to end from outside.</summary>
/// <remarks>The terminal library leaves the terminal in disorder on SIGINT and SIGTERM.</remarks>
internal sealed class Signals : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly ManualResetEventSlim _ended = new();

    /// <summary>Begins to listen.</summary>
    /// <param name="stop">Asks the program to end, on another thread than its own.</param>
    public Signals(Action stop)
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT })
            _registrations.Add(PosixSignalRegistration.Create(signal, context => Receive(context, stop)));
    }

    /// <summary>The number of the signal that came, or 0.</summary>
    public int Received { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ended.Set();
        foreach (var registration in _registrations) registration.Dispose();
    }

    private void Receive(PosixSignalContext context, Action stop)
    {
        context.Cancel = true;
        Received = context.Signal switch
        {
            PosixSignal.SIGHUP => 1,
            PosixSignal.SIGINT => 2,
            PosixSignal.SIGQUIT => 3,
            _ => 15,
        };
        var number = Received;
        _ = Task.Run(() =>
        {
            stop();
            if (_ended.Wait(Patience)) return;
            // It hangs: leave without it.
            TerminalRestore.Now();
            Environment.Exit(128 + number);
        });
    }
}
