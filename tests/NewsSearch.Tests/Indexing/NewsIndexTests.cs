using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public class NewsIndexTests
{
    [Fact]
    public void A_missing_folder_holds_no_index_and_none_is_made()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "index");
        var told = Assert.Throws<NewsSearchException>(() => NewsIndex.Open(missing));
        Assert.Equal(Problem.IndexMissing, told.Problem);
        Assert.Contains(missing, told.Message, StringComparison.Ordinal);
        Assert.Empty(System.IO.Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_empty_folder_holds_no_index_and_stays_empty()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(Problem.IndexMissing, Assert.Throws<NewsSearchException>(() => NewsIndex.Open(folder.Path)).Problem);
        Assert.Empty(System.IO.Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_file_is_no_index()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        Assert.Equal(Problem.IndexMissing, Assert.Throws<NewsSearchException>(() => NewsIndex.Open(file)).Problem);
    }

    [Theory]
    [InlineData("newssearch.format", "999", "delete the folder, all but 'curation' in it, and index again")]
    [InlineData("newssearch.format", "5", "delete the folder, all but 'curation' in it, and index again")]
    [InlineData("newssearch.format", "6", "newssearch rebuild")]
    [InlineData("newssearch.analyzer", "another", "newssearch rebuild")]
    [InlineData("other", "program", "delete the folder, all but 'curation' in it, and index again")]
    public void An_index_of_another_version_says_what_to_do(string key, string value, string repair)
    {
        using var index = TestIndex.Of([Stored.Article("a")]);
        using (var directory = new MMapDirectory(index.Folder))
        {
            Dictionary<string, string> data;
            using (var reader = DirectoryReader.Open(directory)) data = new(reader.IndexCommit.UserData);
            if (!data.ContainsKey(key)) data.Clear();
            data[key] = value;
            using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null));
            writer.SetCommitData(data);
            writer.Commit();
        }
        foreach (var open in new Action[] { () => NewsIndex.Open(index.Folder), () => NewsIndexWriter.Open(index.Folder) })
        {
            var told = Assert.Throws<NewsSearchException>(open);
            Assert.Equal(Problem.IndexVersion, told.Problem);
            Assert.Contains(repair, told.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("segments_*")]
    [InlineData("*.si")]
    [InlineData("*.cf*")]
    public void A_broken_file_is_told_as_damage(string pattern)
    {
        using var index = TestIndex.Of([Stored.Article("a", "Banjir")]);
        index.Index.Dispose();
        foreach (var file in System.IO.Directory.GetFiles(index.Folder, pattern)) File.WriteAllBytes(file, new byte[40]);
        Assert.Equal(Problem.IndexDamaged, Assert.Throws<NewsSearchException>(() => NewsIndex.Open(index.Folder)).Problem);
    }

    [Fact]
    public void An_open_index_stays_as_it_was_and_knows_that_it_is_old()
    {
        using var index = TestIndex.Of([Stored.Article("a", "Banjir")]);
        Assert.True(index.Index.IsCurrent);
        using (var writer = NewsIndexWriter.Open(index.Folder))
        {
            writer.Add(Stored.Article("b", "Banjir"));
            writer.Remove("a");
            writer.Commit();
        }
        Assert.False(index.Index.IsCurrent);
        Assert.Equal(["a"], index.Ids("banjir"));
        using var later = NewsIndex.Open(index.Folder);
        Assert.Equal(["b"], later.Search(new SearchRequest { Query = "banjir" }).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void A_disposed_index_answers_no_more()
    {
        var index = TestIndex.Of([Stored.Article("a", "Banjir")]);
        index.Dispose();
        Assert.Throws<ObjectDisposedException>(() => index.Index.Search(new SearchRequest()));
    }

    [Fact]
    public void Statistics_tell_what_the_index_holds()
    {
        using var index = TestIndex.Of(
            [
                Stored.Article("a", published: "2025-04-28", source: "A", persons: ["Budi", "Ani"], places: [["Indonesia", "Garut"]]),
                Stored.Article("b", published: "1998", source: "B", persons: ["Budi"], organizations: ["KPK"], from: PublishedSource.Inferred),
            ],
            [Stored.Article("c", places: [["Indonesia", "Jakarta"]])]);
        var statistics = index.Index.Statistics;
        Assert.True(statistics.Bytes > 0);
        Assert.Equal(
            new IndexStatistics(3, 2, 1, Stored.Date("1998-01-01/2025-04-28"), 2, 3, 1, 2, statistics.Bytes, Annotator.Version, statistics.Generation),
            statistics);
    }

    [Fact]
    public void A_search_that_is_cancelled_ends()
    {
        using var index = TestIndex.Of([Stored.Article("a", "Banjir")]);
        Assert.Throws<OperationCanceledException>(() =>
            index.Index.Search(new SearchRequest { Query = "banjir" }, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void An_index_can_be_opened_and_closed_many_times()
    {
        using var index = TestIndex.Of([Stored.Article("a", "Banjir")]);
        for (var i = 0; i < 300; i++)
        {
            using var opened = NewsIndex.Open(index.Folder);
            Assert.Equal(1, opened.Count(new SearchRequest { Query = "banjir" }));
        }
        Assert.True(OpenFiles(index.Folder) < 50, "files stay open");
    }

    // Where the system tells: open files are links there, and mapped ones are lines.
    private static int OpenFiles(string folder) => !System.IO.Directory.Exists("/proc/self/fd") ? 0
        : System.IO.Directory.GetFiles("/proc/self/fd").Count(file => new FileInfo(file).LinkTarget?.StartsWith(folder, StringComparison.Ordinal) is true)
        + File.ReadLines("/proc/self/maps").Count(line => line.Contains(folder, StringComparison.Ordinal));
}
