using NewsSearch.Tui.Lines;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

/// <summary>The dialogue of lines.</summary>
public sealed class LineRoomTests
{
    [Fact]
    public void A_reader_searches_filters_reads_and_quits_line_by_line()
    {
        var said = Talk(true, "\"banjir", "facets", "include rina", "1", "undo", "exclude 1", "filters", "sort", "next", "cite", "command", "quit", "not reached");
        Assert.Contains("12 artikel, relevansi", said, StringComparison.Ordinal);
        Assert.Contains("1. Rina Wulandari tinjau banjir di Papua (Warta, 8 Okt 2017)", said, StringComparison.Ordinal);
        Assert.Contains("Tokoh:", said, StringComparison.Ordinal);
        Assert.Contains("dipilih: Tokoh Rina Wulandari", said, StringComparison.Ordinal);
        Assert.Contains("2 artikel, relevansi", said, StringComparison.Ordinal);
        Assert.Contains("dikecualikan: Tokoh", said, StringComparison.Ordinal);
        Assert.Contains("terbaru", said, StringComparison.Ordinal);
        Assert.Contains("newssearch tui --not-person", said, StringComparison.Ordinal);
        Assert.DoesNotContain("not reached", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gempa", "0 articles")]
    [InlineData("open 4000", "There is nothing here")]
    [InlineData("include 99", "There is no such value")]
    [InlineData("include", "There is no such value")]
    [InlineData("undo", "There is nothing to undo")]
    [InlineData("tag x", "Not possible here")]
    [InlineData("export x", "Formats:")]
    [InlineData("help", "cari")]
    [InlineData("/open", "0 articles")]
    [InlineData("mark", "> ")]
    [InlineData("72", "Harga beras")]
    public void Every_line_is_answered(string line, string expected) => Assert.Contains(expected, Talk(false, line), StringComparison.Ordinal);

    [Fact]
    public void No_sign_of_an_article_reaches_the_terminal_but_text()
    {
        var news = new FakeNews([Press.Article("x", "judul\u001b]0;x\u0007", "isi\u009b31m \u202E", "2020-01-01", "Kabar")]);
        using var output = new StringWriter();
        using var room = new LineRoom(new RoomState { Words = Wording.English }, news.ToNewsSource(), TimeProvider.System, new StringReader("1\n\u001b[31m\n"), output);
        room.Run();
        Assert.DoesNotContain(output.ToString(), letter => char.IsControl(letter) && letter is not ('\n' or '\r'));
        Assert.DoesNotContain('\u202E', output.ToString());
    }

    [Fact]
    public void Random_lines_do_no_harm()
    {
        var random = new Random(20_251_128);
        string[] words = [.. LineCommands.All.SelectMany(row => row.Names.Split('|')).Where(name => name is not ("quit" or "keluar")), "banjir", "1", "7", "-3", "99999999999", "papua", "/", ""];
        var lines = Enumerable.Range(0, 300).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => words[random.Next(words.Length)])));
        Assert.NotEmpty(Talk(random.Next(2) == 0, [.. lines]));
    }

    private static string Talk(bool indonesian, params string[] lines)
    {
        using var output = new StringWriter();
        var text = string.Join('\n', lines.Select(line => line.TrimStart('"')));
        using var room = new LineRoom(
            new RoomState { Words = indonesian ? Wording.Indonesian : Wording.English }, SampleNews.Make().ToNewsSource(), TimeProvider.System, new StringReader(text), output);
        room.Run();
        return output.ToString();
    }
}
