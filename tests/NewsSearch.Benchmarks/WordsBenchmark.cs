using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Benchmarks;

/// <summary>
/// Text to terms as an index takes them, one thread: ours for both fields, exact forms and roots, beside Lucene.Net's Indonesian
/// analyzer for its one.
/// </summary>
internal static class WordsBenchmark
{
    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        using var analyzer = new IndonesianAnalyzer(LuceneVersion.LUCENE_48);
        var tapes = new FieldTapes(new WordForms(RootFinder.Default, remember: true));
        var (exact, root) = (new TapeTokenStream(tapes.Exact), new TapeTokenStream(tapes.Root));
        var articles = run.Corpus.Articles;
        var timings = Contest.Run(run.Rounds, ("ours", Ours), ("lucene_net", Lucene));
        return Contest.Figures(timings, "article", articles.Count);

        void Ours()
        {
            foreach (var article in articles)
            {
                var old = OldSpelling.LooksOld(article.Body);
                tapes.Clear();
                tapes.Record(article.Title, old);
                tapes.Record(article.Body, old);
                Play(exact);
                Play(root);
            }
        }

        void Lucene()
        {
            foreach (var article in articles)
            {
                using (var words = analyzer.GetTokenStream("title", article.Title)) Play(words);
                using (var words = analyzer.GetTokenStream("body", article.Body)) Play(words);
            }
        }
    }

    private static void Play(TokenStream words)
    {
        words.Reset();
        while (words.IncrementToken()) { }
        words.End();
    }
}
