using NewsSearch.Language;
using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

public sealed class DateTests
{
    [Fact]
    public void The_bars_follow_the_answer()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        Assert.Equal(11, room.State.Dates.Bars.Sum(bar => bar.Count));
        Assert.Contains("1 tanpa tgl", room.Text, StringComparison.Ordinal);
        room.Press("\" wamena").Settle();
        Assert.Equal(2, room.State.Dates.Bars.Sum(bar => bar.Count));
    }

    [Fact]
    public void A_range_chosen_by_keys_is_kept_by_Enter_and_dropped_by_0()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "2", "Z", "s", "s", "s", "s", "s");
        room.PressAndSettle(UntilUnit(room, HistogramUnit.Year)).PressAndSettle("Home", "Shift+Right", "Enter");
        Assert.Equal("2016-01-01/2017-12-31", Assert.Single(room.State.Question.Filters.Chips).Value);
        Assert.Contains("+2016–2017 ×", room.Picture.Row(1), StringComparison.Ordinal);
        Assert.Equal(3, room.State.Answer?.Total);
        // What lies around the range stays in sight.
        Assert.Equal(11, room.State.Dates.Bars.Sum(bar => bar.Count));
        room.PressAndSettle("0");
        Assert.Equal(12, room.State.Answer?.Total);
        room.PressAndSettle("u");
        Assert.Equal(3, room.State.Answer?.Total);
    }

    [Fact]
    public void v_begins_a_range_that_the_arrows_extend_and_v_lets_it_go()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "2", "Home", "v", "Right", "Right");
        Assert.Equal((0, 2), room.State.Dates.Range);
        room.PressAndSettle("v", "Right");
        Assert.Equal((3, 3), room.State.Dates.Range);
    }

    [Fact]
    public void Another_range_takes_the_place_of_the_one_before()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "2", "Home", "Enter", "End", "Enter");
        Assert.Single(room.State.Question.Filters.Chips);
    }

    [Fact]
    public void Zooming_in_shows_the_days_of_a_month_and_zooming_out_the_year()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().PressAndSettle("Tab", "2");
        room.PressAndSettle(UntilUnit(room, HistogramUnit.Year)).PressAndSettle("Home");
        room.Session.Do(state => state.SelectBar(state.Dates.Bars.ToList().FindIndex(bar => bar.Days.First.Year == 2021), extend: false));
        room.PressAndSettle("z");
        room.PressAndSettle(UntilUnit(room, HistogramUnit.Month)).PressAndSettle("Home", "z");
        Assert.Equal((HistogramUnit.Day, 31), (room.State.Dates.Count!.Histogram.Unit, room.State.Dates.Bars.Count));
        Assert.Equal(Say.CannotZoomIn, room.Press("z").State.Notice?.Text);
        room.PressAndSettle("Z");
        Assert.Equal(DateValue.Year(2021), room.State.Dates.Span);
        room.PressAndSettle("Z");
        Assert.Null(room.State.Dates.Span);
        Assert.Equal(Say.CannotZoomOut, room.Press("Z").State.Notice?.Text);
    }

    [Fact]
    public void A_drag_of_the_mouse_chooses_a_range_and_letting_go_keeps_it()
    {
        using var room = new TestRoom(SampleNews.Make(), 140, 40, query: "banjir").Settle();
        var area = room.State.Layout.Dates;
        var row = area.Y + area.Height - 2;
        foreach (var (x, click) in new[] { (area.X + 2, Click.Left), (area.X + 9, Click.Drag), (area.X + 20, Click.Drag), (area.X + 20, Click.Release) })
            room.Session.Do(room.Picture.StepAt(x, row, click)!);
        room.Settle();
        var chip = Assert.Single(room.State.Question.Filters.Chips);
        Assert.StartsWith("2016", chip.Value, StringComparison.Ordinal);
        Assert.Equal(room.State.Dates.Bars.Where(bar => room.State.Question.Filters.Days().Single().Contains(bar.Days)).Sum(bar => bar.Count), room.State.Answer?.Total);
    }

    [Fact]
    public void H_hides_the_bars_and_shows_them_again()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().PressAndSettle("Tab", "2", "H");
        Assert.True(room.State.Layout.Dates.IsEmpty);
        Assert.Equal(Focus.Results, room.State.Focus);
        Assert.Equal(Say.DatesHidden, room.Press("2").State.Notice?.Text);
        Assert.False(room.PressAndSettle("H").State.Layout.Dates.IsEmpty);
    }

    [Fact]
    public void A_low_screen_has_no_bars_and_says_so()
    {
        using var room = new TestRoom(SampleNews.Make(), 80, 20).Settle().PressAndSettle("Tab");
        Assert.True(room.State.Layout.Dates.IsEmpty);
        Assert.Equal(Say.TooLowForDates, room.Press("2").State.Notice?.Text);
        Assert.Equal(Focus.Results, room.Press("Tab").State.Focus);
    }

    [Fact]
    public void More_bars_than_columns_are_scrolled_through()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().PressAndSettle("Tab", "2");
        room.PressAndSettle(UntilUnit(room, HistogramUnit.Month)).PressAndSettle("Home");
        Assert.True(room.State.Dates.Bars.Count > room.State.VisibleBars);
        Assert.Equal(0, room.State.Dates.Left);
        Assert.Equal(room.State.Dates.Bars.Count - room.State.VisibleBars, room.Press("End").State.Dates.Left);
    }

    private static string[] UntilUnit(TestRoom room, HistogramUnit unit)
    {
        for (var press = 0; press < 6 && room.State.Dates.Count!.Histogram.Unit != unit; press++) room.PressAndSettle("s");
        Assert.Equal(unit, room.State.Dates.Count!.Histogram.Unit);
        return [];
    }
}
