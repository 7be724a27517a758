using System.Text.Json;
using NewsSearch.Cli;

namespace NewsSearch.Tests;

public sealed class WordOptionsTests
{
    [Fact]
    public void An_index_made_with_roots_of_ones_own_says_so_to_whoever_brings_others()
    {
        using var folder = new TemporaryFolder();
        var (index, roots, article) = (Path.Combine(folder.Path, "index"), Path.Combine(folder.Path, "roots.tsv"), Path.Combine(folder.Path, "a.txt"));
        File.WriteAllText(roots, "pemilu\tpilih\n");
        File.WriteAllText(article, "Pemilu ditunda\n\nKabar tentang pemilu di Garut.\n");

        Assert.Equal(Exit.Done, ProgramRun.Of("--index", index, "index", article, "--roots", roots).Exit);
        Assert.Equal(1, ProgramRun.Of("--index", index, "count", "pilih", "--json").Json.GetProperty("total").GetInt32());
        Assert.Equal(Exit.Done, ProgramRun.Of("--index", index, "index", article).Exit);
        File.WriteAllText(roots, "pemilu\tpilu\n");
        var refused = ProgramRun.Of("--index", index, "index", article, "--roots", roots);
        Assert.Equal(Exit.NoIndex, refused.Exit);
        Assert.Contains("was made with 1 roots of the user's", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pemilu pilih", "line 1")]
    [InlineData(null, "cannot be read")]
    public void A_list_that_cannot_be_read_is_told(string? content, string told)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "roots.tsv");
        if (content is not null) File.WriteAllText(file, content);
        var run = ProgramRun.Of("analyze", "kata", "--roots", file);
        Assert.Equal(Exit.Usage, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mengajarkan", "auto", "split fold affixes root")]
    [InlineData("njonja", "always", "split fold old_spelling affixes root")]
    [InlineData("njonja", "auto", "split fold affixes root")]
    [InlineData("Soeharto", "never", "split fold old_spelling_safe affixes root")]
    public void Analyze_tells_every_stage(string word, string mode, string stages)
    {
        var told = ProgramRun.Of("analyze", word, "--old-spelling", mode, "--json").Json.GetProperty("words")[0];
        Assert.Equal(stages, string.Join(' ', Stages(told).Select(stage => stage.GetProperty("stage").GetString())));
        Assert.Equal(word, Stages(told).First().GetProperty("form").GetString());
        Assert.Equal(told.GetProperty("root")[0].GetString(), Stages(told).Last().GetProperty("form").GetString());
    }

    [Fact]
    public void Analyze_asks_ones_own_list_first()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "roots.tsv");
        File.WriteAllText(file, "pemilu\tpilih\n");
        var last = Stages(ProgramRun.Of("analyze", "Pemilu", "--roots", file, "--json").Json.GetProperty("words")[0]).Last();
        Assert.Equal(("pilih", "override"), (last.GetProperty("form").GetString(), last.GetProperty("reason").GetString()));
    }

    private static JsonElement.ArrayEnumerator Stages(JsonElement word) => word.GetProperty("stages").EnumerateArray();
}
