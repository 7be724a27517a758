namespace NewsSearch.Tests;

public class NewsIndexWriterTests
{
    [Fact]
    public void What_is_committed_can_be_searched_and_what_is_not_is_dropped()
    {
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(Stored.Article("a", "Banjir di Garut"));
            writer.Commit();
            writer.Add(Stored.Article("b", "Gempa di Garut"));
            Assert.Equal(2, writer.Articles);
        }
        using var index = NewsIndex.Open(folder.Path);
        Assert.Equal(["a"], index.Search(new SearchRequest { Query = "garut" }).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void A_crash_leaves_the_last_commit()
    {
        using var folder = new TemporaryFolder();
        using var copy = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(Stored.Article("a", "Banjir"));
            writer.Commit();
            for (var i = 0; i < 50; i++) writer.Add(Stored.Article($"b{i}", "Gempa"));
            // What a machine that stops here leaves on its disk.
            foreach (var file in Directory.GetFiles(folder.Path)) File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }
        using (var index = NewsIndex.Open(copy.Path)) Assert.Equal(1, index.Statistics.Articles);
        using var again = NewsIndexWriter.Open(copy.Path);
        Assert.Equal(AddOutcome.Added, again.Add(Stored.Article("b1", "Gempa")));
    }

    [Fact]
    public void An_article_added_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var article = new Article { Id = "a", Title = "Banjir", Body = "Air naik.", Fields = new Dictionary<string, string> { ["x"] = "1" } };
        long generation;
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            Assert.Equal(AddOutcome.Added, writer.Add(article));
            Assert.Equal(AddOutcome.Unchanged, writer.Add(article));
            writer.Commit();
            Assert.Equal(AddOutcome.Unchanged, writer.Add(article));
            generation = Generation(folder.Path);
        }
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            Assert.Equal(AddOutcome.Unchanged, writer.Add(article));
            writer.Commit();
        }
        Assert.Equal(generation, Generation(folder.Path));
    }

    public static TheoryData<Article> Changes =>
    [
        Whole with { Title = "lain" }, Whole with { Deck = "lain" }, Whole with { Dateline = "lain" }, Whole with { Body = "lain" },
        Whole with { Published = Stored.Date("2025") }, Whole with { Published = null }, Whole with { Source = null },
        Whole with { Url = "lain" }, Whole with { Author = "lain" }, Whole with { Category = "lain" }, Whole with { Language = "lain" },
        Whole with { Fields = new Dictionary<string, string> { ["x"] = "2" } }, Whole with { Title = "", Deck = "judul" },
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_article_that_differs_in_anything_replaces_the_old_one(Article changed)
    {
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(Whole);
            writer.Commit();
            Assert.Equal(AddOutcome.Updated, writer.Add(changed));
            Assert.Equal(AddOutcome.Updated, writer.Add(Whole));
            Assert.Equal(AddOutcome.Updated, writer.Add(changed));
            writer.Commit();
            Assert.Equal(1, writer.Articles);
        }
        using var index = NewsIndex.Open(folder.Path);
        var stored = index.Find("a")!.Article;
        Assert.Equal(changed with { Fields = stored.Fields }, stored);
        Assert.Equal(changed.Fields, stored.Fields);
    }

    [Fact]
    public void What_is_removed_is_gone()
    {
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(Stored.Article("a", "Banjir"));
            writer.Add(Stored.Article("b", "Banjir"));
            writer.Commit();
            Assert.True(writer.Remove("a"));
            Assert.False(writer.Remove("a"));
            Assert.False(writer.Remove("c"));
            Assert.Equal(1, writer.Articles);
            writer.Commit();
        }
        using var index = NewsIndex.Open(folder.Path);
        Assert.Null(index.Find("a"));
        Assert.NotNull(index.Find("b"));
        Assert.Equal(["b"], index.Articles().Select(stored => stored.Article.Id));
    }

    [Fact]
    public void A_second_writer_is_told_to_wait()
    {
        using var folder = new TemporaryFolder();
        using var first = NewsIndexWriter.Open(folder.Path);
        var told = Assert.Throws<NewsSearchException>(() => NewsIndexWriter.Open(folder.Path));
        Assert.Equal(Problem.Locked, told.Problem);
        Assert.Contains("wait for it to end", told.Message, StringComparison.Ordinal);
        Assert.Contains(folder.Path, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_that_ended_leaves_the_folder_free()
    {
        using var folder = new TemporaryFolder();
        NewsIndexWriter.Open(folder.Path).Dispose();
        using var second = NewsIndexWriter.Open(folder.Path);
        Assert.Equal(0, second.Articles);
    }

    [Fact]
    public void A_first_commit_of_nothing_makes_an_empty_index()
    {
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(Path.Combine(folder.Path, "new", "index"))) writer.Commit();
        using var index = NewsIndex.Open(Path.Combine(folder.Path, "new", "index"));
        Assert.Equal(0, index.Search(new SearchRequest { Facets = [new FacetRequest(FacetName.Person)] }).Total);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        var told = Assert.Throws<NewsSearchException>(() => NewsIndexWriter.Open(Path.Combine(file, "index")));
        Assert.Equal(Problem.CannotWrite, told.Problem);
        Assert.Contains(file, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_that_add_the_same_articles_add_each_once()
    {
        using var folder = new TemporaryFolder();
        using var writer = NewsIndexWriter.Open(folder.Path);
        var outcomes = new int[3];
        Parallel.For(0, 400, i =>
        {
            var outcome = writer.Add(Stored.Article($"a{i % 50}", "Banjir"));
            Interlocked.Increment(ref outcomes[(int)outcome]);
            if (i % 97 == 0) writer.Commit();
        });
        writer.Commit();
        Assert.Equal([50, 0, 350], outcomes);
        using var index = NewsIndex.Open(folder.Path);
        Assert.Equal(50, index.Search(new SearchRequest { Query = "banjir" }).Total);
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("a\0b")]
    [InlineData("😀")]
    public void Any_id_finds_its_article_again(string odd)
    {
        var ids = new[] { odd, odd + new string('x', 40_000), odd + new string('x', 40_001), "\ufffd" };
        using var index = TestIndex.Of(ids.Select(id => Stored.Article(id)));
        Assert.Equal(ids.Length, index.Index.Statistics.Articles);
        Assert.All(ids, id => Assert.Equal(id, index.Index.Find(id)!.Article.Id));
    }

    [Fact]
    public void Broken_text_is_stored_as_it_came()
    {
        var odd = "\ud800 \0 \ufeff" + new string('a', 100_000) + " 😀\udc00";
        using var index = TestIndex.Of([Stored.Article("a", odd, odd, odd, odd, source: odd, category: odd, author: odd, persons: [odd], organizations: [odd])]);
        var stored = index.Index.Find("a")!;
        Assert.Equal(odd, stored.Article.Body);
        Assert.Equal(odd, stored.Annotation.Persons[0].Name);
    }

    private static Article Whole { get; } = new()
    {
        Id = "a",
        Title = "judul",
        Deck = "",
        Dateline = "JAKARTA",
        Body = "isi",
        Published = Stored.Date("2025-04-28"),
        Source = "Harian",
        Url = "u",
        Author = "p",
        Category = "k",
        Language = "id",
        Fields = new Dictionary<string, string> { ["x"] = "1" },
    };

    private static long Generation(string folder)
    {
        using var index = NewsIndex.Open(folder);
        return index.Statistics.Generation;
    }
}
