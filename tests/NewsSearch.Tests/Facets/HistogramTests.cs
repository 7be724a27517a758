using CsCheck;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public class HistogramTests
{
    private static readonly HistogramUnit[] Units = Enum.GetValues<HistogramUnit>();

    private static readonly string?[] Spans = [null, "2025", "2024..2025", "..2024", "2024-12-31..", "1990-an", "2025-04-20..2025-05-10", "1900..1910"];

    [Fact]
    public void Empty_times_between_are_there_and_the_undated_are_counted_apart()
    {
        using var index = TestIndex.Of([
            Stored.Article("a", published: "2025-01-31"), Stored.Article("b", published: "2025-04-01"), Stored.Article("c", published: "2025-04-30"),
            Stored.Article("d", published: "2025"), Stored.Article("e")]);
        var histogram = Of(index, new FacetRequest(FacetName.Date) { Histogram = HistogramUnit.Month });
        // The year known by itself reaches to December, and so do the bars.
        Assert.Equal("2025-01:1 2025-02:0 2025-03:0 2025-04:2 2025-05:0", Written(histogram.Bars.Take(5)));
        Assert.Equal((12, 3, 1, 0, 1), (histogram.Bars.Count, histogram.Counted, histogram.Coarse, histogram.Outside, histogram.Undated));
    }

    [Theory]
    [InlineData(HistogramUnit.Day, "2024-12-29:1 2024-12-30:0 2024-12-31:0 2025-01-01:1")]
    [InlineData(HistogramUnit.Week, "2024-12-23/2024-12-29:1 2024-12-30/2025-01-05:1")]
    [InlineData(HistogramUnit.Month, "2024-12:1 2025-01:1")]
    [InlineData(HistogramUnit.Quarter, "2024-10-01/2024-12-31:1 2025-01-01/2025-03-31:1")]
    [InlineData(HistogramUnit.Year, "2024:1 2025:1")]
    [InlineData(HistogramUnit.Decade, "2020-01-01/2029-12-31:2")]
    [InlineData(HistogramUnit.Auto, "2024-12-29:1 2024-12-30:0 2024-12-31:0 2025-01-01:1")]
    public void Bars_are_as_wide_as_asked(HistogramUnit unit, string bars)
    {
        using var index = TestIndex.Of([Stored.Article("a", published: "2024-12-29"), Stored.Article("b", published: "2025-01-01")]);
        Assert.Equal(bars, Written(Of(index, new FacetRequest(FacetName.Date) { Histogram = unit }).Bars));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-02-28", HistogramUnit.Day)]
    [InlineData("2024-12-01", "2025-11-30", HistogramUnit.Week)]
    [InlineData("2021-01-01", "2025-11-30", HistogramUnit.Month)]
    [InlineData("2011-01-01", "2025-11-30", HistogramUnit.Quarter)]
    [InlineData("1966-01-01", "2025-11-30", HistogramUnit.Year)]
    [InlineData("1900-01-01", "2025-11-30", HistogramUnit.Decade)]
    public void What_is_found_chooses_the_width_of_automatic_bars(string first, string last, HistogramUnit unit)
    {
        using var index = TestIndex.Of([Stored.Article("a", published: first), Stored.Article("b", published: last)]);
        Assert.Equal(unit, Of(index, new FacetRequest(FacetName.Date) { Histogram = HistogramUnit.Auto }).Unit);
    }

    [Fact]
    public void Every_filter_holds_and_a_span_cuts()
    {
        using var index = TestIndex.Of([
            Stored.Article("a", title: "gempa", published: "2025-01-31"), Stored.Article("b", title: "gempa", published: "2025-04-01"),
            Stored.Article("c", published: "2025-04-02"), Stored.Article("d", title: "gempa", published: "2023-04-02")]);
        var request = new FacetRequest(FacetName.Date) { Histogram = HistogramUnit.Month, Span = "2025-03..2025-05" };
        var histogram = index.Facet(request, "gempa", new Filter(FacetName.Date, ["2025"])).Histogram!;
        Assert.Equal("2025-03:0 2025-04:1 2025-05:0", Written(histogram.Bars));
        Assert.Equal((1, 0, 1, 0), (histogram.Counted, histogram.Coarse, histogram.Outside, histogram.Undated));
    }

    [Fact]
    public void An_article_that_mentions_a_month_twice_counts_once_there()
    {
        using var index = TestIndex.Of([Stored.Article("a", mentions: ["2025-04-01", "2025-04-28", "2025-06-01", "2020-01-01/2025-12-31"])]);
        var histogram = Of(index, new FacetRequest(FacetName.Mentions) { Histogram = HistogramUnit.Month, Span = "2025-04..2025-06" });
        Assert.Equal("2025-04:1 2025-05:0 2025-06:1", Written(histogram.Bars));
        Assert.Equal(1, histogram.Counted);
    }

    [Fact]
    public void An_index_without_dates_has_no_bars()
    {
        using var index = TestIndex.Of([Stored.Article("a"), Stored.Article("b")]);
        var histogram = Of(index, new FacetRequest(FacetName.Date) { Histogram = HistogramUnit.Day });
        Assert.Empty(histogram.Bars);
        Assert.Equal(2, histogram.Undated);
    }

    [Theory]
    [InlineData(FacetName.Person, HistogramUnit.Day, null, "only dates")]
    [InlineData(FacetName.Date, HistogramUnit.Day, "kemarin", "is no span of time")]
    [InlineData(FacetName.Date, HistogramUnit.Day, "1000..2025", "take wider bars or a shorter span")]
    [InlineData(FacetName.Date, (HistogramUnit)99, null, "no such width")]
    public void What_makes_no_sense_is_refused(FacetName facet, HistogramUnit unit, string? span, string message)
    {
        using var index = TestIndex.Of([Stored.Article("a", published: "2025")]);
        var refused = Assert.Throws<NewsSearchException>(() => index.Facet(new FacetRequest(facet) { Histogram = unit, Span = span }));
        Assert.Contains(message, refused.Message);
    }

    [Fact]
    public void For_any_archive_and_request_each_article_is_counted_as_looking_at_each_says() => Gen.Int[0, 1_000_000].Sample(Check, iter: 15);

    private static void Check(int seed)
    {
        var random = new RandomArchive(seed);
        List<StoredArticle> articles = [.. Enumerable.Range(0, 40).Select(i => random.Article($"a{i}"))];
        var oracle = new Oracle(articles);
        using var index = TestIndex.Of(articles.Take(25), articles.Skip(25));
        for (var i = 0; i < 20; i++)
        {
            var facet = random.Next(2) == 0 ? FacetName.Date : FacetName.Mentions;
            var asked = new FacetRequest(facet) { Histogram = Units[random.Next(Units.Length)], Span = Spans[random.Next(Spans.Length)] };
            var request = random.Request() with { Facets = [asked], Take = 0 };
            var results = index.Index.Search(request);
            var histogram = results.Facets.Single().Value.Histogram!;
            var found = oracle.Find(request.Query, request.AnyWord, request.Filters);
            var context = $"seed {seed}: {asked} {request.Query}";

            var within = histogram.Bars.Count == 0 ? (DateValue?)null : Within(asked.Span, histogram.Bars);
            List<List<DateValue>> dates = [.. found.Select(article => Dates(article, facet).ToList())];
            Assert.True(results.Total == histogram.Counted + histogram.Coarse + histogram.Outside + histogram.Undated, context);
            Assert.True(dates.Count(list => list.Count == 0) == histogram.Undated, context);
            foreach (var bar in histogram.Bars)
                Assert.True(bar.Count == dates.Count(list => list.Exists(date => bar.Days.Contains(date) && within!.Value.Contains(date))), $"{context}: {bar}");
            if (facet == FacetName.Date) Assert.True(histogram.Counted == histogram.Bars.Sum(bar => bar.Count), context);
            foreach (var (before, after) in histogram.Bars.Zip(histogram.Bars.Skip(1)))
                Assert.True(before.Days.Last.AddDays(1) == after.Days.First, context);
        }
    }

    // Where the span is open, the bars reach to the last date found.
    private static DateValue Within(string? span, IReadOnlyList<HistogramBar> bars)
    {
        var (first, last) = (bars[0].Days.First, bars[^1].Days.Last);
        if (span is null) return DateValue.Range(first, last);
        Assert.True(NewsSearch.Searching.DateRange.TryRead(span, out var asked));
        return DateValue.Range(asked.First > first ? asked.First : first, asked.Last < last ? asked.Last : last);
    }

    private static IEnumerable<DateValue> Dates(StoredArticle stored, FacetName facet) => facet == FacetName.Date
        ? stored.Annotation.Published.Value is { } date ? [date] : []
        : stored.Annotation.Dates.Select(mention => mention.Value).OfType<DateValue>();

    private static DateHistogram Of(TestIndex index, FacetRequest request) => index.Facet(request).Histogram!;

    private static string Written(IEnumerable<HistogramBar> bars) => string.Join(' ', bars.Select(bar => $"{bar.Days}:{bar.Count}"));
}
