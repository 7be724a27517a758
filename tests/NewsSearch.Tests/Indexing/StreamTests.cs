namespace NewsSearch.Tests;

public class StreamTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private static readonly SearchRequest Everything = new();

    [Fact]
    public async Task All_hits_are_those_of_the_pages_in_their_order()
    {
        using var index = NewsIndex.Open(sample.Folder);
        var request = new SearchRequest { Query = "desa", Sort = SortOrder.Newest };
        var expected = index.Search(request with { Take = 1000 }).Hits.Select(hit => hit.Id).ToList();
        Assert.True(expected.Count > 10);
        Assert.Equal(expected, index.Hits(request).Select(hit => hit.Id));
        Assert.Equal(expected, await Collect(index.HitsAsync(request)));

        async Task<List<string>> Collect(IAsyncEnumerable<Hit> hits)
        {
            var ids = new List<string>();
            await foreach (var hit in hits) ids.Add(hit.Id);
            return ids;
        }
    }

    [Fact]
    public async Task Articles_and_lines_stream_as_they_are_enumerated()
    {
        using var index = NewsIndex.Open(sample.Folder);
        var articles = 0;
        await foreach (var article in index.ArticlesAsync(Everything, TestContext.Current.CancellationToken)) articles += article.Article.Id.Length > 0 ? 1 : 0;
        Assert.Equal(index.Count(Everything, TestContext.Current.CancellationToken), articles);

        var request = new ConcordanceRequest(new SearchRequest { Query = "gempa" });
        var lines = new List<(string, int)>();
        await foreach (var line in index.KwicLinesAsync(request, TestContext.Current.CancellationToken)) lines.Add((line.Id, line.Start));
        Assert.Equal(index.KwicLines(request, TestContext.Current.CancellationToken).Select(line => (line.Id, line.Start)), lines);
    }

    [Fact]
    public async Task A_stream_ends_when_it_is_cancelled()
    {
        using var index = NewsIndex.Open(sample.Folder);
        using var stop = new CancellationTokenSource();
        var taken = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in index.ArticlesAsync(Everything, stop.Token))
                if (++taken == 3) await stop.CancelAsync();
        });
        Assert.Equal(3, taken);
    }

    [Fact]
    public void A_query_that_cannot_be_read_is_told_by_the_stream() =>
        Assert.Throws<QueryException>(() =>
        {
            using var index = NewsIndex.Open(sample.Folder);
            return index.Hits(new SearchRequest { Query = "((" }).Count();
        });

    [Fact]
    public void Names_that_begin_so_are_found_without_the_others()
    {
        using var index = NewsIndex.Open(sample.Folder);
        Assert.Equal(["Banda Aceh"], index.Names(FacetName.Place, "banda ac"));
        Assert.Empty(index.Names(FacetName.Place, ""));
        Assert.Empty(index.Names(FacetName.Person, "zzz"));
        Assert.Throws<NewsSearchException>(() => index.Names(FacetName.Date, "20"));
    }
}
