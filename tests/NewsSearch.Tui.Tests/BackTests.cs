using System.Diagnostics;
using System.Globalization;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

public sealed class BackTests
{
    [Fact]
    public void Esc_goes_back_step_by_step_and_never_quits()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "Enter", "?");
        Assert.IsType<HelpOverlay>(room.State.Overlay);
        Assert.Null(room.Press("Esc").State.Overlay);
        Assert.Equal(Focus.Reader, room.State.Focus);
        Assert.Equal(Focus.Results, room.Press("Esc").State.Focus);
        Assert.Equal(Focus.Query, room.Press("Esc").State.Focus);
        Assert.Equal("banjir", room.State.Editor.Text);
        Assert.Equal("", room.PressAndSettle("Esc").State.Editor.Text);
        for (var time = 0; time < 10; time++) room.Press("Esc");
        Assert.False(room.State.IsOver);
        Assert.Equal(Say.HowToQuit, room.State.Notice?.Text);
        Assert.True(room.Press("Ctrl+Q").State.IsOver);
    }

    [Fact]
    public void What_Esc_cleared_comes_back_with_undo()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Esc", "Ctrl+R");
        Assert.Equal("", room.State.Editor.Text);
        room.PressAndSettle("Tab", "u");
        Assert.Equal("banjir", room.State.Editor.Text);
    }

    [Theory]
    [InlineData(80, "Query Facets Dates Results Query")]
    [InlineData(140, "Query Facets Dates Results Reader Query")]
    public void Tab_goes_round_the_panels_that_are_there(int width, string expected)
    {
        using var room = new TestRoom(SampleNews.Make(), width).Settle();
        var stops = expected.Split(' ');
        Assert.Equal(stops[1..], stops[1..].Select(_ => room.Press("Tab").State.Focus.ToString()));
        Assert.Equal(stops.Reverse().Skip(1), stops[1..].Select(_ => room.Press("Shift+Tab").State.Focus.ToString()));
    }

    [Fact]
    public void Letters_are_typed_in_the_query_box_and_are_commands_elsewhere()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        room.Press("\"j/?uc1").Settle();
        Assert.Equal("j/?uc1", room.State.Editor.Text);
        room.PressAndSettle("Ctrl+U", "Down", "j");
        Assert.Equal(1, room.State.Results.Selected);
        Assert.Equal(Focus.Query, room.Press("/").State.Focus);
    }

    [Fact]
    public void A_screen_of_any_size_is_drawn()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        foreach (var keys in new[] { new[] { "Enter" }, ["Enter"], ["F1"], ["Esc", "Ctrl+P"], ["Esc", "1"] })
        {
            room.PressAndSettle(keys);
            foreach (var width in new[] { 0, 1, 2, 29, 30, 40, 79, 80, 109, 110, 250 })
            {
                foreach (var height in new[] { 0, 1, 7, 8, 9, 24, 80 })
                {
                    room.Session.Do(state => state.Resize(width, height));
                    room.Settle();
                    Assert.Equal((width, height), (room.Picture.Width, room.Picture.Height));
                }
            }
        }
    }

    [Fact]
    public void Random_keys_and_clicks_and_sizes_do_no_harm()
    {
        var random = new Random(Setting("TORTURE_SEED", 20_250_428));
        using var room = new TestRoom(SampleIndex.Make()).Settle();
        var keys = State.Commands.CommandTable.All.SelectMany(command => command.Keys)
            .Where(key => key is not ("Ctrl+Q" or "Ctrl+C")).Concat(["\"banjir", "\"papua ", "\"x"]).Distinct().ToArray();
        var clock = Stopwatch.StartNew();
        var last = new Queue<string>();
        var least = TimeSpan.FromSeconds(Setting("TORTURE_SECONDS", 0));
        for (var step = 0; step < 3000 || clock.Elapsed < least; step++)
        {
            if (step % 40 == 0) room.Session.Do(state => state.Resize(random.Next(10, 200), random.Next(5, 60)));
            if (step % 7 == 0)
            {
                var picture = room.Picture;
                if (picture.StepAt(random.Next(picture.Width), random.Next(picture.Height), (Pages.Click)random.Next(7)) is { } click
                    && !click(room.State).IsOver)
                {
                    room.Session.Do(click);
                }
            }
            var key = keys[random.Next(keys.Length)];
            last.Enqueue($"{room.State.Focus} {room.State.Overlay?.GetType().Name} {key}");
            if (last.Count > 12) last.Dequeue();
            var mayQuit = room.State.Overlay is PickOverlay && key is "Enter";
            room.Press(key).RunPosted();
            // Chance may spell the command that quits and choose it, once in some hundred thousand keys.
            if (mayQuit) room.Session.Do(state => state with { IsOver = false });
            if (step % 10 == 0) room.Settle();
            Assert.False(room.State.IsOver, $"it ended at step {step}: {string.Join(", ", last)}");
            Assert.Equal(room.State.Height, room.Picture.Height);
        }
    }

    // make torture gives these.
    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
