using CsCheck;
using NewsSearch.Language.Names;

namespace NewsSearch.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ir. H. Joko Widodo, M.Si.", "Ir.|H.|Joko|Widodo|,|M.Si.")]
    [InlineData("JAKARTA, KOMPAS.com - Harga", "JAKARTA|,|KOMPAS.com|-|Harga")]
    [InlineData("di sana.Baca juga", "di|sana|.|Baca|juga")]
    [InlineData("Senin (28/04/2025) pukul 19.30", "Senin|(|28/04/2025|)|pukul|19.30")]
    [InlineData("perang Rusia-Ukraina", "perang|Rusia-Ukraina")]
    [InlineData("Jum’at malam", "Jum’at|malam")]
    public void A_text_is_cut_as_the_gold_data_cut_it(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokens(text).Select(token => text[token.Start..token.End])));

    [Fact]
    public void Keys_take_no_notice_of_case_and_of_a_closing_stop() =>
        Assert.Equal(Tokenizer.KeyOf("jl"), Tokenizer.KeyOf("Jl."));

    [Fact]
    public void Tokens_of_any_text_lie_in_it_in_order() => Gen.String.Sample(text =>
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokens(text))
        {
            Assert.InRange(token.Start, at, text.Length - 1);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            at = token.End;
        }
    });
}
