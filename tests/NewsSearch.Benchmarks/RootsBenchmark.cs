using Lucene.Net.Analysis.Id;
using NewsSearch.Language;

namespace NewsSearch.Benchmarks;

/// <summary>
/// Roots of running text, one thread, each word looked up afresh: ours beside Lucene.Net's Indonesian stemmer, which knows no
/// words and cuts by rule.
/// </summary>
internal static class RootsBenchmark
{
    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        var words = run.Corpus.Articles
            .SelectMany(article => WordSplitter.Split(article.Body).Select(word => WordForms.Fold(article.Body.Substring(word.Start, word.Length))))
            .ToList();
        var (buffer, stemmer) = (new char[1024], new IndonesianStemmer());
        var timings = Contest.Run(run.Rounds, ("ours", Ours), ("lucene_net", Lucene));
        yield return new Figure("ours.million_words_per_cpu_second", words.Count / timings[0].Cpu / 1e6);
        yield return new Figure("lucene_net.million_words_per_cpu_second", words.Count / timings[1].Cpu / 1e6);

        void Ours()
        {
            foreach (var word in words) RootFinder.Default.Find(word, buffer);
        }

        void Lucene()
        {
            foreach (var word in words)
            {
                word.CopyTo(buffer);
                stemmer.Stem(buffer, word.Length, stemDerivational: true);
            }
        }
    }
}
