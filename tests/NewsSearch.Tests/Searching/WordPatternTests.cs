using System.Text.RegularExpressions;
using CsCheck;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

public class WordPatternTests
{
    private static readonly Gen<string> Short = Gen.Char["ab"].Array[0, 8].Select(chars => new string(chars));

    [Fact]
    public void A_wildcard_fits_what_its_expression_fits() =>
        Gen.Select(Gen.Char["ab*?"].Array[0, 8].Select(chars => new string(chars)), Short).Sample((pattern, word) =>
        {
            var expression = "^" + pattern.Replace("*", ".*", StringComparison.Ordinal).Replace("?", ".", StringComparison.Ordinal) + "$";
            Assert.Equal(Regex.IsMatch(word, expression), new WildcardPattern(pattern).Fits(word));
        }, iter: 5000);

    [Fact]
    public void A_slip_is_a_letter_more_or_less_or_other_or_two_swapped() =>
        Gen.Select(Short, Short, Gen.Int[1, 2]).Sample((one, other, edits) =>
            Assert.Equal(Slips.Between(one, other) <= edits, new FuzzyPattern(one, edits).Fits(other)), iter: 5000);

    [Theory]
    [InlineData("a.*b", "axxb", true)]
    [InlineData("a|b", "ab", false)]
    [InlineData("A+", "aaa", true)]
    [InlineData("a\\d", "a7", true)]
    public void An_expression_fits_whole_words(string expression, string word, bool fits) =>
        Assert.Equal(fits, new RegexPattern(expression).Fits(word));
}
