using NewsSearch.Tui.Sources;

namespace NewsSearch.Tui.Tests;

/// <summary>The reading room on a real index.</summary>
public sealed class IndexSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-tui-").FullName;

    [Fact]
    public void Articles_are_found_and_read_with_their_hits()
    {
        Add("a", "Banjir di Papua", "Air naik di Jayapura karena banjir.");
        using var source = new IndexSource(_folder);
        var news = source.ToNewsSource();
        Assert.Equal("a", Assert.Single(news.Search(new SearchRequest { Query = "banjir" }, TestContext.Current.CancellationToken).Hits).Id);
        var opened = news.Read("a", "banjir");
        Assert.Equal(["Banjir", "banjir"], opened!.Hits.Select(hit => opened.Article.Annotation.Text.Substring(hit.Start, hit.Length)));
        Assert.Null(news.Read("no such", "banjir"));
    }

    [Fact]
    public void What_another_writer_commits_is_there_after_a_refresh()
    {
        Add("a", "Banjir di Papua", "Air naik.");
        using var source = new IndexSource(_folder);
        var news = source.ToNewsSource();
        Assert.False(news.Refresh());
        Add("b", "Banjir di Aceh", "Air naik lagi.");
        Assert.Equal(1, Total());
        Assert.True(news.Refresh());
        Assert.Equal(2, Total());
        Assert.False(news.Refresh());

        int Total() => news.Search(new SearchRequest { Query = "banjir" }, TestContext.Current.CancellationToken).Total;
    }

    [Fact]
    public void A_missing_index_is_told_before_the_terminal_is_touched() =>
        Assert.Equal(Problem.IndexMissing, Assert.Throws<NewsSearchException>(() => TerminalApp.Run(new TerminalOptions
        {
            IndexFolder = Path.Combine(_folder, "none"),
        })).Problem);

    [Fact]
    public void Without_a_terminal_there_is_none() => Assert.False(TerminalApp.HasTerminal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Add(string id, string title, string body)
    {
        using var writer = NewsIndexWriter.Open(_folder);
        writer.Add(new Article { Id = id, Title = title, Body = body });
        writer.Commit();
    }
}
