using NewsSearch.Language;

namespace NewsSearch.Tests;

public class TrendTests
{
    [Theory]
    [InlineData(HistogramUnit.Day, 1)]
    [InlineData(HistogramUnit.Week, 2)]
    [InlineData(HistogramUnit.Month, 3)]
    [InlineData(HistogramUnit.Quarter, 4)]
    [InlineData(HistogramUnit.Year, 5)]
    [InlineData(HistogramUnit.Decade, 6)]
    public void Counts_over_time_are_those_made_by_hand(HistogramUnit unit, int seed)
    {
        var random = new RandomArchive(seed);
        var articles = Enumerable.Range(0, 40).Select(i => random.Article($"a{i}")).ToDictionary(article => article.Article.Id);
        using var index = TestIndex.Of(articles.Values.Take(15), articles.Values.Skip(15));
        Filter[] filters = [new Filter(FacetName.Source, ["Kompas", "harian pagi"])];
        string[] queries = ["banjir", "\"banjir gempa\" OR anak", "person:budi", "-banjir", "date:2025"];
        var trend = index.Index.Trend(new TrendRequest(new SearchRequest { Filters = filters }, queries) { Unit = unit });
        var corpus = Ids(index, "", filters);
        var undated = corpus.Where(id => Date(articles[id]) is null).ToList();
        var coarse = corpus.Except(undated).Where(id => !trend.Times.Any(time => time.Days!.Value.Contains(Date(articles[id])!.Value))).ToList();
        Assert.Equal((unit, undated.Count, coarse.Count), (trend.Unit, trend.Undated.Articles, trend.Coarse.Articles));
        Assert.Equal(corpus.Count, trend.Undated.Articles + trend.Coarse.Articles + trend.Times.Sum(time => time.Articles));
        Assert.All(trend.Times.Zip(trend.Times.Skip(1)), pair => Assert.Equal(pair.First.Days!.Value.Last.AddDays(1), pair.Second.Days!.Value.First));
        for (var i = 0; i < queries.Length; i++)
        {
            var found = Ids(index, queries[i], filters);
            var lines = i is 0 or 1
                ? index.Index.KwicLines(new ConcordanceRequest(new SearchRequest { Query = queries[i], Filters = filters })).CountBy(line => line.Id).ToDictionary()
                : [];
            foreach (var (time, point) in trend.Times.Zip(trend.Series[i].Points))
                Check(time, point, id => Date(articles[id]) is { } date && time.Days!.Value.Contains(date));
            Check(trend.Undated, trend.Series[i].Undated, undated.Contains);
            Check(trend.Coarse, trend.Series[i].Coarse, coarse.Contains);

            void Check(TrendTime time, TrendPoint point, Func<string, bool> isThen)
            {
                var all = corpus.Where(isThen).ToList();
                var words = all.Sum(id => Words(articles[id]));
                var finds = found.Where(isThen).Sum(id => lines.GetValueOrDefault(id));
                Assert.Equal((all.Count, words), (time.Articles, time.Words));
                Assert.Equal((found.Count(isThen), finds), (point.Articles, point.Finds));
                Assert.Equal(all.Count == 0 ? 0 : found.Count(isThen) * 100.0 / all.Count, point.Percent, 1e-9);
                Assert.Equal(words == 0 ? 0 : finds * 1e6 / words, point.PerMillion, 1e-9);
            }
        }
    }

    [Fact]
    public void The_unit_is_as_fine_as_sixty_times_allow()
    {
        Assert.Equal(HistogramUnit.Day, Unit("2024-01-01", "2024-02-29"));
        Assert.Equal(HistogramUnit.Week, Unit("2024-01-01", "2024-03-01"));
        Assert.Equal(HistogramUnit.Year, Unit("1975-01-01", "2024-03-01"));
        Assert.Equal(HistogramUnit.Year, Unit(null, null));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        using var index = TestIndex.Of([Stored.Article("a", published: "0100-01-01"), Stored.Article("b", published: "2024-01-01")]);
        TrendRequest[] bad =
        [
            new(new SearchRequest(), []), new(new SearchRequest(), [.. Enumerable.Repeat("x", 21)]),
            new(new SearchRequest(), ["x"]) { Unit = HistogramUnit.Day }, new(new SearchRequest(), ["x"]) { Unit = (HistogramUnit)99 },
        ];
        Assert.All(bad, request => Assert.Equal(Problem.BadRequest, Assert.Throws<NewsSearchException>(() => index.Index.Trend(request)).Problem));
    }

    private static HistogramUnit Unit(string? first, string? last)
    {
        using var index = TestIndex.Of([Stored.Article("a", published: first), Stored.Article("b", published: last)]);
        return index.Index.Trend(new TrendRequest(new SearchRequest(), [""])).Unit;
    }

    private static HashSet<string> Ids(TestIndex index, string query, Filter[] filters) =>
        [.. index.Index.Search(new SearchRequest { Query = query, Filters = filters, Take = 1000 }).Hits.Select(hit => hit.Id)];

    private static DateValue? Date(StoredArticle article) => article.Annotation.Published.Value;

    private static long Words(StoredArticle article)
    {
        var (title, body, deck, dateline) = (article.Annotation.Title, article.Annotation.Body, article.Annotation.Deck, article.Annotation.Dateline);
        var count = WordSplitter.Split(title).Count() + WordSplitter.Split(body).Count() + WordSplitter.Split(deck).Count();
        var first = WordSplitter.Split(dateline).Select(word => dateline.Substring(word.Start, word.Length)).ToList();
        var stands = dateline.Length > 0 && body.StartsWith(dateline, StringComparison.Ordinal)
            && first.SequenceEqual(WordSplitter.Split(body).Take(first.Count).Select(word => body.Substring(word.Start, word.Length)));
        return stands ? count : count + first.Count;
    }
}
