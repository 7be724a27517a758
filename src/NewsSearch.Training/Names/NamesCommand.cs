using NewsSearch.Language.Names;
using NewsSearch.Language.Places;

namespace NewsSearch.Training.Names;

/// <summary>Computes the resource <c>tagger.bin</c> from the gold that the shipped model is learned from.</summary>
internal static class NamesCommand
{
    /// <summary>What a sentence counts as a headline and without capitals; chosen on the development sets.</summary>
    private const double OtherCasings = 0.3;

    /// <summary>What a sentence of our own counts beside one of the public sets.</summary>
    private const double OwnWeight = 1;

    /// <param name="dataFolder">The folder with <c>eval/ner</c> and <c>news</c>.</param>
    /// <param name="ownGold">The file of marks in news.</param>
    /// <param name="outputFolder">Where the resource goes.</param>
    public static void Write(string dataFolder, string ownGold, string outputFolder)
    {
        var ner = Path.Combine(dataFolder, "eval", "ner");
        var classes = WordClasses.ReadShipped();
        TrainingSource[] sources =
        [
            new(ConllSentence.Read(Path.Combine(ner, "nerui.train.conll")), 1, IsTarget: true),
            new(MarkedNews.Read(ownGold, dataFolder), OwnWeight, IsTarget: true),
            new(ConllSentence.Read(Path.Combine(ner, "idner2k.train.conll")), 1, IsTarget: false),
        ];
        using var model = new MemoryStream();
        TaggerTrainer.Write(sources, classes, OtherCasings, model);
        File.WriteAllBytes(Path.Combine(outputFolder, "tagger.bin"), model.ToArray());
        using var copy = new MemoryStream(model.ToArray());
        var tagger = new Tagger(TaggerModel.Read(copy), classes, Gazetteer.Default);
        foreach (var set in new[] { "nerui.dev", "idner2k.dev" })
        {
            var gold = ConllSentence.Read(Path.Combine(ner, set + ".conll"));
            Console.WriteLine($"{set}  {TaggerScore.Of(gold, tagger, classes, text => text)}");
        }
    }
}
