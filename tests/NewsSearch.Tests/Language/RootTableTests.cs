using System.Text;
using NewsSearch.Language.Roots;
using NewsSearch.Language.Words;

namespace NewsSearch.Tests;

public sealed class RootTableTests
{
    private static readonly string[] Lines = [.. WordList.Lines("Roots/roots.txt")];
    private static readonly RootTable Table = RootTable.Parse(WordList.Bytes("Roots/roots.txt"));

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

    [Theory]
    [InlineData("ajar")]
    [InlineData("ajar x")]
    [InlineData("dapat 20\n 5")]
    public void A_line_that_is_no_root_and_score_is_a_fault_of_the_table(string lines) =>
        Assert.Throws<FormatException>(() => RootTable.Parse(Encoding.ASCII.GetBytes(lines)));
}
