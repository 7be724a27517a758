using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

public sealed class FilterTests
{
    [Fact]
    public void Space_includes_x_excludes_u_undoes_and_ctrl_R_redoes()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.PressAndSettle("Tab", "j", "j", "Space");
        Assert.Contains("+Rina Wulandari ×", room.Picture.Row(1), StringComparison.Ordinal);
        Assert.Equal(2, room.State.Answer?.Total);
        Assert.Contains("✓ Rina Wulandari", room.Text, StringComparison.Ordinal);

        room.PressAndSettle("x");
        Assert.Contains("−Rina Wulandari ×", room.Picture.Row(1), StringComparison.Ordinal);
        Assert.Equal(10, room.State.Answer?.Total);

        room.PressAndSettle("u");
        Assert.Equal(2, room.State.Answer?.Total);
        room.PressAndSettle("u");
        Assert.Equal(12, room.State.Answer?.Total);
        room.PressAndSettle("Ctrl+R", "Ctrl+R");
        Assert.Equal(10, room.State.Answer?.Total);
        room.PressAndSettle("c");
        Assert.Equal(12, room.State.Answer?.Total);
        room.PressAndSettle("c");
        Assert.Equal(Say.NoFilters, room.State.Notice?.Text);
    }

    [Fact]
    public void The_keys_named_beside_the_filters_can_be_pressed_with_the_mouse()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.PressAndSettle("Tab", "j", "j", "Space", "x");
        room.Click("u batal").Settle();
        Assert.Contains("+Rina Wulandari ×", room.Picture.Row(1), StringComparison.Ordinal);
        room.Click("c hapus").Settle();
        Assert.Empty(room.State.Question.Filters.Chips);
    }

    [Fact]
    public void Values_of_one_facet_are_alternatives_and_facets_add_up()
    {
        var filters = FilterSet.None
            .Toggle(new(FacetName.Person, "A", false)).Toggle(new(FacetName.Person, "B", false))
            .Toggle(new(FacetName.Person, "C", true)).Toggle(new(FacetName.Place, "D", false)).ToFilters();
        Assert.Collection(filters,
            filter => Assert.Equal((FacetName.Person, "A,B", false), (filter.Facet, string.Join(',', filter.Values), filter.Exclude)),
            filter => Assert.Equal((FacetName.Person, "C", true), (filter.Facet, string.Join(',', filter.Values), filter.Exclude)),
            filter => Assert.Equal((FacetName.Place, "D", false), (filter.Facet, string.Join(',', filter.Values), filter.Exclude)));
    }

    [Fact]
    public void Undo_takes_back_what_was_typed_as_one_step()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        room.Press("\"banjir").Settle().PressAndSettle("Enter", "u");
        Assert.Equal("", room.State.Editor.Text);
        Assert.Equal(72, room.State.Answer?.Total);
        room.PressAndSettle("Ctrl+R");
        Assert.Equal("banjir", room.State.Editor.Text);
    }

    [Fact]
    public void Undoing_what_was_typed_and_taken_back_goes_to_the_step_before()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().Press("\"x", "Backspace").Settle().PressAndSettle("Down", "u");
        Assert.False(room.State.IsBusy);
        Assert.Equal(72, room.State.Answer?.Total);
    }

    [Fact]
    public void A_year_opens_into_months_and_days()
    {
        using var room = new TestRoom(SampleNews.Make(), 140, 60).Settle().PressAndSettle("Tab");
        var year = room.State.FacetRows().ToList().FindIndex(row => row.Value == "2021");
        room.Session.Do(state => state.SelectFacet(year));
        room.PressAndSettle("Right");
        Assert.Contains("· ▸ Feb 2021", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Down", "l");
        Assert.Contains("5 Jan 2021", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Down", "Space");
        Assert.Equal(new Chip(FacetName.Date, "2021-01-05", false), Assert.Single(room.State.Question.Filters.Chips));
        Assert.Equal(1, room.State.Answer?.Total);
        // Left goes up and closes, level by level.
        room.PressAndSettle("h", "h", "h", "h");
        Assert.DoesNotContain("· ▸ Feb 2021", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_row_of_a_facet_loads_more()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().PressAndSettle("Tab");
        var more = room.State.FacetRows().ToList().FindIndex(row => row.Kind == FacetRowKind.More);
        Assert.DoesNotContain("Jawa Barat", room.Text.Split("Organisasi")[0], StringComparison.Ordinal);
        room.Session.Do(state => state.SelectFacet(more));
        room.PressAndSettle("Enter");
        Assert.Contains("Jawa Barat", room.Text.Split("Organisasi")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_facet_is_not_counted_and_opens_again()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().PressAndSettle("Tab", "h");
        Assert.Contains("▸ Tokoh", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(new FacetKey(FacetName.Person), room.State.Facets.Wanted());
        Assert.DoesNotContain("Bagus", room.Text.Split("Tempat")[0], StringComparison.Ordinal);
        room.PressAndSettle("Enter");
        Assert.Contains("· Bagus Prasetyo", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_a_facet_leaves_the_results_alone()
    {
        using var room = new TestRoom(SampleNews.Make(), 140, 40).Settle().PressAndSettle("Enter", "j", "j", "1", "Tab");
        var (hits, selected) = (room.State.Answer!.Hits, room.State.Results.Selected);
        room.PressAndSettle("1", "h");
        Assert.Same(hits, room.State.Answer!.Hits);
        Assert.Equal(selected, room.State.Results.Selected);
    }

    [Fact]
    public void A_chip_whose_value_is_not_counted_stays_in_the_panel()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        room.Session.Do(state => state.Toggle(new(FacetName.Person, "Cut Meutia Hanum", true)));
        room.Settle();
        Assert.Contains("✗ Cut Meutia Hanum", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_names_the_filter_to_drop_and_enter_drops_it()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.Session.Do(state => state.Toggle(new(FacetName.Place, "Papua", false)));
        room.Session.Do(state => state.Toggle(new(FacetName.Person, "Siti Rahmawati", false)));
        room.Settle();
        Assert.Equal(0, room.State.Answer?.Total);
        Assert.Contains("Tanpa +Siti Rahmawati: 4 artikel", room.Text, StringComparison.Ordinal);
        Assert.Contains("Tanpa +Papua: 2 artikel", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Enter", "Enter");
        Assert.Equal(4, room.State.Answer?.Total);
    }

    [Fact]
    public void The_mouse_includes_excludes_and_takes_chips_away()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.Click("Rina Wulandari   ").Settle();
        Assert.Contains("+Rina Wulandari ×", room.Picture.Row(1), StringComparison.Ordinal);
        Assert.Equal(Focus.Facets, room.State.Focus);
        room.Click("Jayapura   ", Click.Right).Settle();
        Assert.Contains("−Jayapura ×", room.Picture.Row(1), StringComparison.Ordinal);
        room.Click("+Rina Wulandari").Settle();
        Assert.Equal([new Chip(FacetName.Place, "Jayapura", true)], room.State.Question.Filters.Chips);
    }

    [Fact]
    public void An_empty_index_says_how_to_fill_it()
    {
        using var room = new TestRoom(new FakeNews([])).Settle();
        Assert.Contains("newssearch index", room.Text, StringComparison.Ordinal);
    }
}
