using System.Text;
using NewsSearch.Cli;

namespace NewsSearch.Tests;

/// <summary>The reading room where there is no index yet, asked for by somebody who can answer.</summary>
public sealed class FirstIndexTests
{
    [Theory]
    [InlineData("id", "Belum ada indeks", "s untuk contoh")]
    [InlineData("en", "There is no index", "s for the sample")]
    public void Who_answers_nothing_leaves_and_no_index_is_made(string language, string told, string offered)
    {
        using var folder = new TemporaryFolder();
        var run = Answer("\n", folder, language);
        Assert.Equal(3, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains(offered, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "index")));
    }

    [Fact]
    public void A_path_is_indexed_and_the_reading_room_opens()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "berita.txt"), "Banjir di Papua\n\nHujan tiga hari merendam dua ratus rumah di Jayapura, kata warga.\n");
        Assert.Equal(0, Answer(Path.Combine(folder.Path, "berita.txt") + "\n", folder).Exit);
        Assert.Equal("1", ProgramRun.Of("count", "--index", Path.Combine(folder.Path, "index"), "banjir").Output.Trim());
    }

    [Fact]
    public void A_path_in_the_home_folder_may_be_written_with_a_tilde()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "berita.txt"), "Banjir di Papua\n\nHujan tiga hari merendam dua ratus rumah di Jayapura, kata warga.\n");
        Assert.Equal(0, Answer("~/berita.txt\n", folder).Exit);
        Assert.True(Directory.Exists(Path.Combine(folder.Path, "index")));
    }

    [Fact]
    public void A_path_that_is_not_there_is_told_and_asked_for_again()
    {
        using var folder = new TemporaryFolder();
        var run = Answer("tidak-ada.txt\n\n", folder);
        Assert.Equal(3, run.Exit);
        Assert.Contains("Tidak ada tidak-ada.txt.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "index")));
    }

    [Fact]
    public void Nobody_is_asked_where_nobody_can_answer()
    {
        using var folder = new TemporaryFolder();
        var run = Answer("s\n", folder, isTerminal: false);
        Assert.Equal(3, run.Exit);
        Assert.DoesNotContain("> ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "index")));
    }

    private static ProgramRun Answer(string answer, TemporaryFolder folder, string language = "id", bool isTerminal = true)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(answer));
        var environment = new Dictionary<string, string>
        {
            ["HOME"] = folder.Path,
            ["XDG_STATE_HOME"] = Path.Combine(folder.Path, "state"),
            ["XDG_CONFIG_HOME"] = Path.Combine(folder.Path, "config"),
        };
        using var session = new Session(output, error, input) { Variable = environment.GetValueOrDefault, InputIsTerminal = isTerminal };
        var exit = NewsSearchProgram.Run(["tui", "--plain", "--lang", language, "--index", Path.Combine(folder.Path, "index")], session);
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
