using System.Text.Json;

namespace NewsSearch.Tests;

/// <summary>Real files of outlets and libraries, which cannot be part of this repository; where they are not there, these tests pass over.</summary>
public sealed class RealFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "..", "shared", "data", "formats");

    [Fact]
    public void The_page_of_2026_equals_what_is_expected_of_it_field_by_field()
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Find("html-2026-fundus/MediaIndonesia.expected.json"))).RootElement.GetProperty("V1");
        var article = Assert.Single(ArchiveFiles.Read(Find("html-2026-fundus/MediaIndonesia_2026_01_20.html.gz"))).Article!;
        var body = string.Join('\n', expected.GetProperty("body").GetProperty("sections").EnumerateArray()
            .SelectMany(section => section.GetProperty("paragraphs").EnumerateArray()).Select(paragraph => paragraph.GetString()));
        Assert.Equal(expected.GetProperty("title").GetString(), article.Title);
        Assert.Equal(body, article.Body);
        Assert.Equal(expected.GetProperty("publishing_date").GetString()![..10], article.Published?.ToString());
        Assert.Equal(string.Join("; ", expected.GetProperty("authors").EnumerateArray().Select(author => author.GetString())), article.Author);
        foreach (var topic in expected.GetProperty("topics").EnumerateArray())
            Assert.Contains(topic.GetString()!, article.Fields["keywords"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_issue_of_1901_is_put_together_from_its_pages()
    {
        using var files = new ArchiveFiles();
        files.Add("19011121_1-METS.xml", File.ReadAllBytes(Find("alto/bnf_19011121_1-METS.xml")));
        files.Add("ALTO/19011121_1-0001.xml", File.ReadAllBytes(Find("alto/bnf_19011121_1-0001.xml")));
        var items = files.ReadAll();
        Assert.Equal(3, items.Count(item => item.Rejection is not null));
        var first = items.First(item => item.Article?.Title == "L'hygiène daos la Marine").Article!;
        Assert.Equal(("1901-11-21", "Ouest Eclair (Éd. de Rennes)"), (first.Published?.ToString(), first.Source));
        Assert.True(first.Body.Length > 1000);
        Assert.DoesNotContain("-\n", first.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_one_article_is_read_with_its_date()
    {
        var pages = Directory.GetFiles(Path.GetDirectoryName(Find("html-2014-anpandu/antara-singlepage.html"))!, "*singlepage*");
        var items = pages.Select(page => Assert.Single(ArchiveFiles.Read(page))).ToList();
        Assert.All(items, item => Assert.Null(item.Rejection));
        Assert.All(items, item => Assert.NotNull(item.Article!.Published));
        Assert.All(items, item => Assert.True(item.Article!.Body.Length > 100 && item.Article.Title.Length > 20));
    }

    private static string Find(string name)
    {
        var path = Path.Combine(Folder, name);
        if (!File.Exists(path)) Assert.Skip("there are no real files here");
        return path;
    }
}
