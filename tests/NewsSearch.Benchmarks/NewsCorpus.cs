using System.Text;
using NewsSearch.Archives;

namespace NewsSearch.Benchmarks;

/// <summary>The articles to measure on: real news, <c>news/news.jsonl.gz</c> in the folder of data.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Articles">The articles taken: every so many-th, so that all outlets and years are among them.</param>
/// <param name="Bytes">Their titles and bodies in UTF-8.</param>
internal sealed record NewsCorpus(string Name, IReadOnlyList<Article> Articles, long Bytes)
{
    /// <param name="data">The folder of data.</param>
    /// <param name="most">How many articles to take; 0 for all.</param>
    public static NewsCorpus Read(string data, int most)
    {
        var file = Path.Combine(data, "news", "news.jsonl.gz");
        var all = ArchiveReader.Read([file], new ArchiveOptions()).Select(item => item.Article).OfType<Article>().ToList();
        var step = most == 0 ? 1 : Math.Max(1, all.Count / most);
        var taken = all.Where((_, i) => i % step == 0).Take(most == 0 ? all.Count : most).ToList();
        return new NewsCorpus(Path.GetFileName(file), taken, taken.Sum(Size));
    }

    private static long Size(Article article) =>
        Encoding.UTF8.GetByteCount(article.Title) + Encoding.UTF8.GetByteCount(article.Body);
}
