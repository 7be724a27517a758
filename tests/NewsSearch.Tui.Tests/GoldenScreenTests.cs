namespace NewsSearch.Tui.Tests;

/// <summary>Whole screens, as text, for a person to read.</summary>
public sealed class GoldenScreenTests
{
    [Theory]
    [InlineData("start")]
    [InlineData("typed", "\"banjir")]
    [InlineData("results", "\"banjir", "Enter", "j")]
    [InlineData("facets", "\"banjir", "Tab", "j", "Space", "j", "j", "x")]
    [InlineData("dates", "Tab", "G", "k", "k", "k", "k", "Right", "j", "Right", "j", "Space")]
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
}
