using System.Diagnostics;
using System.Drawing;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;
using NewsSearch.Tui.Views;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Text;
using Terminal.Gui.Time;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace NewsSearch.Tui.Tests;

/// <summary>The reading room on the terminal library, but on no terminal: real keys, real cells, time pushed by hand.</summary>
internal sealed class HeadlessTerminal : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private readonly VirtualTimeProvider _terminalTime = new();
    private readonly FakeTimeProvider _time = new();
    private readonly SessionToken _running;

    public HeadlessTerminal(FakeNews news, int width = 80, int height = 24, bool indonesian = true, ColourChoice colours = ColourChoice.All)
    {
        Colours = Palette.Of(colours);
        Application = Terminal.Gui.App.Application.Create(_terminalTime);
        Application.Init(DriverRegistry.Names.ANSI);
        Application.Driver!.SetScreenSize(width, height);
        var state = new RoomState { Words = indonesian ? Wording.Indonesian : Wording.English, Width = width, Height = height };
        Window = new RoomWindow(Application, state, news.ToNewsSource(), colours, _time);
        _running = Application.Begin(Window)!;
        Settle();
    }

    public IApplication Application { get; }

    public RoomWindow Window { get; }

    public Palette Colours { get; }

    public RoomState State => Window.Session.State;

    /// <summary>What the terminal would show.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (var y = 0; y < Application.Driver!.Rows; y++)
            {
                for (var x = 0; x < Application.Driver.Cols; x++)
                {
                    var grapheme = Application.Driver.Contents![y, x].Grapheme;
                    text.Append(grapheme);
                    if (grapheme.GetColumns() > 1) x++;
                }
                text.Append('\n');
            }
            return text.ToString();
        }
    }

    public Attribute AttributeAt(int x, int y) => Application.Driver!.Contents![y, x].Attribute!.Value;

    public HeadlessTerminal Press(params Key[] keys)
    {
        foreach (var key in keys) Application.InjectKey(key);
        return Settle();
    }

    public HeadlessTerminal Type(string text) => Press([.. text.Select(letter => letter == ' ' ? Key.Space : (Key)letter)]);

    public HeadlessTerminal Click(int x, int y)
    {
        Application.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(x, y)));
        return Settle();
    }

    public HeadlessTerminal Resize(int width, int height)
    {
        Application.Driver!.SetScreenSize(width, height);
        return Settle();
    }

    /// <summary>Lets time pass until nothing is awaited, and draws.</summary>
    public HeadlessTerminal Settle()
    {
        var clock = Stopwatch.StartNew();
        do
        {
            if (clock.Elapsed > Bound) throw new TimeoutException("It never settled:\n" + Text);
            Pump();
            Thread.Sleep(1);
        }
        while (!Window.Session.IsIdle || State.IsBusy);
        Pump();
        return this;
    }

    public void Dispose()
    {
        Application.End(_running);
        Window.Dispose();
        Application.Dispose();
    }

    private void Pump()
    {
        _time.Advance(TimeSpan.FromMilliseconds(20));
        _terminalTime.Advance(TimeSpan.FromMilliseconds(20));
        Application.TimedEvents!.RunTimers();
        Application.LayoutAndDraw();
    }
}
