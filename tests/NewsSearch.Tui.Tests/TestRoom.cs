using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

/// <summary>A reading room without a terminal: keys go in, pictures come out, time is pushed by hand.</summary>
internal sealed class TestRoom : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<Action> _posted = [];

    public TestRoom(FakeNews news, int width = 80, int height = 24, bool indonesian = true, string query = "")
        : this(news.ToNewsSource(), width, height, indonesian, query)
    {
    }

    public TestRoom(NewsSource news, int width = 80, int height = 24, bool indonesian = true, string query = "", Func<RoomState, RoomState>? prepare = null)
    {
        prepare ??= state => state;
        Session = new Session(
            prepare(new RoomState
            {
                Words = indonesian ? Wording.Indonesian : Wording.English,
                Width = width,
                Height = height,
                Editor = Editor.Of(query),
                Question = new Question { Query = query },
            }),
            news, _posted.Enqueue, Time);
        Session.Start();
    }

    public FakeTimeProvider Time { get; } = new();

    public Session Session { get; }

    public RoomState State => Session.State;

    public Canvas Picture => Screen.Draw(State);

    public string Text => string.Concat(Enumerable.Range(0, State.Height).Select(y => Picture.Row(y) + "\n"));

    /// <summary>Presses keys by name; what is no name is typed letter by letter when it begins with a quote.</summary>
    public TestRoom Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            if (key.StartsWith('"')) foreach (var letter in key[1..]) Session.Do(state => Keyboard.Press(state, new($"{letter}", $"{letter}")));
            else Session.Do(state => Keyboard.Press(state, new(key, key.Length == 1 ? key : key == "Space" ? " " : "")));
        }
        return this;
    }

    /// <summary>Presses keys one by one and waits after each until nothing is awaited.</summary>
    public TestRoom PressAndSettle(params string[] keys)
    {
        foreach (var key in keys) Press(key).Settle();
        return this;
    }

    /// <summary>Clicks on the first place where a text stands.</summary>
    public TestRoom Click(string text, Click click = Pages.Click.Left)
    {
        var (x, y) = Find(text);
        if (Picture.StepAt(x, y, click) is { } step) Session.Do(step);
        return this;
    }

    /// <summary>The column and row where a text stands first.</summary>
    public (int X, int Y) Find(string text)
    {
        var picture = Picture;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var rest = string.Concat(Enumerable.Range(x, picture.Width - x).Select(at => picture[at, y].Text));
                if (picture[x, y].Text is not null && rest.StartsWith(text, StringComparison.Ordinal)) return (x, y);
            }
        }
        throw new InvalidOperationException($"'{text}' is not on the screen:\n{Text}");
    }

    /// <summary>What the text is drawn in where it stands first.</summary>
    public Ink InkOf(string text)
    {
        var (x, y) = Find(text);
        return Picture[x, y].Look.Ink;
    }

    /// <summary>Runs what was posted, without waiting for anything.</summary>
    public TestRoom RunPosted()
    {
        while (_posted.TryDequeue(out var step)) step();
        return this;
    }

    /// <summary>Lets time pass until nothing is awaited.</summary>
    public TestRoom Settle() => Until(() => Session.IsIdle && !State.IsBusy && !State.WantsPage);

    /// <summary>Lets time pass until something holds.</summary>
    public TestRoom Until(Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        RunPosted();
        while (!holds())
        {
            if (clock.Elapsed > Bound) throw new TimeoutException("It never held:\n" + Text);
            Time.Advance(TimeSpan.FromMilliseconds(20));
            Thread.Sleep(1);
            RunPosted();
        }
        return this;
    }

    public void Dispose() => Session.Dispose();
}
