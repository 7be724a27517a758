using Lucene.Net.Analysis.Id;
using Lucene.Net.Util;

namespace NewsSearch.Benchmarks;

/// <summary>Reading articles whole, one thread: names, places, dates and repeats, beside Lucene.Net's Indonesian analyzer, which finds words only.</summary>
internal static class AnnotatingBenchmark
{
    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        using var analyzer = new IndonesianAnalyzer(LuceneVersion.LUCENE_48);
        var articles = run.Corpus.Articles;
        var timings = Contest.Run(run.Rounds, ("ours", Annotate), ("lucene_net_words", Analyze));
        yield return new Figure("ours.mb_per_cpu_second", run.Corpus.Bytes / 1e6 / timings[0].Cpu);
        foreach (var figure in Contest.Figures(timings, "article", articles.Count)) yield return figure;

        void Annotate()
        {
            foreach (var article in articles) article.Annotate();
        }

        void Analyze()
        {
            foreach (var article in articles) Words(analyzer, article);
        }
    }

    private static void Words(IndonesianAnalyzer analyzer, Article article)
    {
        using var words = analyzer.GetTokenStream("text", article.Title + "\n" + article.Body);
        words.Reset();
        while (words.IncrementToken()) { }
        words.End();
    }
}
