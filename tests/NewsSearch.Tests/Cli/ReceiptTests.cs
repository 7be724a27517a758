namespace NewsSearch.Tests;

/// <summary>A receipt tells what was asked and found; asked again, what changed since.</summary>
public sealed class ReceiptTests : IDisposable
{
    private readonly TemporaryFolder _files = new();
    private readonly TestIndex _index = TestIndex.Of(
        [Stored.Article("a", "banjir besar", persons: ["Budi"]), Stored.Article("b", "banjir", persons: ["Ani"]), Stored.Article("c", "gempa", persons: ["Ani"])]);

    private string Receipt => Path.Combine(_files.Path, "receipt.json");

    [Theory]
    [InlineData("search", "banjir", "--facet", "person", "--sort", "newest")]
    [InlineData("count", "banjir", "--not-person", "Ani")]
    [InlineData("facets", "person", "banjir")]
    [InlineData("kwic", "banjir", "--take", "3")]
    [InlineData("trend", "banjir", "gempa")]
    public void Nothing_changed_and_the_answer_is_the_same(params string[] command)
    {
        Assert.Equal(0, Run([.. command, "--receipt", Receipt]).Exit);
        var replay = Run("replay", Receipt, "--json");
        Assert.Equal(0, replay.Exit);
        Assert.True(replay.Json.GetProperty("same").GetBoolean());
        Assert.Equal(0, replay.Json.GetProperty("changed").GetArrayLength());
    }

    [Fact]
    public void What_came_and_what_went_is_told_with_what_it_hangs_on()
    {
        Run("search", "banjir", "--receipt", Receipt);
        using (var writer = NewsIndexWriter.Open(_index.Folder))
        {
            writer.Add(Stored.Article("d", "banjir lagi"));
            writer.Remove("b");
            writer.Commit();
        }
        Run("tag", "a", "--add", "x");
        var replay = Run("replay", Receipt, "--json");
        Assert.Equal(1, replay.Exit);
        Assert.Equal(["d"], replay.Json.GetProperty("came").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["b"], replay.Json.GetProperty("gone").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["generation", "curation"], replay.Json.GetProperty("changed").EnumerateArray().Select(one => one.GetProperty("what").GetString()));
        Assert.StartsWith("another answer: 2 articles then, 2 now\n+ d\n- b\n", Run("replay", Receipt).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_put_right_changes_the_facets_and_not_the_articles()
    {
        Run("search", "banjir", "--facet", "person", "--receipt", Receipt);
        Assert.Equal(0, Run("entity", "rename", "Ani", "Ani Baru").Exit);
        var replay = Run("replay", Receipt, "--json");
        Assert.Equal(1, replay.Exit);
        Assert.True(replay.Json.GetProperty("same_articles").GetBoolean());
        Assert.False(replay.Json.GetProperty("same_answer").GetBoolean());
        Assert.Equal(0, Run("entity", "undo").Exit);
        Assert.Equal(0, Run("replay", Receipt).Exit);
    }

    [Theory]
    [InlineData("rusak", "this is no receipt (no JSON object)")]
    [InlineData("{\"receipt\":9}", "this is no receipt (it is of version 9, this program reads 1)")]
    [InlineData("{\"receipt\":1}", "this is no receipt ('at' is not there)")]
    public void What_is_no_receipt_is_told(string text, string message)
    {
        File.WriteAllText(Receipt, text);
        var run = Run("replay", Receipt);
        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_has_a_receipt_too()
    {
        var file = Path.Combine(_files.Path, "queries.txt");
        File.WriteAllText(file, "banjir\ngempa\n");
        Assert.Equal(0, Run("batch", file, "--receipt", Receipt).Exit);
        Assert.Equal(0, Run("replay", Receipt).Exit);
        File.WriteAllText(file, "banjir\ngempa besar\n");
        Assert.Equal(1, Run("replay", Receipt).Exit);
    }

    public void Dispose()
    {
        _index.Dispose();
        _files.Dispose();
    }

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(["--index", _index.Folder, .. arguments]);
}
