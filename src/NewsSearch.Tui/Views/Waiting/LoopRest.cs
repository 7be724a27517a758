using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace NewsSearch.Tui.Views.Waiting;

/// <summary>Lets the library's loop rest until there is something to do, where it goes round many times a second.</summary>
/// <remarks>
/// The loop tells when it begins another round, and there it is held: until keys come, something is posted, a timer is due or the
/// terminal has another size. For a while after keys it goes round more often, for what the library finds by the clock alone, such
/// as that a lone Esc began no sequence.
/// </remarks>
internal sealed class LoopRest : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Awake = TimeSpan.FromMilliseconds(150);

    // Left to the collector: a signal that comes at the very end may still ring it.
    private readonly AutoResetEvent _bell = new(true);
    private readonly IApplication _application;
    private readonly TimeProvider _time;
    private readonly PosixSignalRegistration? _resized;
    private readonly bool _hasPromptInput;
    private Func<bool> _mustDraw = () => false;
    private bool _hadToDraw;
    private long _pressed;

    /// <summary>Makes an application rest; before it begins.</summary>
    public LoopRest(IApplication application, TimeProvider time)
    {
        (_application, _time, _pressed) = (application, time, time.GetTimestamp());
        _hasPromptInput = PromptTerminal.TryGive(application, Ring);
        if (!OperatingSystem.IsWindows()) _resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => Ring());
        application.TimedEvents!.Added += OnAdded;
        application.Iteration += OnIteration;
        // How long a round lasts is told here, and nothing is added.
        Application.MaximumIterationsPerSecond = 1000;
    }

    /// <summary>How to know that something waits to be drawn.</summary>
    public void Watch(Func<bool> mustDraw) => _mustDraw = mustDraw;

    /// <inheritdoc/>
    public void Dispose()
    {
        _application.Iteration -= OnIteration;
        if (_application.TimedEvents is { } events) events.Added -= OnAdded;
        _resized?.Dispose();
    }

    /// <summary>How long to rest when nothing happens meanwhile.</summary>
    /// <param name="mustDraw">Whether something waits to be drawn.</param>
    /// <param name="hadToDraw">Whether it did the last time already: before the terminal has told what it is, nothing is drawn.</param>
    /// <param name="pressed">How long ago a key came, or the mouse.</param>
    /// <param name="timer">How long until a timer is due; null when there is none.</param>
    /// <param name="hasPromptInput">Whether keys end the rest.</param>
    internal static TimeSpan HowLong(bool mustDraw, bool hadToDraw, TimeSpan pressed, TimeSpan? timer, bool hasPromptInput)
    {
        if (mustDraw && !hadToDraw) return TimeSpan.Zero;
        var rest = mustDraw || pressed < Awake ? Soon : hasPromptInput ? Long : Later;
        return timer < rest ? timer.Value : rest;
    }

    private void OnIteration(object? sender, EventArgs<IApplication?> round)
    {
        var mustDraw = _mustDraw();
        var rest = HowLong(mustDraw, _hadToDraw, _time.GetElapsedTime(_pressed), NextTimer(), _hasPromptInput);
        _hadToDraw = mustDraw;
        _bell.WaitOne(rest);
        if (HasInput()) _pressed = _time.GetTimestamp();
    }

    private TimeSpan? NextTimer() =>
        _application.TimedEvents is TimedEvents events && events.CheckTimers(out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    private bool HasInput() => _application.Driver?.GetInputProcessor() is InputProcessorImpl<char> { InputQueue.IsEmpty: false };

    private void OnAdded(object? sender, TimeoutEventArgs added) => Ring();

    private void Ring() => _bell.Set();
}
