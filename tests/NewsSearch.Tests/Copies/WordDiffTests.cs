using CsCheck;

namespace NewsSearch.Tests;

public class WordDiffTests
{
    private static readonly string[] Pieces = ["banjir", "garut", "di", " ", " ", "\n", ", ", ".", "😀", "\ud800", "anak-anak", "A", "a"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Banjir di Garut", "Banjir di Garut", "Banjir di Garut")]
    [InlineData("Banjir di Garut.", "Banjir di Bandung.", "Banjir di [-Garut.-]{+Bandung.+}")]
    [InlineData("a b c", "a c", "a [-b -]c")]
    [InlineData("a c", "a b c", "a {+b +}c")]
    [InlineData("satu\ndua\ntiga", "satu\ntiga", "satu\n[-dua\n-]tiga")]
    [InlineData("", "a b", "{+a b+}")]
    [InlineData("a b", "", "[-a b-]")]
    [InlineData("a, b", "a b", "a b")]
    public void A_difference_is_told_word_by_word(string before, string after, string told) =>
        Assert.Equal(told, string.Concat(WordDiff.Between(before, after).Select(part => part.Kind switch
        {
            DiffKind.Removed => $"[-{part.Text}-]",
            DiffKind.Added => $"{{+{part.Text}+}}",
            _ => part.Text,
        })));

    [Fact]
    public void The_parts_make_up_the_later_text_and_the_words_of_the_earlier() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var parts = WordDiff.Between(before, after);
        Assert.Equal(after, string.Concat(parts.Where(part => part.Kind != DiffKind.Removed).Select(part => part.Text)));
        Assert.Equal(Words(before), parts.Where(part => part.Kind != DiffKind.Added).SelectMany(part => Words(part.Text)));
        var same = parts.Where(part => part.Kind == DiffKind.Same).Sum(part => Words(part.Text).Count());
        if (!before.Contains('\n') && !after.Contains('\n')) Assert.Equal(Longest([.. Words(before)], [.. Words(after)]), same);
    }, iter: 400);

    [Fact]
    public void Texts_that_have_nothing_in_common_are_told_apart_at_once()
    {
        var before = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => "a" + i % 7));
        var after = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => "b" + i % 5));
        Assert.Equal([DiffKind.Removed, DiffKind.Added], WordDiff.Between(before, after).Select(part => part.Kind));
    }

    private static IEnumerable<string> Words(string text) =>
        Language.WordSplitter.Split(text).Select(word => text.Substring(word.Start, word.Length));

    private static int Longest(string[] a, string[] b)
    {
        var row = new int[b.Length + 1];
        foreach (var word in a)
        {
            var before = 0;
            for (var j = 1; j <= b.Length; j++)
                (before, row[j]) = (row[j], word == b[j - 1] ? before + 1 : Math.Max(row[j], row[j - 1]));
        }
        return row[^1];
    }
}
