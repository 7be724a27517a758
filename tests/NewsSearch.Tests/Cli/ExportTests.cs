using System.Text.Json;
using System.Xml.Linq;
using NewsSearch.Indexing;

namespace NewsSearch.Tests;

public sealed class ExportTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Theory]
    [InlineData("arsip.jsonl")]
    [InlineData("arsip.jsonl.gz")]
    public void Exporting_and_indexing_again_gives_the_same_index(string name)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, name);
        Assert.Equal(0, sample.Run("export", "--output", file).Exit);
        Assert.False(File.Exists(file + ".part"));
        var again = Path.Combine(folder.Path, "index");
        Assert.Equal(0, ProgramRun.Of("--index", again, "index", file).Exit);
        using var first = NewsIndex.Open(sample.Folder);
        using var second = NewsIndex.Open(again);
        Assert.Equal(Articles(first), Articles(second));
        foreach (var facet in Enum.GetValues<FacetName>()) Assert.Equal(Counts(first, facet), Counts(second, facet));
    }

    [Fact]
    public void Articles_that_a_library_user_made_come_back_as_they_were()
    {
        using var folder = new TemporaryFolder();
        var article = new Article
        {
            Id = "a/1",
            Title = " Judul \t dengan <b>markup</b>",
            Body = "Baris satu.\r\n\r\nBaca juga: yang lain\u2028\u0007",
            Published = DateValue("2020-01-05/2020-02-01"),
            Source = "nan",
            Fields = new Dictionary<string, string> { ["date"] = "2020-01-05 10:00", ["judul"] = "lain", [""] = "" },
        };
        var (first, second) = (Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b"));
        using (var writer = NewsIndexWriter.Open(first))
        {
            writer.Add(article);
            writer.Commit();
        }
        var lines = ProgramRun.Of("--index", first, "export").Output;
        Assert.Equal(0, ProgramRun.With(new Dictionary<string, string>(), lines, "--index", second, "index", "-").Exit);
        using var before = NewsIndex.Open(first);
        using var after = NewsIndex.Open(second);
        Assert.Equal(Articles(before), Articles(after));
    }

    [Fact]
    public void A_result_set_is_exported_alone_and_nothing_found_is_1()
    {
        var ids = sample.Run("search", "gempa", "--date", "2006", "--all", "--format", "ids").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var exported = sample.Run("export", "gempa", "--date", "2006").JsonLines.Select(line => line.GetProperty("id").GetString()!);
        Assert.NotEmpty(ids);
        Assert.Equal(ids, exported);
        Assert.Equal(1, sample.Run("export", "tidakadakatabegini").Exit);
    }

    [Theory]
    [InlineData("bibtex", "@article{")]
    [InlineData("ris", "TY  - NEWS")]
    [InlineData("markdown", "\n---\n")]
    [InlineData("csv", "\n")]
    public void Every_article_is_in_every_format(string format, string mark)
    {
        var output = sample.Run("export", "gempa", "--date", "2006", "--format", format).Output;
        var count = int.Parse(sample.Run("count", "gempa", "--date", "2006").Output, null);
        Assert.True(output.Split(mark).Length - 1 >= count, output);
    }

    [Fact]
    public void Csl_is_a_json_array()
    {
        var count = int.Parse(sample.Run("count", "gempa").Output, null);
        Assert.Equal(count, JsonDocument.Parse(sample.Run("export", "gempa", "--format", "csl").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void Tei_is_read_again_with_title_date_source_and_body()
    {
        var tei = sample.Run("export", "gempa", "--format", "tei").Output;
        Assert.Equal("teiCorpus", XDocument.Parse(tei).Root!.Name.LocalName);
        var read = ArchiveFiles.Read("a.xml", System.Text.Encoding.UTF8.GetBytes(tei)).Select(item => item.Article!).ToList();
        using var index = NewsIndex.Open(sample.Folder);
        var stored = index.Articles(new() { Query = "gempa" }).ToList();
        Assert.Equal(stored.Select(one => one.Annotation.Title), read.Select(article => article.Title));
        Assert.Equal(stored.Select(one => one.Article.Source), read.Select(article => article.Source));
        Assert.Equal(stored.Select(one => one.Annotation.Body), read.Select(article => article.Body));
    }

    [Theory]
    [InlineData("""{"newssearch":1,"id":"","title":"x","body":"y"}""")]
    [InlineData("""{"newssearch":1,"id":7,"title":"Judul","body":"Isi."}""")]
    [InlineData("""{"newssearch":1,"id":"1","body":""")]
    [InlineData("""{"newssearch":1,"id":"1","fields":[]}""")]
    public void A_line_that_only_looks_exported_is_read_as_any_other(string line)
    {
        var item = Assert.Single(ArchiveFiles.Read("a.jsonl", System.Text.Encoding.UTF8.GetBytes(line + "\n")));
        Assert.NotEqual("", item.Article?.Id);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_74_and_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = sample.Run("export", "--output", Path.Combine(folder.Path, "nowhere", "a.jsonl"));
        Assert.Equal(74, run.Exit);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static Language.DateValue DateValue(string text) => Language.DateValue.TryParse(text, out var value) ? value : default;

    private static List<string> Articles(NewsIndex index) => [.. index.Articles().Select(stored =>
    {
        var bytes = new ByteWriter();
        ArticleCodec.WriteArticle(bytes, stored.Article);
        ArticleCodec.WriteCard(bytes, stored);
        ArticleCodec.WriteText(bytes, stored);
        ArticleCodec.WriteRest(bytes, stored);
        return stored.Article.Id + " " + Convert.ToHexString(bytes.Written);
    }).Order(StringComparer.Ordinal)];

    private static List<string> Counts(NewsIndex index, FacetName facet)
    {
        var counts = index.Search(new() { Facets = [new FacetRequest(facet) { Take = 1000 }], Take = 0 }).Facets[0].Value;
        return [$"{counts.Distinct} {counts.Missing} {counts.Other}", .. counts.Values.Select(value => $"{value.Value} {value.Count}")];
    }
}
