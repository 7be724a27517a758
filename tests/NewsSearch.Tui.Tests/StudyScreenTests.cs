namespace NewsSearch.Tui.Tests;

/// <summary>The studies on a real index, as text, for a person to read.</summary>
public sealed class StudyScreenTests
{
    [Theory]
    [InlineData("kwic", "\"banjir", "Enter", "F3", ">", "j", "j")]
    [InlineData("kwic-read", "\"banjir", "Enter", "F3", "<", "j", "j", "Enter")]
    [InlineData("kwic-empty", "F3")]
    [InlineData("kwic-groups", "\"banjir", "Enter", "F3", "v", "j", "j")]
    [InlineData("kwic-group", "\"banjir", "Enter", "F3", "v", "j", "Enter")]
    [InlineData("entity", "\"banjir", "Enter", "1", "j", "E", "j", "j")]
    [InlineData("places", "\"banjir", "Enter", "P", "j")]
    [InlineData("places-find", "\"banjir", "Enter", "P", "f", "\"pap")]
    [InlineData("facet-find", "\"banjir", "Enter", "1", "f", "\"wati", "Enter", "s")]
    [InlineData("reader-names", "\"tinjau", "Enter", "Enter", "t", "t")]
    [InlineData("reader-related", "\"tinjau", "Enter", "Enter", "G", "T")]
    [InlineData("compare", "\"meninjau", "Enter", "=", "n", "n")]
    [InlineData("explain", "\"banjir papua", "Enter", "F9")]
    [InlineData("words", "\"banjir", "Enter", "W")]
    [InlineData("keywords", "\"banjir", "Enter", "W", "v")]
    [InlineData("trend", "\"banjir", "Enter", "F6", "a", "\"beras", "Enter", "a", "\"hujan", "Enter", "Home")]
    [InlineData("trend-percent", "\"banjir", "Enter", "F6", "v", "a", "\"rapat")]
    public void Each_study_looks_as_agreed(string name, params string[] keys)
    {
        foreach (var (width, height) in new[] { (80, 24), (140, 40) })
        {
            foreach (var indonesian in new[] { true, false })
            {
                using var room = new TestRoom(SampleIndex.Source, width, height, indonesian);
                room.Settle().PressAndSettle(keys);
                Golden.Check($"{name}-{width}x{height}-{(indonesian ? "id" : "en")}", room.Text);
            }
        }
    }
}
