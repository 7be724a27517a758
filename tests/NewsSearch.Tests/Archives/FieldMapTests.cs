using System.Text;
using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class FieldMapTests
{
    private const string Table = "kepala;naskahnya;tgl;lihat\nPanen raya;Petani mulai panen.;03/04/2019;12\nBanjir;Air naik di Bekasi.;05/04/2019;7\n";

    [Fact]
    public void Fields_of_other_names_become_parts_of_articles()
    {
        var map = FieldMap.Parse("judul = \"kepala\"\nbody = [\"teks\", \"naskahnya\"]\nignore = \"lihat\"\n", "peta.toml");
        var items = ArchiveFiles.Read("a.csv", Encoding.UTF8.GetBytes(Table), new() { Map = map });
        Assert.Equal(["Panen raya", "Banjir"], items.Select(item => item.Article!.Title));
        Assert.Equal("Petani mulai panen.", items[0].Article!.Body);
        Assert.DoesNotContain("lihat", items[0].Article!.Fields.Keys);
    }

    [Theory]
    [InlineData("day-first", "2019-04-03")]
    [InlineData("month-first", "2019-03-04")]
    public void The_order_of_dates_is_as_told(string order, string date)
    {
        var map = FieldMap.Parse($"judul = \"kepala\"\nisi = \"naskahnya\"\ndate_order = \"{order}\"", "peta.toml");
        var items = ArchiveFiles.Read("a.csv", Encoding.UTF8.GetBytes(Table), new() { Map = map });
        Assert.Equal(date, items[0].Article!.Published!.Value.ToString());
    }

    [Fact]
    public void A_constant_holds_for_every_article_of_every_format()
    {
        var map = FieldMap.Parse("source = { constant = \"Harian Contoh\" }\ndate = { constant = \"1965-10\" }", "peta.toml");
        using var files = new ArchiveFiles();
        files.Add("a.jsonl", """{"judul":"Panen","isi":"Padi.","sumber":"Lain","tanggal":"01/02/2020"}""");
        files.Add("b.txt", "Jembatan dibuka\nWarga menyeberang sejak pagi.\n");
        foreach (var item in files.ReadAll(new() { Map = map }))
            Assert.Equal(("Harian Contoh", "1965-10"), (item.Article!.Source, item.Article.Published!.Value.ToString()));
    }

    [Theory]
    [InlineData("judul = \"a\"\nisi =", "peta.toml:2: ")]
    [InlineData("judul = \"a\"\njduul = \"b\"", "peta.toml:2: no part of an article is called 'jduul'")]
    [InlineData("judul = \"a\"\ntitle = \"b\"", "peta.toml:2: 'title' is told twice")]
    [InlineData("[fields]\njudul = \"a\"", "peta.toml:1: a map has no tables")]
    [InlineData("judul = 7", "peta.toml:1: name a field or a list of them")]
    [InlineData("judul = []", "peta.toml:1: name a field or a list of them")]
    [InlineData("isi = { constant = \"x\" }", "peta.toml:1: 'isi' cannot be the same for all articles")]
    [InlineData("sumber = { konstan = \"x\" }", "peta.toml:1: a value for all articles is written sumber = { constant")]
    [InlineData("tanggal = { constant = \"kemarin\" }", "peta.toml:1: 'kemarin' is no date")]
    [InlineData("date_order = \"dmy\"", "peta.toml:1: date_order is \"day-first\" or \"month-first\"")]
    [InlineData("# kosong", "peta.toml: nothing in it")]
    public void What_is_wrong_is_told_with_line_and_repair(string toml, string message)
    {
        var error = Assert.Throws<NewsSearchException>(() => FieldMap.Parse(toml, "peta.toml"));
        Assert.Equal(Problem.BadRequest, error.Problem);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_read_by_another_map_is_read_again()
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        files.Add("a.csv", Table);
        Assert.Equal(2, Index("judul = \"kepala\"\nisi = \"naskahnya\"").Added);
        Assert.Equal(1, Index("judul = \"kepala\"\nisi = \"naskahnya\"").FilesUnchanged);
        Assert.Equal(1, Index("judul = \"kepala\"\nisi = \"naskahnya\"\nsumber = { constant = \"Harian\" }").FilesRead);

        IndexingReport Index(string toml)
        {
            using var writer = NewsIndexWriter.Open(index.Path);
            return ArchiveIndexer.Run(writer, [files.Folder], new() { Archives = new() { Map = FieldMap.Parse(toml, "peta.toml") } }, cancel: TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void A_survey_tells_of_each_file_its_format_its_fields_and_what_is_wrong()
    {
        using var files = new ArchiveFiles();
        files.Add("a.csv", "judul,isi,tgl,dilihat\nPanen,Padi dipanen.,2019-03-04,12\nBanjir,Air naik.,2019-03-05\n");
        files.Add("b.txt", "Jembatan dibuka\nWarga menyeberang sejak pagi.\n");
        var surveys = ArchiveSurvey.Run([files.Folder], new()).ToList();
        Assert.Equal([("a.csv", ArchiveFormat.Csv, 1, 1), ("b.txt", ArchiveFormat.Text, 1, 0)], surveys.Select(file => (file.File, file.Format!.Value, file.Articles, file.Rejected)));
        Assert.Equal(
            [new("title", "judul", "Panen"), new("body", "isi", "Padi dipanen."), new("date", "tgl", "2019-03-04"), new("extra", "dilihat", "12")],
            surveys[0].Fields);
        Assert.Equal("utf-8", surveys[0].Encoding);
        Assert.Equal(3, Assert.Single(surveys[0].Rejections).Line);
    }
}
