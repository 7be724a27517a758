using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>Computes the resource <c>words.bin</c> from unlabelled news.</summary>
internal static class WordTable
{
    public static void Write(string dataFolder, string outputFolder)
    {
        var news = NewsSentences.Read(dataFolder);
        Console.WriteLine($"words: {news.Keys.Count} words in {news.Sentences.Count} sentences");
        var vectors = WordVectors.Learn(news);
        Console.WriteLine("words: vectors learned");
        int[] coarse = WordClusters.Sort(vectors, 40), middle = WordClusters.Sort(vectors, 200), fine = WordClusters.Sort(vectors, 1000);
        var classes = news.Keys.Select((key, i) =>
            (key, new WordClass((byte)(coarse[i] + 1), (byte)(middle[i] + 1), (ushort)(fine[i] + 1), news.Capitals[i])));
        using var file = File.Create(Path.Combine(outputFolder, "words.bin"));
        WordClasses.Write(file, classes);
    }
}
