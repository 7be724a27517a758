using CsCheck;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class WordsOfBodyTests
{
    [Theory]
    [InlineData("Peduli Lindungi", "Peduli", true)]
    [InlineData("Peduli Lindungi", "Lindungi", true)]
    [InlineData("PeduliLindungi, Peduli", "Lindungi", false)]
    [InlineData("Pedulikah ia? Peduli.", "Peduli", true)]
    [InlineData("éPeduli Peduli2", "Peduli", true)]
    [InlineData("", "Peduli", false)]
    public void A_word_stands_by_itself_where_no_letter_is_beside_it(string body, string word, bool stands) =>
        Assert.Equal(stands, new WordsOfBody(body).Contains(word));

    [Fact]
    public void The_hundredth_word_is_told_as_the_first() =>
        Gen.Select(Gen.Char["abA2 "].Array[0, 60], Gen.Char["abA"].Array[1, 3]).Sample((letters, sought) =>
        {
            var (body, word) = (new string(letters), new string(sought));
            var words = new WordsOfBody(body);
            var first = words.Contains(word);
            for (var i = 0; i < 100; i++) Assert.Equal(first, words.Contains(word));
        });
}
