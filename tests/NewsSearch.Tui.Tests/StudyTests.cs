using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

public sealed class StudyTests
{
    [Fact]
    public void A_line_opens_the_article_at_its_very_words_and_Esc_goes_back_to_the_line()
    {
        using var room = Room().PressAndSettle("F3", "End");
        var study = Assert.IsType<KwicStudy>(room.State.Study);
        var line = study.Line(study.Position.Selected)!;
        room.PressAndSettle("Enter");
        var reader = room.State.Reader!;
        Assert.Equal(line.Id, reader.Id);
        Assert.Equal(line.Start, reader.Opened!.Hits[reader.Hit].Start);
        Assert.Equal(Focus.Reader, room.State.Focus);
        room.PressAndSettle("Esc");
        Assert.Equal(study.Position, Assert.IsType<KwicStudy>(room.State.Study).Position);
        room.PressAndSettle("Esc");
        Assert.Null(room.State.Study);
        Assert.Equal(Focus.Results, room.State.Focus);
    }

    [Fact]
    public void The_next_line_is_read_without_going_back()
    {
        using var room = Room().PressAndSettle("F3", "Enter", "]");
        Assert.IsType<ReadingStudy>(room.State.Study);
        Assert.Equal(1, Assert.IsType<KwicStudy>(room.PressAndSettle("Esc").State.Study).Position.Selected);
    }

    [Fact]
    public void Lines_follow_the_query_as_it_is_typed()
    {
        using var room = Room().PressAndSettle("F3", "/");
        var before = Assert.IsType<KwicStudy>(room.State.Study).Known;
        room.Press("\" bandang").Settle();
        Assert.NotEqual(before, Assert.IsType<KwicStudy>(room.State.Study).Known);
        Assert.Equal(Focus.Study, room.Press("Esc").State.Focus);
    }

    [Theory]
    [InlineData(new[] { ">" }, "1R 2R 3R")]
    [InlineData(new[] { ">", ">" }, "2R 3R 4R")]
    [InlineData(new[] { ">", ">", ">", ">" }, "1R 2R 3R")]
    [InlineData(new[] { "<" }, "1L 2L 3L")]
    [InlineData(new[] { "s" }, "match 1R")]
    [InlineData(new[] { "s", "s", "s", "s" }, "")]
    public void Lines_are_sorted_by_the_words_beside_them(string[] keys, string expected)
    {
        using var room = Room().PressAndSettle("F3").PressAndSettle(keys);
        Assert.Equal(expected, string.Join(' ', Assert.IsType<KwicStudy>(room.State.Study).Sort));
    }

    [Fact]
    public void A_page_far_from_the_screen_is_let_go_and_fetched_again()
    {
        var study = new KwicStudy();
        var wish = new KwicWish(new Question { Query = "x" }, new KwicSort([]), 0, null, 0);
        var lines = Enumerable.Range(0, KwicStudy.PageSize).Select(_ => new KwicLine("a", Language.PublishedDate.Unknown, null, "", Language.TextPart.Text, 0, "", "x", "")).ToList();
        for (var page = 0; page < 12; page++) study = study.With(wish with { Page = page, Cursor = page == 0 ? null : $"{page}" }, new Concordance("x", 1, null, lines, $"{page + 1}"));
        Assert.InRange(study.Pages.Count, 1, 5);
        Assert.Equal(12 * KwicStudy.PageSize, study.Known);
        using var room = Room();
        var state = room.State with { Answer = room.State.Answer! with { Question = wish.Of } };
        Assert.Equal(wish with { Page = 0, Cursor = null }, (study with { Position = default }).Wish(state));
    }

    [Fact]
    public void Queries_are_compared_and_taken_away_again()
    {
        using var room = Room().PressAndSettle("F6", "a").Press("\"beras").PressAndSettle("Enter");
        var study = Assert.IsType<TrendStudy>(room.State.Study);
        Assert.Equal(["banjir", "beras"], study.Trend!.Series.Select(series => series.Query));
        room.PressAndSettle("x");
        Assert.Single(Assert.IsType<TrendStudy>(room.State.Study).Trend!.Series);
        Assert.Equal(Say.QueryOfTheBox, room.Press("x").State.Notice?.Text);
    }

    [Fact]
    public void A_wrong_query_in_a_trend_is_told_and_can_be_taken_away()
    {
        using var room = Room().PressAndSettle("F6", "a").Press("\"(x").PressAndSettle("Enter");
        Assert.NotNull(room.State.Study!.FaultIn(room.State));
        room.PressAndSettle("x");
        Assert.Null(room.State.Study!.FaultIn(room.State));
    }

    [Fact]
    public void The_time_chosen_in_a_trend_is_kept_with_the_query_chosen()
    {
        using var room = Room().PressAndSettle("F6", "a").Press("\"beras").PressAndSettle("Enter", "s", "s", "Home");
        room.PressAndSettle("Enter");
        Assert.Null(room.State.Study);
        Assert.Single(room.State.Question.Filters.Days());
    }

    [Fact]
    public void A_panel_is_one_key_away_from_any_study()
    {
        using var room = Room().PressAndSettle("F3", "Enter", "1");
        Assert.Null(room.State.Study);
        Assert.Equal(Focus.Facets, room.State.Focus);
    }

    [Fact]
    public void Studies_are_drawn_on_a_screen_of_any_size()
    {
        foreach (var key in new[] { "F3", "F6" })
        {
            using var room = Room().PressAndSettle(key);
            foreach (var (width, height) in new[] { (30, 8), (40, 10), (79, 23), (110, 30), (250, 80) })
            {
                room.Session.Do(state => state.Resize(width, height));
                Assert.Equal(height, room.Settle().Text.Count(letter => letter == '\n'));
            }
        }
    }

    private static TestRoom Room() => new TestRoom(SampleIndex.Source, query: "banjir").Settle().PressAndSettle("Enter");
}
