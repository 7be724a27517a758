using System.Reflection;
using System.Text.Json;
using NewsSearch.Cli;

namespace NewsSearch.Tests;

public class SpecTests
{
    private static readonly JsonElement Spec = ProgramRun.Of("spec").Json;

    [Fact]
    public void Every_command_of_the_help_is_told_with_its_options_and_every_exit_code()
    {
        var told = Spec.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("name").GetString()!).ToList();
        foreach (var command in HelpTests.Commands.Select(row => row.Data).Where(name => name.Length > 0)) Assert.Contains(command, told);
        var search = Spec.GetProperty("commands").EnumerateArray().Single(command => command.GetProperty("name").GetString() == "search");
        var options = search.GetProperty("options").EnumerateArray().ToDictionary(option => option.GetProperty("names")[0].GetString()!);
        Assert.Equal(["newest", "oldest", "relevance"], options["--sort"].GetProperty("values").EnumerateArray().Select(value => value.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("NAME[:N]", options["--facet"].GetProperty("value").GetString());
        Assert.Equal(JsonValueKind.Null, options["--collapse"].GetProperty("value").ValueKind);
    }

    [Fact]
    public void Every_exit_code_has_its_meaning()
    {
        var codes = typeof(Exit).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (int)field.GetRawConstantValue()!);
        Assert.Equal(codes.Order(), Spec.GetProperty("exit_codes").EnumerateArray().Select(exit => exit.GetProperty("code").GetInt32()).Order());
    }

    [Theory]
    [InlineData("en", "SYNOPSIS", "EXIT STATUS")]
    [InlineData("id", "PEMAKAIAN", "KODE KELUAR")]
    public void The_manual_has_a_page_for_the_program_and_one_for_each_command(string language, string synopsis, string exits)
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of("spec", "--man", folder.Path, "--lang", language);
        Assert.Equal(0, run.Exit);
        var files = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Spec.GetProperty("commands").GetArrayLength() + 1, files.Length);
        foreach (var page in files.Select(File.ReadAllText))
        {
            Assert.StartsWith(".TH NEWSSEARCH", page, StringComparison.Ordinal);
            Assert.Contains($".SH {synopsis}", page, StringComparison.Ordinal);
            // What begins with a point is a request to man: only ours may.
            Assert.All(page.Split('\n').Where(line => line.StartsWith('.')), line => Assert.Matches(@"^\.(TH|SH|TP|br)\b", line));
        }
        Assert.Contains($".SH {exits}", File.ReadAllText(Path.Combine(folder.Path, "newssearch.1")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        var run = ProgramRun.Of("spec", "--man", Path.Combine(file, "man"));
        Assert.Equal(Exit.CannotWrite, run.Exit);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }
}
