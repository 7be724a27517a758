using System.Text;
using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class FormatTests
{
    private const string Lines = """
        {"judul":"Panen raya di Cianjur","isi":"Petani mulai panen."}
        {"judul":"Jembatan Ciliwung dibuka","isi":"Warga menyeberang."}
        """;

    private const string Indented = """
        [
          {
            "judul": "Panen raya di Cianjur",
            "isi": "Petani mulai panen."
          },
          {
            "judul": "Jembatan Ciliwung dibuka",
            "isi": "Warga menyeberang."
          }
        ]
        """;

    private const string Table = "judul,isi\nPanen raya di Cianjur,Petani mulai panen.\nJembatan Ciliwung dibuka,Warga menyeberang.\n";

    [Theory]
    [InlineData("a.jsonl", Lines)]
    [InlineData("a.json", Lines)]
    [InlineData("a.txt", Lines)]
    [InlineData("a.json", Indented)]
    [InlineData("a.txt", Indented)]
    [InlineData("a.json", """{"status":"ok","total":2,"data":{"articles":[{"judul":"Panen raya di Cianjur","isi":"Petani mulai panen."},{"judul":"Jembatan Ciliwung dibuka","isi":"Warga menyeberang."}]}}""")]
    [InlineData("a.json", """{"hits":{"hits":[{"_id":"1","_source":{"judul":"Panen raya di Cianjur","isi":"Petani mulai panen."}},{"_id":"2","_source":{"judul":"Jembatan Ciliwung dibuka","isi":"Warga menyeberang."}}]}}""")]
    [InlineData("a.csv", Table)]
    [InlineData("a.txt", Table)]
    [InlineData("a.csv", "JUDUL BERITA;Isi Berita\r\nPanen raya di Cianjur;Petani mulai panen.\r\nJembatan Ciliwung dibuka;Warga menyeberang.\r\n")]
    [InlineData("a.tsv", "Title\tContent\nPanen raya di Cianjur\tPetani mulai panen.\nJembatan Ciliwung dibuka\tWarga menyeberang.")]
    [InlineData("a.csv", "sep=|\r\ntitle|body\r\nPanen raya di Cianjur|Petani mulai panen.\r\nJembatan Ciliwung dibuka|Warga menyeberang.\r\n")]
    [InlineData("a.csv", "judul,isi\r\rPanen raya di Cianjur,\"Petani mulai panen.\"\rJembatan Ciliwung dibuka,Warga menyeberang.\r")]
    public void The_same_articles_come_out_of_every_format_plain_or_packed(string name, string content)
    {
        var packed = ArchiveFiles.Gzip(content);
        foreach (var (file, bytes) in new[] { (name, Encoding.UTF8.GetBytes(content)), (name, packed), (name + ".gz", packed) })
        {
            Assert.Equal(
                [("Panen raya di Cianjur", "Petani mulai panen."), ("Jembatan Ciliwung dibuka", "Warga menyeberang.")],
                ArchiveFiles.Read(file, bytes).Select(item => (item.Article!.Title, item.Article.Body)));
        }
    }

    [Fact]
    public void A_gzip_file_of_several_members_is_read_to_the_end()
    {
        byte[] members = [.. ArchiveFiles.Gzip("{\"judul\":\"satu\"}\n"), .. ArchiveFiles.Gzip("{\"judul\":\"dua\"}\n")];
        Assert.Equal(["satu", "dua"], ArchiveFiles.Read("a.jsonl.gz", members).Select(item => item.Article!.Title));
    }

    [Fact]
    public void A_text_file_is_one_article()
    {
        var article = ArchiveFiles.Article("a.txt", "Panen raya di Cianjur\r\nPetani mulai panen hari ini di tiga kecamatan.\r\n");
        Assert.Equal("Panen raya di Cianjur", article.Title);
        Assert.Contains("Petani mulai panen hari ini", article.Deck + article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forced_format_is_taken_whatever_the_file_looks_like()
    {
        var items = ArchiveFiles.Read("a.xyz", "Judul satu\nIsi satu."u8.ToArray(), new() { Format = ArchiveFormat.Text });
        Assert.Equal("Judul satu", Assert.Single(items).Article!.Title);
    }

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Lines));
        var items = ArchiveReader.Read(["-"], new() { StandardInput = input }).ToList();
        Assert.Equal([("-", 1L), ("-", 2L)], items.Select(item => (item.File, item.Line)));
    }

    [Fact]
    public void An_object_that_has_a_body_is_an_article_whatever_lists_it_holds() =>
        Assert.Equal("Isi.", ArchiveFiles.Article("a.json",
            """{"images":[{"title":"Foto","url":"x"}],"title":"Judul","body":"Isi."}""").Body);

    [Fact]
    public void Rows_are_counted_by_the_physical_line_they_begin_on()
    {
        var items = ArchiveFiles.Read("a.csv", "judul,isi\n\"a\",\"satu\ndua\n\ntiga\"\nb,\"kata \"\"itu\"\"\"\n\nc,d,e\n"u8.ToArray());
        Assert.Equal([2L, 6L, 8L], items.Select(item => item.Line));
        Assert.Equal("satu\ndua\n\ntiga", items[0].Article!.Body);
        Assert.Equal("kata \"itu\"", items[1].Article!.Body);
        Assert.NotNull(items[2].Rejection);
    }

    [Fact]
    public void Cells_that_a_spreadsheet_left_empty_on_the_right_do_not_count() =>
        Assert.Equal("isi a", ArchiveFiles.Read("a.csv", "judul;isi\na;isi a;;;\n"u8.ToArray()).Single().Article!.Body);
}
