using System.Runtime.CompilerServices;
using NewsSearch.Tui.Lines;
using NewsSearch.Tui.Sources;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.Texts;
using NewsSearch.Tui.Views;
using NewsSearch.Tui.Views.Waiting;
using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;

namespace NewsSearch.Tui;

/// <summary>The reading room: search and read an index in a terminal.</summary>
public static class TerminalApp
{
    /// <summary>Whether this process has a terminal to draw on; without one, <see cref="Run"/> must not be called.</summary>
    public static bool HasTerminal =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && Driver.IsAttachedToTerminal(out _, out _);

    /// <summary>Runs until the reader quits, and leaves the terminal as it was, also on a signal or an error.</summary>
    /// <returns>The exit code: 0, 70 for an unexpected error (told on standard error), or 128 plus the signal.</returns>
    /// <exception cref="NewsSearchException">The index cannot be opened; the terminal is as it was.</exception>
    public static int Run(TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var source = new IndexSource(options.IndexFolder, TimeProvider.System);
        var memory = options.StateFolder is { } folder ? new MemoryFile(folder, options.IndexFolder) : null;
        var colours = TerminalColours.Choose(Environment.GetEnvironmentVariable, options.NoColor);
        var news = source.ToNewsSource();
        news = news with { Desk = Desk(news.Desk, options) };
        var (ended, code) = options.Lines is { } lines ? Talk(Start(options, memory), news, lines) : Show(Start(options, memory), news, colours, options.NoMouse);
        if (source.Failure is { } failure) throw failure;
        memory?.Write(Memory.Of(ended));
        return code;
    }

    private static RoomState Start(TerminalOptions options, MemoryFile? memory)
    {
        var words = options.Indonesian ? Wording.Indonesian : Wording.English;
        var (keys, problems) = KeymapFile.Read(options.Keys);
        var question = Question.Of(options.Request);
        var state = new RoomState
        {
            Words = words,
            Keys = keys,
            Theme = options.Theme,
            IsAscii = options.Ascii,
            KeyProblems = problems,
            IndexFolder = options.IndexFolder,
            Formats = [.. options.Formats],
            CanCopy = Environment.GetEnvironmentVariable("TERM") is not { } terminal || !terminal.StartsWith("linux", StringComparison.Ordinal),
            Editor = Editor.Of(question.Query),
            Question = question,
        };
        string? aside = null;
        if (memory is not null) state = memory.Read(out aside).In(state, place: question == new Question());
        return problems is [var first, ..] ? state with { Notice = new(Say.KeyProblems, first.In(words), problems.Count) }
            : aside is not null ? state with { Notice = new(Say.MemoryBroken, aside) }
            : state;
    }

    private static (RoomState State, int Code) Talk(RoomState state, NewsSource source, LineTerminal lines)
    {
        using var room = new LineRoom(state, source, TimeProvider.System, lines.Input, lines.Output);
        return (room.Run(), 0);
    }

    private static Desk Desk(Desk desk, TerminalOptions options) => desk with
    {
        Export = options.Export ?? desk.Export,
        Browse = address => Outside.Browse(address, Environment.GetEnvironmentVariable),
    };

    /// <summary>The keys in force as a file of keys, each command with what it does.</summary>
    /// <param name="keys">The reader's own keys as TOML; empty for none.</param>
    /// <param name="indonesian">True for Indonesian, false for English.</param>
    public static string ListKeys(string keys, bool indonesian) =>
        KeymapFile.Write(KeymapFile.Read(keys).Keys, indonesian ? Wording.Indonesian : Wording.English);

    /// <summary>Runs with answers from any source, and gives up the terminal between while a pager has it.</summary>
    /// <returns>The last state, and the exit code.</returns>
    internal static (RoomState State, int Code) Show(RoomState state, NewsSource source, ColourChoice colours, bool noMouse)
    {
        while (true)
        {
            (state, var code) = ShowOnce(state, source, colours, noMouse);
            if (code != 0 || state.Paging is not { } text) return (state, code);
            state = state with { Paging = null, IsBusy = true };
            try
            {
                Outside.Page(text, Environment.GetEnvironmentVariable);
            }
            catch (IOException exception)
            {
                state = state with { Notice = new(Say.Plain, exception.Message) };
            }
        }
    }

    private static (RoomState State, int Code) ShowOnce(RoomState state, NewsSource source, ColourChoice colours, bool noMouse)
    {
        // A native build leaves out what the library does at the start of every program: commands without a terminal waited for it.
        if (!RuntimeFeature.IsDynamicCodeSupported) TuiConfigurationBuilder.Shared.ApplyToStaticFacades();
        AppDomain.CurrentDomain.UnhandledException += RestoreOnCrash;
        var application = Application.Create();
        RoomWindow? window = null;
        using var signals = new Signals(() => application.Invoke(() => application.RequestStop(window!)));
        Exception? crash = null;
        LoopRest? rest = null;
        try
        {
            rest = new LoopRest(application, TimeProvider.System);
            application.Init();
            application.Mouse.IsMouseDisabled = noMouse;
            if (noMouse) application.Driver?.WriteRaw(TerminalRestore.WithoutMouse);
            window = new RoomWindow(application, state, source, colours, TimeProvider.System);
            rest.Watch(() => window.NeedsDraw || window.NeedsLayout);
            application.Run(window, _ => false);
        }
        catch (Exception exception)
        {
            crash = exception;
        }
        finally
        {
            state = window?.Session.State ?? state;
            window?.Dispose();
            application.Dispose();
            rest?.Dispose();
            AppDomain.CurrentDomain.UnhandledException -= RestoreOnCrash;
        }
        if (signals.Received > 0) return (state, 128 + signals.Received);
        if (crash is null) return (state, 0);
        TerminalRestore.Now();
        // What was thrown may quote an article.
        foreach (var line in $"newssearch: {crash}".Split('\n'))
            Console.Error.WriteLine(PlainText.Clean(line.TrimEnd('\r')));
        return (state, 70);
    }

    private static void RestoreOnCrash(object sender, UnhandledExceptionEventArgs crash) => TerminalRestore.Now();
}

/// <summary>How the reading room looks and what it opens.</summary>
public sealed record TerminalOptions
{
    /// <summary>The folder of the index.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>What to search for first, whichever page of it; the default goes on where the reader was.</summary>
    public SearchRequest Request { get; init; } = new();

    /// <summary>Where to keep what is remembered from run to run: earlier queries, marks, where the reader was. Null for nowhere.</summary>
    public string? StateFolder { get; init; }

    /// <summary>The formats that <see cref="Export"/> knows.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Writes what a request finds to a file that is not there yet: request, format, path. Gives how many articles were written.</summary>
    public Func<SearchRequest, string, string, CancellationToken, int>? Export { get; init; }

    /// <summary>True for Indonesian, false for English.</summary>
    public bool Indonesian { get; init; }

    /// <summary>The reader's own keys as TOML, see docs/reading-room.md; empty for none. Mistakes in it are told on the screen.</summary>
    public string Keys { get; init; } = "";

    /// <summary>The colours; <see cref="Theme.Auto"/> for those chosen last, or what the terminal can show.</summary>
    public Theme Theme { get; init; }

    /// <summary>True to draw frames and signs with ASCII alone.</summary>
    public bool Ascii { get; init; }

    /// <summary>True to leave the mouse to the terminal.</summary>
    public bool NoMouse { get; init; }

    /// <summary>For a dialogue of lines instead of a screen; null for the screen.</summary>
    public LineTerminal? Lines { get; init; }

    /// <summary>True for no colour at all: bold, underline and reverse only.</summary>
    public bool NoColor { get; init; }
}

/// <summary>Where a dialogue of lines is held.</summary>
/// <param name="Input">What the reader types.</param>
/// <param name="Output">What is answered.</param>
public sealed record LineTerminal(TextReader Input, TextWriter Output);
