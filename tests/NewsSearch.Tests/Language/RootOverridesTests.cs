using CsCheck;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class RootOverridesTests
{
    [Fact]
    public void A_list_is_read_folded_whatever_its_lines_end_in()
    {
        Assert.True(RootOverrides.TryParse("\uFEFF# of ours\r\nPemilu\tPilih\r\n\r\nJum’at\tjumat\n", out var roots, out _));
        Assert.Equal([KeyValuePair.Create("jumat", "jumat"), KeyValuePair.Create("pemilu", "pilih")], roots.Roots);
    }

    [Theory]
    [InlineData("pemilu", "line 1: a word, a tab and its root are wanted")]
    [InlineData("a\tb\n\npemilu pilih\n", "line 3: a word, a tab and its root are wanted")]
    [InlineData("a\tb\tc", "line 1: a word, a tab and its root are wanted")]
    [InlineData("dua kata\tkata", "line 1: 'dua kata' is not one word")]
    [InlineData("kata\t", "line 1: '' is not one word")]
    public void A_fault_is_told_with_its_line(string text, string fault)
    {
        Assert.False(RootOverrides.TryParse(text, out _, out var told));
        Assert.Equal(fault, told);
    }

    [Fact]
    public void A_list_without_end_is_refused() =>
        Assert.False(RootOverrides.TryParse(string.Concat(Enumerable.Range(0, RootOverrides.MaxCount + 1).Select(i => $"k{i}\tk\n")), out _, out _));

    [Fact]
    public void Order_and_case_make_no_difference()
    {
        Assert.True(RootOverrides.TryParse("b\tx\na\ty", out var first, out _));
        Assert.True(RootOverrides.TryParse("A\tY\nB\tX\n", out var second, out _));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(new WordSettings { Roots = first }, new WordSettings { Roots = second });
        Assert.NotEqual(first, RootOverrides.None);
    }

    [Fact]
    public void What_was_read_is_written_so_that_it_reads_the_same() => Gen.String.Array[0, 6].Sample(cells =>
    {
        if (RootOverrides.TryParse(string.Join('\n', cells.Select(cell => cell + "\t" + cell)), out var roots, out _))
            Assert.True(RootOverrides.TryParse(roots.ToString(), out var again, out _) && again.Equals(roots));
    });
}
