namespace NewsSearch.Tui.Tests;

/// <summary>Whole screens, as text, for a person to read.</summary>
public sealed class GoldenScreenTests
{
    [Theory]
    [InlineData("start")]
    [InlineData("typed", "\"banjir")]
    [InlineData("completing", "\"ba")]
    [InlineData("results", "\"banjir", "Enter", "j")]
    [InlineData("facets", "\"banjir", "Tab", "j", "Space", "j", "j", "x")]
    [InlineData("dates", "Tab", "G", "k", "k", "k", "k", "Right", "j", "Right", "j", "Space")]
    [InlineData("histogram", "\"banjir", "Enter", "2", "Home", "Shift+Right", "Shift+Right")]
    [InlineData("histogram-month", "Tab", "2", "Enter", "z")]
    [InlineData("reader", "\"banjir", "Enter", "Enter", "n")]
    [InlineData("facts", "\"banjir", "Enter", "Enter", "G")]
    [InlineData("nothing", "\"gempa")]
    [InlineData("nothing-with-filters", "\"banjir", "Tab", "j", "Space", "/", "\" beras")]
    [InlineData("help", "Tab", "?")]
    [InlineData("help-end", "F1", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown")]
    [InlineData("palette", "Ctrl+P", "\"ur")]
    public void Each_screen_looks_as_agreed(string name, params string[] keys)
    {
        foreach (var (width, height) in new[] { (80, 24), (140, 40) })
        {
            foreach (var indonesian in new[] { true, false })
            {
                using var room = new TestRoom(SampleNews.Make(), width, height, indonesian);
                room.Settle().PressAndSettle(keys);
                Golden.Check($"{name}-{width}x{height}-{(indonesian ? "id" : "en")}", room.Text);
            }
        }
    }

    [Theory]
    [InlineData("ascii", "\"banjir", "Enter", "m", "Enter")]
    [InlineData("ascii-help", "F1")]
    public void With_ascii_alone_nothing_moves_and_no_frame_is_left(string name, params string[] keys)
    {
        using var room = new TestRoom(SampleNews.Make().ToNewsSource(), 140, 40, prepare: state => state with { IsAscii = true });
        room.Settle().PressAndSettle(keys);
        Golden.Check(name + "-140x40-id", room.Text);
        Assert.DoesNotContain(room.Text, letter => letter is >= '\u2500' and <= '\u28FF');
    }

    [Theory]
    [InlineData("fault", "banjir (", "tanda kurung belum ditutup", "tambahkan ')'")]
    [InlineData("fault-long", "banjir papua (", "tanda kurung belum ditutup", "tutup dengan ) di belakang kata terakhir yang termasuk di dalamnya, atau beri tanda kutip bila tanda kurung itu sendiri yang dicari")]
    public void A_query_error_looks_as_agreed(string name, string query, string message, string repair)
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        news.Fails = _ => new QueryException(new("", message), query.Length, new("", repair));
        room.Press('"' + query).Settle();
        Golden.Check($"{name}-80x24-id", room.Text);
    }
}
