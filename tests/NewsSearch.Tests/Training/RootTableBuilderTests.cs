using NewsSearch.Training.Roots;

namespace NewsSearch.Tests;

public sealed class RootTableBuilderTests
{
    private static readonly string[] Lemmas = ["gubalan", "gubal", "menggubal", "resiko", "nggak", "xyz"];

    [Theory]
    [InlineData("gubal", true)]
    [InlineData("menggubal", false)]
    [InlineData("gubalan", false)]
    [InlineData("qorvania", true)]
    public void What_is_made_from_a_root_is_dropped(string word, bool isKept) =>
        Assert.Equal(isKept, Build().Any(line => line.StartsWith(word + " ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("qorvania", "n")]
    [InlineData("xyz", "n")]
    [InlineData("resiko", "~risiko")]
    [InlineData("nggak", "=tidak")]
    public void What_is_special_is_marked(string word, string mark) =>
        Assert.EndsWith(mark, Build().Single(line => line.StartsWith(word + " ", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void The_table_comes_out_the_same_and_sorted()
    {
        var table = Build();

        Assert.Equal(table, Build());
        Assert.Equal(table.Order(StringComparer.Ordinal), table);
    }

    private static IReadOnlyList<string> Build()
    {
        var counts = new Dictionary<string, Counts>
        {
            ["gubal"] = new(900, 10, 5),
            ["menggubal"] = new(300, 0, 0),
            ["digubal"] = new(300, 0, 0),
            ["gubalan"] = new(40, 0, 0),
            ["qorvania"] = new(0, 20, 400),
        };
        return RootTableBuilder.Build(counts, Lemmas);
    }
}
