using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

/// <summary>What is remembered, copied, written and opened outside.</summary>
public sealed class KeepingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-tui-").FullName;

    [Fact]
    public void What_was_asked_and_marked_is_there_again_the_next_day()
    {
        var file = new MemoryFile(_folder, "/somewhere/index");
        using (var room = new TestRoom(SampleNews.Make()).Settle().PressAndSettle("\"banjir", "Tab", "j", "Space", "Enter", "Tab", "3", "j", "m"))
            file.Write(Memory.Of(room.State));
        var memory = file.Read(out var aside);
        Assert.Null(aside);
        using var next = new TestRoom(SampleNews.Make().ToNewsSource(), prepare: state => memory.In(state, place: true)).Settle();
        Assert.Equal("banjir", next.State.Editor.Text);
        Assert.Equal(memory.Question, next.State.Answer?.Question);
        Assert.Equal(Focus.Results, next.State.Focus);
        Assert.Equal(memory.Chosen, next.State.SelectedHit?.Id);
        Assert.Single(next.State.Marks);
        Assert.Equal(["banjir"], next.State.Queries);
        // Another index has a memory of its own.
        Assert.Equal(new Question(), new MemoryFile(_folder, "/elsewhere").Read(out _).Question);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"version\":99}")]
    [InlineData("{\"version\":1,\"filters\":[{\"facet\":\"no such\"}]}")]
    public void A_broken_memory_is_set_aside_and_nothing_else_is_lost(string content)
    {
        new MemoryFile(_folder, "/somewhere").Write(new Memory());
        var path = Assert.Single(Directory.GetFiles(_folder));
        File.WriteAllText(path, content);
        Assert.Empty(new MemoryFile(_folder, "/somewhere").Read(out var aside).Queries);
        Assert.Equal(content, File.ReadAllText(aside!));
        new MemoryFile(_folder, "/somewhere").Write(new Memory { Queries = ["banjir"] });
        Assert.Equal(["banjir"], new MemoryFile(_folder, "/somewhere").Read(out aside).Queries);
        Assert.Null(aside);
    }

    [Fact]
    public void Earlier_queries_come_back_with_the_arrows_and_in_a_list()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        room.PressAndSettle("\"banjir", "Enter", "/", "Ctrl+U", "\"papua ", "Enter", "/");
        Assert.Equal(["papua", "banjir"], room.State.Queries);
        Assert.Equal("banjir", room.PressAndSettle("Ctrl+U", "Up", "Up").State.Editor.Text);
        Assert.Equal("papua", room.PressAndSettle("Down").State.Editor.Text);
        Assert.Equal("banjir", room.PressAndSettle("F7", "\"ban", "Enter").State.Editor.Text);
    }

    [Theory]
    [InlineData("", "newssearch --index /i tui -- banjir")]
    [InlineData("Tab j Space", "newssearch --index /i tui --person 'Rina Wulandari' -- banjir")]
    [InlineData("Tab j x 3 s", "newssearch --index /i tui --not-person 'Rina Wulandari' --sort newest -- banjir")]
    public void The_command_line_of_a_view_asks_the_same_again(string keys, string expected)
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.Session.Do(state => state with { IndexFolder = "/i" });
        room.PressAndSettle(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (room.State.Focus == Focus.Query) room.Press("Tab");
        room.PressAndSettle("3", "Y");
        Assert.Equal(expected.Replace("Rina Wulandari", room.State.Question.Filters.Chips is [var chip] ? chip.Value : "", StringComparison.Ordinal), room.State.Clip?.Text);
    }

    [Fact]
    public void A_quote_in_a_query_cannot_leave_the_command_line()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "a'; rm -rf $HOME").Settle().PressAndSettle("Tab", "3", "Y");
        Assert.Equal("newssearch tui -- 'a'\\''; rm -rf $HOME'", room.State.Clip?.Text);
    }

    [Fact]
    public void Citation_quotation_and_id_are_copied_from_a_list()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "Enter", "n", "y");
        Assert.Contains("rujukan", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Enter");
        Assert.Equal("\"Rina Wulandari tinjau banjir di Papua\", Warta, 8 Okt 2017, https://warta.example/f01.", room.State.Clip?.Text);
        room.PressAndSettle("y", "\"kutipan", "Enter");
        Assert.StartsWith("\"", room.State.Clip?.Text, StringComparison.Ordinal);
        Assert.EndsWith("f01)", room.State.Clip?.Text, StringComparison.Ordinal);
        room.PressAndSettle("y", "\"id artikel", "Enter");
        Assert.Equal("f01", room.State.Clip?.Text);
        Assert.Contains("Disalin: id artikel", room.Picture.Row(23), StringComparison.Ordinal);
        room.PressAndSettle("Ctrl+P", "\"tampilkan yang disalin", "Enter");
        Assert.Equal("f01", Assert.Single(Assert.IsType<SheetOverlay>(room.State.Overlay).Lines));
    }

    [Fact]
    public void A_terminal_without_a_clipboard_shows_the_text()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.Session.Do(state => state with { CanCopy = false });
        Assert.IsType<SheetOverlay>(room.PressAndSettle("Tab", "3", "Y").State.Overlay);
    }

    [Fact]
    public void Results_are_written_to_a_file_in_a_format_chosen()
    {
        var asked = new List<string>();
        using var room = Room(new Desk
        {
            Export = (request, format, path, _) =>
            {
                asked.Add($"{request.Query} {format} {path}");
                return 12;
            },
        });
        room.PressAndSettle("Tab", "3", "e", "\"bib", "Enter");
        Assert.Contains("newssearch.bib", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Enter");
        Assert.Equal(["banjir bibtex newssearch.bib"], asked);
        Assert.Contains("12 artikel ditulis ke newssearch.bib", room.Picture.Row(23), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_is_told()
    {
        using var room = Room(new Desk { Export = (_, _, path, _) => throw new IOException($"{path} is full") });
        room.PressAndSettle("Tab", "3", "e", "Enter", "Enter");
        Assert.Contains("is full", room.Picture.Row(23), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/x", true)]
    [InlineData("http://a.example/x", true)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("--help", false)]
    [InlineData(null, false)]
    public void Only_pages_of_the_web_are_opened(string? url, bool opens)
    {
        var opened = new List<Uri>();
        using var room = Room(new Desk { Browse = opened.Add });
        room.Session.Do(state => state with
        {
            Answer = state.Answer! with { Hits = state.Answer.Hits.SetItem(0, state.Answer.Hits[0] with { Url = url }) },
        });
        room.PressAndSettle("Tab", "3", "o");
        Assert.Equal(opens ? 1 : 0, opened.Count);
        if (!opens) Assert.Equal(Say.NoAddress, room.State.Notice?.Text);
    }

    [Fact]
    public void The_pager_gets_the_article_as_text()
    {
        using var room = new TestRoom(SampleNews.Make(), 140, 40, query: "banjir").Settle().PressAndSettle("Enter", "|");
        Assert.StartsWith("Rina Wulandari tinjau banjir di Papua\n\n", room.State.Paging, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static TestRoom Room(Desk desk) => new TestRoom(
        SampleNews.Make().ToNewsSource() with { Desk = desk }, query: "banjir", prepare: state => state with { Formats = ["jsonl", "bibtex"] }).Settle();
}
