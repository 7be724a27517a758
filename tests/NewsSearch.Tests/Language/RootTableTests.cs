using NewsSearch.Language.Roots;
using NewsSearch.Training.Roots;

namespace NewsSearch.Tests;

public sealed class RootTableTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "src", "NewsSearch.Language", "Roots");
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Folder, "roots.txt"));
    private static readonly RootTable Table = RootTable.Shipped();

    [Fact]
    public void The_shipped_table_is_that_of_the_lines() =>
        Assert.Equal(RootImage.Of(RootLines.Parse(Lines)), File.ReadAllBytes(Path.Combine(Folder, "roots.bin")));

    [Fact]
    public void The_shipped_table_is_compact() => Assert.InRange(Lines.Sum(line => line.Length + 1), 100_000, 400_000);

    [Fact]
    public void Every_root_is_found_with_what_its_line_says() => Assert.All(Lines, line =>
    {
        Assert.True(Table.TryGet(line.AsSpan(0, line.IndexOf(' ', StringComparison.Ordinal)), out var entry));
        Assert.Equal(line.Contains('~', StringComparison.Ordinal), entry.Kind == RootKind.Variant);
        Assert.Equal(line.Contains('~', StringComparison.Ordinal) || line.Contains('=', StringComparison.Ordinal), entry.Other is not null);
    });

    [Theory]
    [InlineData("")]
    [InlineData("qqqq")]
    [InlineData("ajarr")]
    public void What_is_no_root_is_not_found(string word) => Assert.False(Table.TryGet(word, out _));

    [Fact]
    public void A_table_made_in_memory_answers_as_the_shipped_one()
    {
        var roots = RootLines.Parse(Lines);
        var table = RootTable.Of(roots);
        Assert.All(roots, root =>
        {
            Assert.True(table.TryGet(root.Key, out var entry));
            Assert.Equal(root.Value, entry);
        });
        Assert.False(RootTable.Of([]).TryGet("ajar", out _));
    }

    [Theory]
    [InlineData("ajar")]
    [InlineData("ajar x")]
    [InlineData("dapat 20\n 5")]
    [InlineData("dapat 20\ndapat 5")]
    [InlineData("ajár 20")]
    public void A_line_that_is_no_root_and_score_or_comes_again_is_a_fault_of_the_table(string lines) =>
        Assert.Throws<FormatException>(() => RootLines.Parse(lines.Split('\n')));
}
