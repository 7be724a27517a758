using NewsSearch.Language.Names;
using NewsSearch.Language.Places;
using NewsSearch.Training.Names;

namespace NewsSearch.Tests;

public sealed class TaggerTrainerTests
{
    private static readonly ConllSentence[] Gold =
    [
        Sentence("kata Budi Santoso di Garut .", (5, 17, NameKind.Person), (21, 26, NameKind.Place)),
        Sentence("ujar Siti Aminah di Bogor .", (5, 16, NameKind.Person), (20, 25, NameKind.Place)),
        Sentence("Pabrik PT Sinar Abadi di Medan tutup .", (7, 21, NameKind.Organization), (25, 30, NameKind.Place)),
    ];

    [Fact]
    public void What_was_learned_is_found_again()
    {
        var model = TaggerModel.Read(new MemoryStream(Learn()));
        var tagger = new Tagger(model, WordClasses.Empty, Gazetteer.Default);
        Assert.Equal(100, TaggerScore.Of(Gold, tagger, WordClasses.Empty, text => text)[null].F1);
    }

    [Fact]
    public void The_same_gold_gives_the_same_bytes() => Assert.Equal(Learn(), Learn());

    [Fact]
    public void What_the_weights_begun_at_know_is_kept()
    {
        ConllSentence[] other = [Sentence("menurut Rahmat Hidayat , ketua panitia .", (8, 22, NameKind.Person))];
        var model = TaggerModel.Read(new MemoryStream(Learn(TaggerModel.Read(new MemoryStream(Learn(null, other))))));
        var tagger = new Tagger(model, WordClasses.Empty, Gazetteer.Default);
        Assert.Equal(100, TaggerScore.Of(Gold, tagger, WordClasses.Empty, text => text)[null].F1);
        Assert.Equal(100, TaggerScore.Of(other, tagger, WordClasses.Empty, text => text)[null].F1);
    }

    private static byte[] Learn(TaggerModel? start = null, ConllSentence[]? gold = null)
    {
        using var output = new MemoryStream();
        TaggerTrainer.Write([new(gold ?? Gold, 1, IsTarget: true)], WordClasses.Empty, 0.3, start, output);
        return output.ToArray();
    }

    private static ConllSentence Sentence(string text, params (int Start, int End, NameKind Kind)[] names) => new(text, names);
}
