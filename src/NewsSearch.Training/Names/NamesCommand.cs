using NewsSearch.Language.Names;
using NewsSearch.Language.Places;

namespace NewsSearch.Training.Names;

/// <summary>Computes the resource <c>tagger.bin</c> from the gold that the shipped model is learned from.</summary>
internal static class NamesCommand
{
    /// <summary>What a sentence counts as a headline and without capitals; chosen on the development sets.</summary>
    private const double OtherCasings = 0.5;

    /// <summary>What a sentence of the public set counts beside one of our own, of which there are many more.</summary>
    private const double PublicWeight = 3;

    private static readonly string[] PublicSets = ["nerui", "idner2k"];

    /// <param name="dataFolder">The folder with <c>eval/ner</c> and <c>news</c>.</param>
    /// <param name="ownGold">The file of marks in news.</param>
    /// <param name="heldGold">Marks that are measured on and not learned from; null for none.</param>
    /// <param name="outputFolder">Where the resource goes.</param>
    public static void Write(string dataFolder, string ownGold, string? heldGold, string outputFolder)
    {
        var ner = Path.Combine(dataFolder, "eval", "ner");
        var classes = WordClasses.ReadShipped();
        TrainingSource[] sources =
        [
            new(ConllSentence.Read(Path.Combine(ner, "nerui.train.conll")), PublicWeight, IsTarget: true),
            new(MarkedNews.Read(ownGold, dataFolder), 1, IsTarget: true),
        ];
        using var model = new MemoryStream();
        TaggerTrainer.Write(sources, classes, OtherCasings, start: null, model);
        File.WriteAllBytes(Path.Combine(outputFolder, "tagger.bin"), model.ToArray());
        using var copy = new MemoryStream(model.ToArray());
        var shipped = TaggerModel.Read(copy);
        var tagger = new Tagger(shipped, classes, Gazetteer.Default);
        if (heldGold is not null) Console.WriteLine($"held, shipped  {TaggerScore.Of(MarkedNews.Read(heldGold, dataFolder), tagger, classes, text => text)}");
        foreach (var set in PublicSets)
        {
            var gold = ConllSentence.Read(Path.Combine(ner, set + ".dev.conll"));
            var train = ConllSentence.Read(Path.Combine(ner, set + ".train.conll"));
            Console.WriteLine($"{set}.dev, shipped  {TaggerScore.Of(gold, tagger, classes, text => text)}");
            Console.WriteLine($"{set}.dev, own train  {OwnTrain(train, gold, classes, start: null)}");
            Console.WriteLine($"{set}.dev, own train begun at the shipped weights  {OwnTrain(train, gold, classes, shipped)}");
        }
    }

    /// <summary>As sets are published: learned from the training part of a set alone, measured on another part.</summary>
    private static TaggerScore OwnTrain(
        IReadOnlyList<ConllSentence> train, IReadOnlyList<ConllSentence> test, WordClasses classes, TaggerModel? start)
    {
        using var model = new MemoryStream();
        TaggerTrainer.Write([new(train, 1, IsTarget: true)], classes, otherCasings: 0, start, model);
        using var copy = new MemoryStream(model.ToArray());
        return TaggerScore.Of(test, new Tagger(TaggerModel.Read(copy), classes, Gazetteer.Default), classes, text => text);
    }
}
