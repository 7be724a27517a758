namespace NewsSearch.Tui.Tests;

/// <summary>The lists to choose from and the lines asked for, over the panels and studies, as text, for a person to read.</summary>
public sealed class OverlayScreenTests
{
    [Theory]
    [InlineData("pick-copy", "y", "Down")]
    [InlineData("pick-export", "e")]
    [InlineData("pick-queries", "/", "Ctrl+U", "\"beras naik", "Enter", "F7")]
    [InlineData("pick-saved", "F8", "Down")]
    [InlineData("pick-marks", "m", "m", "'")]
    [InlineData("pick-themes", "F2")]
    [InlineData("pick-tags", "#")]
    [InlineData("pick-tags-new", "#", "\"pen")]
    [InlineData("pick-collections", "m", "m", "C")]
    [InlineData("pick-nothing", "Ctrl+P", "\"xyzzy")]
    [InlineData("pick-copy-nothing", "y", "\"xyzzy")]
    [InlineData("ask-note", "/", "Ctrl+U", "\"tinjau", "Enter", "a")]
    [InlineData("ask-name", "S", "\"banjir di Papua")]
    [InlineData("ask-path", "e", "\"bib", "Enter")]
    [InlineData("ask-query", "F6", "a", "\"hujan")]
    [InlineData("ask-value", "1", "f", "\"wati")]
    [InlineData("ask-id", "F9", "a", "\"m01")]
    [InlineData("copied", "y", "Enter")]
    public void Each_list_and_each_line_asked_for_looks_as_agreed(string name, params string[] keys)
    {
        foreach (var (width, height) in new[] { (80, 24), (140, 40) })
        {
            foreach (var indonesian in new[] { true, false })
            {
                using var room = new TestRoom(SampleIndex.Kept, width, height, indonesian, prepare: state => state with
                {
                    IndexFolder = "/arsip",
                    Formats = ["jsonl", "csv", "markdown", "bibtex", "ris", "csl", "tei"],
                    CanCopy = name != "copied",
                });
                room.Settle().PressAndSettle("\"banjir", "Enter").PressAndSettle(keys);
                Golden.Check($"{name}-{width}x{height}-{(indonesian ? "id" : "en")}", room.Text);
            }
        }
    }

    [Fact]
    public void Where_there_is_no_tag_yet_the_list_asks_for_the_first()
    {
        using var room = new TestRoom(SampleIndex.Source, indonesian: false, query: "banjir").Settle().PressAndSettle("Enter", "#");
        Assert.Contains("type a name for the first one", room.Text, StringComparison.Ordinal);
    }
}
