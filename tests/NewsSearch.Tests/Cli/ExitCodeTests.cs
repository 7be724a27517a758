namespace NewsSearch.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Nothing_found_is_1()
    {
        Index("a.jsonl", """{"id":"1","title":"Gempa di Bantul","body":"Gempa bumi mengguncang Bantul."}""");
        Assert.Equal(1, Run("search", "zzzz").Exit);
        Assert.Equal(1, Run("count", "zzzz").Exit);
        Assert.Equal(1, Run("show", "zzzz").Exit);
        Assert.Equal(0, Run("search", "gempa").Exit);
    }

    [Theory]
    [InlineData("search", "--bogus")]
    [InlineData("search", "--take", "many")]
    [InlineData("search", "--take", "-1")]
    [InlineData("search", "--format", "papyrus")]
    [InlineData("search", "--facet", "weather")]
    [InlineData("facets")]
    [InlineData("bogus")]
    [InlineData("index")]
    public void A_command_line_that_cannot_be_understood_is_2(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("newssearch: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("\"gempa")]
    [InlineData("(gempa")]
    [InlineData("date:lusa")]
    public void A_query_that_cannot_be_read_is_2_and_names_the_column(string query)
    {
        Index("a.jsonl", """{"id":"1","title":"Gempa","body":"Gempa bumi."}""");
        var run = Run("search", query);
        Assert.Equal(2, run.Exit);
        Assert.Matches("^newssearch: .* column [0-9]+", run.Error);
    }

    [Theory]
    [InlineData("search", "gempa")]
    [InlineData("count")]
    [InlineData("facets", "person")]
    [InlineData("show", "1")]
    [InlineData("stats")]
    public void A_missing_index_is_3_and_is_not_made(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal(3, run.Exit);
        Assert.Contains("newssearch index", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(IndexFolder));
    }

    [Fact]
    public void A_damaged_index_is_4()
    {
        Index("a.jsonl", """{"id":"1","title":"Gempa","body":"Gempa bumi."}""");
        foreach (var file in Directory.GetFiles(IndexFolder, "_*")) File.WriteAllText(file, "not an index");
        var run = Run("search", "gempa");
        Assert.Equal(4, run.Exit);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_input_is_5_and_the_rest_is_indexed()
    {
        var run = Index("a.jsonl", "{\"id\":\"1\",\"title\":\"Gempa\",\"body\":\"Gempa bumi.\"}\n{\"id\":\"2\",\"title\":\"Ban");
        Assert.Equal(5, run.Exit);
        Assert.Contains("a.jsonl:2: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("1\n", Run("count").Output);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_told_and_the_rest_is_indexed()
    {
        var file = Write("a.txt", "Gempa di Bantul\nBANTUL - Gempa bumi mengguncang Bantul kemarin.");
        var run = Run("index", Path.Combine(_folder.Path, "nowhere"), file);
        Assert.Equal(5, run.Exit);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
        Assert.Equal("1\n", Run("count").Output);
    }

    [Fact]
    public void An_index_that_another_writer_has_is_75()
    {
        using var writer = NewsIndexWriter.Open(IndexFolder);
        Assert.Equal(75, Run("index", Write("a.txt", "Gempa\nGempa bumi.")).Exit);
    }

    public void Dispose() => _folder.Dispose();

    private string IndexFolder => Path.Combine(_folder.Path, "index");

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(["--index", IndexFolder, .. arguments]);

    private ProgramRun Index(string name, string content) => Run("index", Write(name, content));

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }
}
