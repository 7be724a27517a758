namespace NewsSearch.Tests;

public class CompletionTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    public static TheoryData<string[], string[]> Typed => new()
    {
        { ["sea"], ["search"] },
        { ["search", "--collap"], ["--collapse"] },
        { ["search", "gempa", "--sort", "n"], ["newest"] },
        { ["search", "--sort", "=", "n"], ["newest"] },
        { ["search", "--sort=n"], ["--sort=newest"] },
        { ["search", "--facet", "pla"], ["place"] },
        { ["facets", "pers"], ["person"] },
        { ["search", "--person", "arman l"], ["Arman Lasimpo"] },
        { ["search", "--not-place=Banda A"], ["--not-place=Banda Aceh"] },
        { ["search", "--format", "bib"], ["bibtex"] },
        { ["completions", "p"], ["powershell"] },
        { ["entity", "sh"], ["show"] },
        { ["entity", "show", "--fac"], ["--facet"] },
        { ["search", "--", "--coll"], [] },
        { ["search", "--take", ""], [] },
        { ["index", "./"], [] },
        { ["--lang", ""], ["en", "id"] },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_is_typed_goes_on_as_it_may(string[] words, string[] expected)
    {
        var run = sample.Run(["complete", "--", .. words]);
        Assert.Equal(0, run.Exit);
        var found = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).ToList();
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_typed_is_answered_with_every_command_and_what_each_does()
    {
        var run = sample.Run("complete", "--", "");
        Assert.Contains("search\tFind articles.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("complete\t", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_index_names_are_not_known_and_nothing_is_said()
    {
        var run = ProgramRun.Of("complete", "--", "search", "--index", "/nowhere/at/all", "--person", "a");
        Assert.Equal((0, "", ""), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void Every_shell_has_a_script_that_asks_the_program(string shell)
    {
        var run = ProgramRun.Of("completions", shell);
        Assert.Equal(0, run.Exit);
        Assert.Contains(" complete -- ", run.Output, StringComparison.Ordinal);
    }
}
