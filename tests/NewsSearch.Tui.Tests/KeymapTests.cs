using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

/// <summary>The reader's own keys.</summary>
public sealed class KeymapTests
{
    [Theory]
    [InlineData("x", "x")]
    [InlineData("X", "X")]
    [InlineData("+", "+")]
    [InlineData("ctrl+p", "Ctrl+P")]
    [InlineData("Alt+Ctrl+Left", "Ctrl+Alt+Left")]
    [InlineData("pagedown", "PageDown")]
    [InlineData("Shift+Tab", "Shift+Tab")]
    [InlineData("Alt+x", "Alt+x")]
    [InlineData("Ctrl++", null)]
    [InlineData("Ctrl+M", null)]
    [InlineData("Ctrl+Z", null)]
    [InlineData("Shift+F3", null)]
    [InlineData("Shift+a", null)]
    [InlineData("ab", null)]
    [InlineData("", null)]
    [InlineData("\u001b", null)]
    [InlineData("Ctrl+", null)]
    public void A_key_is_read_as_people_write_it(string written, string? name) => Assert.Equal(name, KeyText.Normalize(written));

    [Fact]
    public void A_command_has_the_keys_of_the_file_and_no_others()
    {
        var (keys, problems) = KeymapFile.Read("""
            # mine
            filters.undo = "U"
            "result.sort" = ["O", "F11"]
            [room]
            next = []
            """);
        Assert.Empty(problems);
        Assert.Equal("filters.undo", keys.Find(Scope.Results, "U")?.Id);
        Assert.Null(keys.Find(Scope.Results, "u"));
        Assert.Equal("result.sort", keys.Find(Scope.Results, "F11")?.Id);
        Assert.Null(keys.Find(Scope.Results, "Tab"));
        Assert.Equal("room.previous", keys.Find(Scope.Results, "Shift+Tab")?.Id);
    }

    [Fact]
    public void A_key_given_to_a_command_is_taken_from_another()
    {
        var (keys, problems) = KeymapFile.Read("filters.clear = \"x\"");
        Assert.Empty(problems);
        Assert.Equal("filters.clear", keys.Find(Scope.Facets, "x")?.Id);
        Assert.Equal("facet.exclude", keys.Find(Scope.Facets, "-")?.Id);
    }

    [Theory]
    [InlineData("filters.undo = ", nameof(Say.KeyFileBroken))]
    [InlineData("filters.undont = \"U\"", nameof(Say.KeyUnknownCommand))]
    [InlineData("filters.undo = \"Ctrl+I\"", nameof(Say.KeyBad))]
    [InlineData("filters.undo = 7", nameof(Say.KeyBad))]
    [InlineData("query.run = \"r\"", nameof(Say.KeyIsTyped))]
    [InlineData("filters.clear = \"U\"\nfilters.undo = \"U\"", nameof(Say.KeyClash))]
    [InlineData("filters.clear = \"t\"", nameof(Say.KeyLost))]
    public void A_mistake_is_told_with_its_line_and_costs_nothing_else(string lines, string expected)
    {
        var (keys, problems) = KeymapFile.Read("# first\n" + lines + "\n");
        var problem = Assert.Single(problems);
        Assert.Equal(expected, problem.Text.Name);
        Assert.Equal(1 + lines.Split('\n').Length, problem.Line);
        Assert.Equal("room.quit", keys.Find(Scope.Results, "Ctrl+Q")?.Id);
        foreach (var words in new[] { Wording.English, Wording.Indonesian }) Assert.Contains($"{problem.Line}:", problem.In(words), StringComparison.Ordinal);
    }

    [Fact]
    public void The_keys_listed_are_a_file_that_gives_the_same_keys()
    {
        var written = KeymapFile.Write(Keymap.Default, Wording.Indonesian);
        var (keys, problems) = KeymapFile.Read(written);
        Assert.Empty(problems);
        Assert.All(CommandTable.All, command => Assert.Equal(command.Keys, keys.Of(command)));
    }

    [Fact]
    public void Own_keys_work_and_show_in_the_line_of_keys_in_help_and_palette()
    {
        var (keys, problems) = KeymapFile.Read("result.sort = \"F9\"\nfilters.undont = \"z\"");
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.Session.Do(state => state with { Keys = keys, KeyProblems = problems });
        room.PressAndSettle("Enter", "F9");
        Assert.Equal(SortOrder.Newest, room.State.Question.Sort);
        Assert.Contains("F9 urut", room.Picture.Row(23), StringComparison.Ordinal);
        Assert.Contains("F9", room.Press("?").Text, StringComparison.Ordinal);
        room.Press("Esc", "Ctrl+P", "\"urutan");
        Assert.Contains("F9", room.Text, StringComparison.Ordinal);
        room.Press("Ctrl+U", "\"keys.toml", "Enter");
        Assert.IsType<SheetOverlay>(room.State.Overlay);
        Assert.Contains("Baris 2: tidak ada perintah bernama 'filters.undont'", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_now_stands_in_the_palette_with_the_reason_and_says_it()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().Press("Ctrl+P", "\"hapus semua");
        Assert.Contains("Hapus semua saringan · Tidak ada saringan", room.Text, StringComparison.Ordinal);
        Assert.Equal(Ink.Faint, room.InkOf("Hapus semua saringan"));
        room.Press("Enter");
        Assert.IsType<PickOverlay>(room.State.Overlay);
        Assert.Contains("» Tidak ada saringan", room.Picture.Row(23), StringComparison.Ordinal);
    }
}
