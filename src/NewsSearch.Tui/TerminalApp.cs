using System.Runtime.CompilerServices;
using NewsSearch.Tui.Sources;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;
using NewsSearch.Tui.Views;
using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;

namespace NewsSearch.Tui;

/// <summary>The reading room: search and read an index in a terminal.</summary>
public static class TerminalApp
{
    // The library looks for keys 25 times a second: too slow for fast hands.
    private const int LooksPerSecond = 60;

    /// <summary>Whether this process has a terminal to draw on; without one, <see cref="Run"/> must not be called.</summary>
    public static bool HasTerminal =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && Driver.IsAttachedToTerminal(out _, out _);

    /// <summary>Runs until the reader quits, and leaves the terminal as it was, also on a signal or an error.</summary>
    /// <returns>The exit code: 0, 70 for an unexpected error (told on standard error), or 128 plus the signal.</returns>
    /// <exception cref="NewsSearchException">The index cannot be opened; the terminal was not touched.</exception>
    public static int Run(TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var source = new IndexSource(options.IndexFolder);
        var words = options.Indonesian ? Wording.Indonesian : Wording.English;
        var (keys, problems) = KeymapFile.Read(options.Keys);
        var state = new RoomState
        {
            Words = words,
            Keys = keys,
            KeyProblems = problems,
            Notice = problems is [var first, ..] ? new(Say.KeyProblems, first.In(words), problems.Count) : null,
            Editor = Editor.Of(options.Query),
            Question = new Question { Query = options.Query },
        };
        var palette = Palette.Of(TerminalColours.Choose(Environment.GetEnvironmentVariable, options.NoColor));
        return Show(state, source.ToNewsSource(), palette);
    }

    /// <summary>The keys in force as a file of keys, each command with what it does.</summary>
    /// <param name="keys">The reader's own keys as TOML; empty for none.</param>
    /// <param name="indonesian">True for Indonesian, false for English.</param>
    public static string ListKeys(string keys, bool indonesian) =>
        KeymapFile.Write(KeymapFile.Read(keys).Keys, indonesian ? Wording.Indonesian : Wording.English);

    /// <summary>Runs with answers from any source.</summary>
    internal static int Show(RoomState state, NewsSource source, Palette palette)
    {
        // A native build leaves out what the library does at the start of every program: commands without a terminal waited for it.
        if (!RuntimeFeature.IsDynamicCodeSupported) TuiConfigurationBuilder.Shared.ApplyToStaticFacades();
        Application.MaximumIterationsPerSecond = LooksPerSecond;
        Driver.Force16Colors = palette.IsSixteen;
        AppDomain.CurrentDomain.UnhandledException += RestoreOnCrash;
        var application = Application.Create();
        RoomWindow? window = null;
        using var signals = new Signals(() => application.Invoke(() => application.RequestStop(window!)));
        Exception? crash = null;
        try
        {
            application.Init();
            window = new RoomWindow(application, state, source, palette, TimeProvider.System);
            application.Run(window, _ => false);
        }
        catch (Exception exception)
        {
            crash = exception;
        }
        finally
        {
            window?.Dispose();
            application.Dispose();
            AppDomain.CurrentDomain.UnhandledException -= RestoreOnCrash;
        }
        if (signals.Received > 0) return 128 + signals.Received;
        if (crash is null) return 0;
        TerminalRestore.Now();
        // What was thrown may quote an article.
        foreach (var line in $"newssearch: {crash}".Split('\n'))
            Console.Error.WriteLine(PlainText.Clean(line.TrimEnd('\r')));
        return 70;
    }

    private static void RestoreOnCrash(object sender, UnhandledExceptionEventArgs crash) => TerminalRestore.Now();
}

/// <summary>How the reading room looks and what it opens.</summary>
public sealed record TerminalOptions
{
    /// <summary>The folder of the index.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>What to search for first; empty for everything.</summary>
    public string Query { get; init; } = "";

    /// <summary>True for Indonesian, false for English.</summary>
    public bool Indonesian { get; init; }

    /// <summary>The reader's own keys as TOML, see docs/reading-room.md; empty for none. Mistakes in it are told on the screen.</summary>
    public string Keys { get; init; } = "";

    /// <summary>True for no colour at all: bold, underline and reverse only.</summary>
    public bool NoColor { get; init; }
}
