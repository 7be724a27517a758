using CsCheck;
using NewsSearch.Language.Names;

namespace NewsSearch.Tests;

public sealed class WeightTableTests
{
    [Fact]
    public void Every_print_has_its_weights_and_no_other_has_any() =>
        Gen.Select(Gen.UInt.HashSet[0, 500], Gen.UInt.Array[100]).Sample((given, others) =>
        {
            // The last bit is always set, so that no print is the 0 of a free place.
            var prints = given.Select(print => print | 1).Distinct().ToList();
            var table = new WeightTable(prints.Count);
            foreach (var print in prints) table.Add(print, WeightsOf(print));
            Assert.All(prints, print => Assert.Equal(WeightsOf(print), table[print]));
            Assert.All(others.Select(print => print | 1).Except(prints), print => Assert.Equal(0UL, table[print]));
            Assert.Equal(prints.Order(), table.All().Select(row => row.Print).Order());
        });

    [Fact]
    public void Prints_that_belong_to_a_full_place_are_found_behind_it()
    {
        // Two buckets, each of five places.
        var table = new WeightTable(4);
        uint[] prints = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
        foreach (var print in prints) table.Add(print, WeightsOf(print));
        Assert.All(prints, print => Assert.Equal(WeightsOf(print), table[print]));
    }

    [Fact]
    public void A_table_that_is_full_says_so()
    {
        var table = new WeightTable(0);
        foreach (var print in new uint[] { 1, 3, 5, 7, 9 }) table.Add(print, 1);
        Assert.Throws<InvalidOperationException>(() => table.Add(11, 1));
    }

    private static ulong WeightsOf(uint print) => (print * 0x9E3779B97F4A7C15UL) | 1;
}
