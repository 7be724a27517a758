using NewsSearch.Language;
using NewsSearch.Language.Dates;
using NewsSearch.Language.Structure;

namespace NewsSearch.Benchmarks;

/// <summary>Finding dates and the day of publication, one thread; no peer reads Indonesian dates.</summary>
internal static class DatesBenchmark
{
    public static IEnumerable<Figure> Run(BenchmarkRun run)
    {
        var texts = run.Corpus.Articles.Select(article =>
            (Article: new ArticleText { Title = article.Title, Body = article.Body }, Parts: new ReadingText(article.Title, article.Body, "", ""))).ToList();
        var timings = Contest.Run(run.Rounds, ("published", Published), ("mentioned", Mentioned), ("both", Both));
        foreach (var timing in timings) yield return new Figure($"{timing.Name}.mb_per_cpu_second", run.Corpus.Bytes / 1e6 / timing.Cpu);

        void Published()
        {
            foreach (var (article, parts) in texts) PublishedDateReader.Read(article, parts);
        }

        void Mentioned()
        {
            var day = DateValue.Day(new DateOnly(2025, 4, 29));
            foreach (var (_, parts) in texts) DateReader.Read(parts, day);
        }

        void Both()
        {
            foreach (var (article, parts) in texts) DateReader.Read(parts, PublishedDateReader.Read(article, parts).Value);
        }
    }
}
