namespace NewsSearch.Tests;

public class HelpTests
{
    public static TheoryData<string> Commands =>
    [
        "", "index", "search", "count", "facets", "show", "entity", "diff", "similar", "suggest", "kwic", "trend", "collocates", "keyness",
        "explain", "extract", "export", "delete", "rebuild", "analyze", "stats", "check", "compact", "snapshot",
        "restore", "tui", "completions", "spec",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_what_was_agreed(string command)
    {
        foreach (var language in new[] { "en", "id" })
        {
            var run = ProgramRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
            Assert.Equal(0, run.Exit);
            Golden.Check($"help{(command.Length > 0 ? "-" : "")}{command}.{language}", run.Output);
        }
    }

    [Fact]
    public void The_language_comes_from_the_environment_unless_it_is_named()
    {
        var indonesian = new Dictionary<string, string> { ["LANG"] = "id_ID.UTF-8" };
        Assert.Contains("Pemakaian:", ProgramRun.With(indonesian, "", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("Usage:", ProgramRun.With(indonesian, "", "--help", "--lang", "en").Output, StringComparison.Ordinal);
    }
}
