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
        Assert.Equal(expected, string.Join(' ', Assert.IsType<KwicStudy>(room.State.Study).List.Sort));
    }

    [Fact]
    public void Groups_of_lines_are_shown_and_the_lines_of_one_and_Esc_goes_back_by_the_same_way()
    {
        using var room = Room().PressAndSettle("F3", "v");
        var groups = Assert.IsType<KwicGroupsStudy>(room.State.Study);
        Assert.Equal(groups.Groups!.Total, groups.Groups.Values.Sum(group => group.Lines));
        room.PressAndSettle("j", "Enter");
        var chosen = groups.Groups.Values[1];
        var lines = Assert.IsType<KwicStudy>(room.State.Study);
        Assert.Equal(chosen.Lines, lines.Total);
        for (var row = 0; row < lines.Known; row++) Assert.Equal(chosen.Value, KwicGroups.Of(lines, row));
        Assert.Equal(1, Assert.IsType<KwicGroupsStudy>(room.PressAndSettle("Esc").State.Study).Position.Selected);
        Assert.Equal(groups.Groups.Total, Assert.IsType<KwicStudy>(room.PressAndSettle("Esc").State.Study).Known);
    }

    [Theory]
    [InlineData(new[] { "v" }, "1R 2R 3R")]
    [InlineData(new[] { "v", ">" }, "2R 3R 4R")]
    [InlineData(new[] { "<", "v" }, "1L 2L 3L")]
    [InlineData(new[] { "v", "s", "s", "s", "s" }, "match 1R")]
    public void Going_back_from_groups_to_all_lines_keeps_the_order_that_made_them(string[] keys, string expected)
    {
        using var room = Room().PressAndSettle("F3").PressAndSettle(keys).PressAndSettle("v");
        Assert.Equal(expected, string.Join(' ', Assert.IsType<KwicStudy>(room.State.Study).List.Sort));
        Assert.Null(room.PressAndSettle("F3").State.Study);
    }

    [Fact]
    public void The_groups_within_a_group_are_of_the_next_word()
    {
        using var room = Room().PressAndSettle("F3", "v", "Enter", "v");
        var study = Assert.IsType<KwicGroupsStudy>(room.State.Study);
        Assert.Equal(new KwicKey(KwicKeyKind.Right, 2), study.List.Sort[0]);
        Assert.Equal(new KwicKey(KwicKeyKind.Right, 1), Assert.Single(study.List.Only).Key);
        Assert.Null(room.PressAndSettle("F3").State.Study);
    }

    [Fact]
    public void Sorted_lines_are_sorted_once_for_all_pages_and_groups()
    {
        using var index = NewsIndex.Open(SampleIndex.Folder);
        var (held, question) = (new HeldConcordances(), new Question { Query = "banjir" });
        var list = KwicList.All with { Sort = [new(KwicKeyKind.Right, 1)] };
        var sorted = held.Of(index, question, list, default);
        Assert.Same(sorted, held.Of(index, question with { }, list with { Sort = [new(KwicKeyKind.Right, 1)] }, default));
        Assert.NotSame(sorted, held.Of(index, question with { Query = "hujan" }, list, default));
        Assert.Same(sorted, held.Of(index, question, list, default));
        using var other = NewsIndex.Open(SampleIndex.Folder);
        Assert.NotSame(sorted, held.Of(other, question, list, default));
    }

    [Fact]
    public void A_page_far_from_the_screen_is_let_go_and_fetched_again()
    {
        var study = new KwicStudy();
        var wish = new KwicWish(new Question { Query = "x" }, KwicList.All, 0, null, 0);
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
    public void t_goes_from_name_to_name_and_Enter_makes_it_a_filter()
    {
        using var room = new TestRoom(SampleIndex.Source, query: "tinjau").Settle().PressAndSettle("Enter", "Enter", "t");
        Assert.Equal(("Rina Wulandari", FacetName.Person), (room.State.Reader!.CurrentName!.Value, room.State.Reader.CurrentName.Facet));
        Assert.Equal(Ink.CurrentHit, room.InkOf(room.State.Reader.Opened!.Article.Annotation.Title));
        Assert.Equal("Papua", room.Press("t").State.Reader!.CurrentName!.Value);
        room.PressAndSettle("Enter");
        Assert.Equal(new Chip(FacetName.Place, "Papua", false), Assert.Single(room.State.Question.Filters.Chips));
        Assert.Equal(Focus.Results, room.State.Focus);
    }

    [Fact]
    public void A_click_goes_to_a_name_and_a_second_one_makes_it_a_filter()
    {
        using var room = new TestRoom(SampleIndex.Source, query: "tinjau").Settle().PressAndSettle("Enter", "Enter");
        Assert.Equal("BNPB", room.Click("BNPB").Settle().State.Reader!.CurrentName!.Value);
        room.Click("BNPB menyebut", Pages.Click.Double).Settle();
        Assert.Equal(new Chip(FacetName.Organization, "BNPB", false), Assert.Single(room.State.Question.Filters.Chips));
    }

    [Fact]
    public void A_name_has_a_page_and_the_names_beside_it_have_theirs()
    {
        using var room = new TestRoom(SampleIndex.Source, query: "tinjau").Settle().PressAndSettle("Enter", "Enter", "t", "E");
        var study = Assert.IsType<EntityStudy>(room.State.Study);
        Assert.Equal(3, study.Found!.Page!.Articles);
        Assert.DoesNotContain(study.Rows, row => row.Value == "Rina Wulandari");
        var beside = study.Row!.Value!;
        room.PressAndSettle("Enter");
        Assert.Equal(beside, Assert.IsType<EntityStudy>(room.State.Study).Found!.Page!.Name);
        room.PressAndSettle("Esc", "End", "Enter");
        Assert.IsType<ReadingStudy>(room.State.Study);
    }

    [Fact]
    public void A_near_copy_is_opened_from_below_the_article_and_compared_with_it()
    {
        using var room = new TestRoom(SampleIndex.Source, query: "tinjau").Settle().PressAndSettle("Enter", "Enter");
        var copy = room.State.Reader!.Related!.Copies.Single(other => other.Id != room.State.Reader.Id).Id;
        var link = room.State.Reader.Page!.Names.ToList().FindIndex(name => name.Article == copy);
        for (var press = 0; press < 40 && room.State.Reader!.CurrentStop?.Name != link; press++) room.Press("t");
        room.PressAndSettle("Enter");
        Assert.Equal(copy, room.State.Reader!.Opened!.Article.Article.Id);
        room.PressAndSettle("Esc", "=");
        var compared = Assert.IsType<CompareStudy>(room.State.Study);
        Assert.Equal(Ink.Fault, room.InkOf("− ")); // A sign that is struck out is none.
        Assert.True(compared.Rows.Differences.Count > 1);
        Assert.Equal(0, Assert.IsType<CompareStudy>(room.Press("n").State.Study).Difference);
        Assert.Equal(compared.Rows.Differences.Count - 1, Assert.IsType<CompareStudy>(room.Press("N").State.Study).Difference);
    }

    [Fact]
    public void Two_articles_that_are_marked_are_compared()
    {
        using var room = Room().PressAndSettle("m", "m", "=");
        var study = Assert.IsType<CompareStudy>(room.State.Study);
        Assert.NotEqual(study.Left, study.Right);
        Assert.NotNull(study.Found!.Right);
    }

    [Fact]
    public void What_both_texts_have_stands_in_the_same_rows_and_every_letter_is_there()
    {
        const string before = "Judul lama\nSatu dua tiga.\nHanya di sini.\nAkhir sama.";
        const string after = "Judul baru\nSatu dua empat tiga.\nAkhir sama.";
        var rows = CompareRows.Of(WordDiff.Between(before, after), 12);
        Assert.Equal("Judul lama Satu dua tiga. Hanya di sini. Akhir sama.", Text(row => row.Left));
        Assert.Equal("Judul baru Satu dua empat tiga. Akhir sama.", Text(row => row.Right));
        var same = Enumerable.Range(0, rows.Count).Single(row => string.Concat(rows[row].Left.Select(piece => piece.Text)).StartsWith("Akhir", StringComparison.Ordinal));
        Assert.StartsWith("Akhir", string.Concat(rows[same].Right.Select(piece => piece.Text)), StringComparison.Ordinal);

        string Text(Func<CompareRow, IReadOnlyList<(string Text, bool Differs)>> side) => string.Join(' ', string.Join(' ', Enumerable.Range(0, rows.Count)
            .Select(row => string.Concat(side(rows[row]).Select(piece => piece.Text)))).Replace("¶", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Places_lie_in_places_and_are_found_by_typing_and_included_and_excluded()
    {
        using var room = Room().PressAndSettle("P");
        var study = Assert.IsType<PlacesStudy>(room.State.Study);
        Assert.Equal(["Indonesia", "Papua"], study.Rows.Take(2).Select(row => row.Label));
        Assert.DoesNotContain(study.Rows, row => row.Label == "Jayapura");
        room.PressAndSettle("f").Press("\"jayap").PressAndSettle("Enter");
        study = Assert.IsType<PlacesStudy>(room.State.Study);
        Assert.Equal(["Indonesia", "Papua", "Jayapura"], study.Rows.Select(row => row.Label));
        room.PressAndSettle("End", "x");
        Assert.Equal(new Chip(FacetName.Place, "Jayapura", true), Assert.Single(room.State.Question.Filters.Chips));
        Assert.Contains("✗", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_a_facet_are_found_by_typing_and_ordered_by_name()
    {
        using var room = Room().PressAndSettle("1", "f").Press("\"wati").PressAndSettle("Enter");
        Assert.Equal("Siti Rahmawati", Assert.Single(room.State.FacetRows(), row => row is { Facet: FacetName.Person, Kind: FacetRowKind.Value }).Value);
        room.PressAndSettle("f", "Ctrl+U", "Enter", "s");
        var names = room.State.FacetRows().Where(row => row is { Facet: FacetName.Person, Kind: FacetRowKind.Value }).Select(row => row.Value).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.True(names.Count > 1);
    }

    [Fact]
    public void Why_an_article_is_not_found_is_told_of_any_id()
    {
        using var room = Room().PressAndSettle("F9", "a").Press("\"m01").PressAndSettle("Enter");
        Assert.Contains("Mengapa tidak ditemukan", room.Text, StringComparison.Ordinal);
        Assert.Contains("tidak memiliki banjir", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("a").Press("\"tidak-ada").PressAndSettle("Enter");
        Assert.NotNull(room.State.Study!.FaultIn(room.State));
    }

    [Fact]
    public void A_word_that_tells_narrows_the_search()
    {
        using var room = Room().PressAndSettle("W");
        var word = Assert.IsType<WordsStudy>(room.State.Study).Rows!.Value[0].Word;
        room.PressAndSettle("Enter");
        Assert.Equal($"(banjir) ={word}", room.State.Question.Query);
        Assert.Null(room.State.Fault);
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
        foreach (var key in new[] { "F3", "F6", "P", "W", "F9", "=" })
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
