using System.Text;
using Microsoft.Data.Sqlite;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NewsSearch.Tests;

public sealed class DocumentFormatTests
{
    private static byte[] Workbook(params string[][] rows)
    {
        var cells = string.Concat(rows.Select((row, index) =>
            $"<row r=\"{index + 1}\">{string.Concat(row.Select((value, column) => $"<c r=\"{(char)('A' + column)}{index + 1}\" t=\"inlineStr\"><is><t>{value}</t></is></c>"))}</row>"));
        return Packed.Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"u8.ToArray()),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"u8.ToArray()),
            ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Berita\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"u8.ToArray()),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"u8.ToArray()),
            ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{cells}</sheetData></worksheet>")));
    }

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.csv")]
    [InlineData("a")]
    public void A_workbook_is_a_table_whatever_it_is_called_and_whatever_stands_above_its_header(string name)
    {
        var items = ArchiveFiles.Read(name, Workbook(["Kliping bulan Maret"], ["No", "Judul", "Tanggal", "Isi"], ["1", "Panen raya", "3 Maret 2025", "Petani mulai panen."], ["2", "", "", ""]));
        Assert.True(items[0].Rejection is null, items[0].Rejection?.Reason.English);
        Assert.Equal(("Panen raya", "Petani mulai panen.", "2025-03-03", 3L), (items[0].Article!.Title, items[0].Article!.Body, items[0].Article!.Published?.ToString(), items[0].Line));
        Assert.Equal((4L, true), (items[1].Line, items[1].Rejection!.Reason.English.StartsWith("no title and no body", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_rows_of_a_database_are_articles_and_the_file_stays_as_it_is()
    {
        using var files = new ArchiveFiles();
        var path = Path.Combine(files.Folder, "a.db");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """"
                create table "berita ""uji""" (id integer primary key, judul text, isi text, tanggal text);
                insert into "berita ""uji""" values (7, 'Panen raya', 'Petani mulai panen.', '2025-03-03 10:00:00'), (8, null, null, null);
                create table pengguna (nama text);
                """";
            command.ExecuteNonQuery();
        }
        var before = File.ReadAllBytes(path);
        var items = ArchiveFiles.Read(path);
        Assert.Equal(("7", "Panen raya", "2025-03-03"), (items[0].Article!.Id, items[0].Article!.Title, items[0].Article!.Published?.ToString()));
        Assert.Equal((2, 2L, path + "/berita \"uji\""), (items.Count, items[1].Rejection!.Line, items[1].Rejection!.File));
        Assert.Equal([path], Directory.GetFiles(files.Folder));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_pdf_gives_its_columns_one_after_the_other()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        page.AddText("Panen raya dimulai di Cianjur", 18, new PdfPoint(60, 780), font);
        string[] left = ["Petani di tiga kecamatan mulai", "memanen padi setelah hujan ber-", "henti dua pekan yang lalu."];
        string[] right = ["Harga gabah turun di seluruh", "kabupaten sejak awal bulan ini,", "kata dinas pertanian setempat."];
        for (var i = 0; i < 3; i++)
        {
            page.AddText(left[i], 11, new PdfPoint(60, 740 - i * 14), font);
            page.AddText(right[i], 11, new PdfPoint(330, 740 - i * 14), font);
        }
        var article = Assert.Single(ArchiveFiles.Read("a.pdf", builder.Build())).Article!;
        Assert.Equal("Panen raya dimulai di Cianjur", article.Title);
        var text = article.Deck + "\n" + article.Body;
        Assert.Contains("setelah hujan berhenti dua pekan yang lalu.", text, StringComparison.Ordinal);
        Assert.Contains("Harga gabah turun di seluruh kabupaten sejak awal bulan ini,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_of_pictures_is_told_from_a_text()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4);
        Assert.Contains("OCR", Assert.Single(ArchiveFiles.Read("a.pdf", builder.Build())).Rejection!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_saved_by_a_browser_is_read()
    {
        var page = Convert.ToBase64String(Pages.Bytes(Pages.Full()), Base64FormattingOptions.InsertLineBreaks);
        var article = ArchiveFiles.Article("a.mhtml",
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kabar.example/panen\r\nSubject: Panen\r\nDate: Tue, 4 Mar 2025 08:00:00 +0700\r\nMIME-Version: 1.0\r\n" +
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"batas\"\r\n\r\n--batas\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n" +
            $"Content-Location: https://kabar.example/panen\r\n\r\n{page}\r\n--batas\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--batas--\r\n");
        Assert.Equal(("Panen raya dimulai di Cianjur", Pages.Body, "https://kabar.example/panen"), (article.Title, article.Body, article.Url));
    }

    [Theory]
    [InlineData("---\ntitle: \"Panen raya\"\ntanggal: 3 Maret 2025\npenulis: Rina\n---\n\n# Panen raya\n\nPetani *mulai* panen\ndi sawah.\n\n- gabah\n- padi\n")]
    [InlineData("---\njudul: Panen raya\ndate: 2025-03-03\nauthor: Rina\n---\nPetani **mulai** panen di sawah.\n\n* gabah\n* padi")]
    public void Markdown_is_read_with_its_front_matter_and_without_its_marks(string text)
    {
        var article = ArchiveFiles.Article("a.md", text);
        Assert.Equal(
            ("Panen raya", "Petani mulai panen di sawah.\ngabah\npadi", "2025-03-03", "Rina"),
            (article.Title, article.Body, article.Published?.ToString(), article.Author));
    }

    [Theory]
    [InlineData("â€œHarga turun,â€ kata JosÃ©", "“Harga turun,” kata José")]
    [InlineData("Ã¢â‚¬Å“DobelÃ¢â‚¬", "“Dobel”")]
    [InlineData("tanda â€“ dan spasiÂ\u00A0kosong", "tanda – dan spasi\u00A0kosong")]
    [InlineData("Pâté, Ã saja, Â© sendiri? São Paulo, Málaga", "Pâté, Ã saja, © sendiri? São Paulo, Málaga")]
    [InlineData("Emoji ðŸ˜€ dan â\u0080\u009cmarka\u00a0", "Emoji 😀 dan “marka")]
    public void Letters_that_were_read_in_the_wrong_charset_are_put_right(string wrong, string right) =>
        Assert.Equal(right, ArchiveFiles.Article("a.json", $$"""{"judul":"x","isi":"{{wrong}}"}""").Body);
}
