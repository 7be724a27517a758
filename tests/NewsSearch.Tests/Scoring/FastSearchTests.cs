using Lucene.Net.Search;
using NewsSearch.Scoring;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

/// <summary>The fast search finds, counts and ranks what Lucene's own search does, to the last score.</summary>
public class FastSearchTests
{
    private const float Tolerance = 1e-5f;

    // Words of which some stand in nearly every article, so that there are maxima to pass windows over by.
    private static readonly string[] Queries =
    [
        "w0", "w1", "w5", "w11", "w0 w1", "w3 w7 w2", "w0 OR w9", "w1 OR w2 OR w3 OR w4", "w0 -w2", "w6 -(w1 OR w2)",
        "\"w0 w1\"", "\"w2 w2\"", "\"w1 w0 w3\"", "\"w0 w3\"~4", "w0 \"w1 w2\"", "w4 OR \"w0 w5\"", "w0^3 OR w8", "judul:w0 w2",
        "isi:w1 isi:w4", "=w3", "w1*", "w0 w1*", "(w0 w5) OR (w1 w6)", "w2 BUKAN \"w2 w0\"", "w0 nothere", "nothere",
        "w0 date:2020", "date:2021-03", "w3 OR date:2020-05..2021-02", "w1 -date:2020", "w12~1", "kata~2 OR w1",
        "w1 w2 (w3 w4)", "(w1 w2) OR w3 OR w0", "w1-w2", "w1-w2 w1 w3", "w2-w3 OR w2 OR w0", "w1 w2 w3 w4 w5", "w0 w1 -w3",
        "\"w14 w13\"", "w14 \"w0 w13\"", "w13 w14 (w0 w13)", "\"w15 w0\" OR w0 OR w1", "w15^0.1 w14", "w15^0.1 w15 w14", "w14-w15 w14 w0", "w15 w14 w13",
        "judul:w1 judul:w2", "w0^0.1 w13", "w14 OR w0 OR w1", "(w0 OR w2) (w1 OR w3) -\"w0 w1\"",
    ];

    [Theory]
    [InlineData(1, 3000, 1)]
    [InlineData(2, 1500, 4)]
    [InlineData(3, 300, 9)]
    [InlineData(4, 9000, 2)]
    public void Totals_and_best_scores_are_those_of_lucene(int seed, int articles, int commits)
    {
        using var folder = new TemporaryFolder();
        Fill(folder.Path, seed, articles, commits);
        using var snapshot = IndexSnapshot.Open(folder.Path);
        foreach (var query in Queries)
        {
            foreach (var any in new[] { false, true })
            {
                var planned = new QueryPlanner(snapshot.Filters, new Effort(default)).Plan(QueryTree.Read(query, snapshot.Words, any).Root);
                Assert.True(FastSearch.Understands(planned), query);
                foreach (var most in new[] { 1, 10, 100 })
                    CheckOrder(snapshot, planned, most, $"seed {seed}: {query} any {any} best {most}");
                Assert.Equal(Plain(snapshot, planned, null), Fast(snapshot, planned, null));
            }
        }
    }

    private static void CheckOrder(IndexSnapshot snapshot, Query query, int most, string context)
    {
        foreach (var order in Enum.GetValues<SortOrder>())
        {
            var (fast, plain) = (new Ranking(order, most, null), new Ranking(order, most, null));
            Assert.Equal(Plain(snapshot, query, plain), Fast(snapshot, query, fast));
            var (found, expected) = (fast.Take(), plain.Take());
            Assert.True(expected.Count == found.Count, context);
            foreach (var (mine, lucene) in found.Zip(expected))
            {
                Assert.True(Math.Abs(mine.Score - lucene.Score) <= Tolerance * lucene.Score, $"{context} {order}: {mine.Score} for {lucene.Score}");
                if (order != SortOrder.Relevance) Assert.Equal(lucene.Document, mine.Document);
            }
        }
    }

    private static int Fast(IndexSnapshot snapshot, Query query, Ranking? ranking)
    {
        var matches = new Matches(new Scratch(), null, [], null, [], []);
        new FastSearch(snapshot.Searcher, snapshot.Segments, new Scratch(), default).Run(query, matches, ranking);
        return matches.Total;
    }

    private static int Plain(IndexSnapshot snapshot, Query query, Ranking? ranking)
    {
        var matches = new MatchCollector(null, [], null, [], [], ranking, default);
        snapshot.Searcher.Search(query, matches);
        return matches.Total;
    }

    private static void Fill(string folder, int seed, int articles, int commits)
    {
        var random = new Random(seed);
        using var writer = NewsIndexWriter.Open(folder);
        for (var i = 0; i < articles; i++)
        {
            var article = new Article { Id = $"a{random.Next(articles)}", Title = Words(4), Body = Words(random.Next(1, 80)) };
            writer.Add(new StoredArticle(article, new Language.Annotation
            {
                Title = article.Title,
                Body = article.Body,
                Published = new Language.PublishedDate(Language.DateValue.Day(new DateOnly(2020, 1, 1).AddDays(random.Next(900))), Language.PublishedSource.Metadata, "", []),
            }));
            if (i % (articles / commits + 1) == 0) writer.Commit();
        }
        writer.Commit();

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{(int)Math.Pow(random.NextDouble() * 4, 2)}"));
    }
}
