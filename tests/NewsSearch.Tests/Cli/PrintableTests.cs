using NewsSearch.Cli;

namespace NewsSearch.Tests;

public sealed class PrintableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("\u001b[2J\u001b]0;owned\u0007boo", "[2J ]0;owned boo")]
    [InlineData("a\u009b31mb", "a 31mb")]
    [InlineData("one\r\ntwo\tthree", "one two three")]
    [InlineData("abc\u202Edef\u2066g", "abcdefg")]
    public void Nothing_printed_can_steer_the_terminal(string text, string expected) => Assert.Equal(expected, Printable.Line(text));

    [Fact]
    public void Escape_sequences_in_an_article_do_not_reach_standard_output()
    {
        var index = Path.Combine(_folder.Path, "index");
        var file = Path.Combine(_folder.Path, "a.jsonl");
        File.WriteAllText(file, """{"id":"\u001b[31mx","title":"Gempa \u001b]0;owned\u0007","body":"Gempa \u001b[2Jbumi \u009b5m.","source":"\u001b[1mKoran"}""");
        Assert.Equal(0, ProgramRun.Of("--index", index, "index", file).Exit);
        foreach (var format in new[] { "table", "json", "jsonl", "csv", "tsv", "bibtex", "ris", "csl", "markdown", "ids" })
        {
            var output = ProgramRun.Of("--index", index, "search", "gempa", "--format", format).Output;
            Assert.NotEmpty(output);
            Assert.DoesNotContain(output, c => c != '\n' && c != '\t' && char.IsControl(c));
        }
    }

    public void Dispose() => _folder.Dispose();
}
