using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class MetsTests
{
    private static string Mets(string articles) => $"""
        <?xml version="1.0"?>
        <mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mods="http://www.loc.gov/mods/v3" OBJID="suluh-19540717">
        <dmdSec ID="TERBITAN"><mdWrap><xmlData><mods:mods><mods:titleInfo><mods:title>Suluh Rakjat</mods:title><mods:partNumber>12</mods:partNumber></mods:titleInfo>
        <mods:originInfo><mods:dateIssued>17-07-1954</mods:dateIssued></mods:originInfo></mods:mods></xmlData></mdWrap></dmdSec>
        <dmdSec ID="A1"><mdWrap><xmlData><mods:mods><mods:titleInfo><mods:title>Djembatan baru dibuka</mods:title></mods:titleInfo></mods:mods></xmlData></mdWrap></dmdSec>
        <fileSec><fileGrp USE="Text"><file ID="H1"><FLocat xlink:href="file://./ALTO/halaman-1.xml"/></file><file ID="H2"><FLocat xlink:href="ALTO/halaman-2.xml"/></file></fileGrp></fileSec>
        <structMap TYPE="PHYSICAL"><div TYPE="Newspaper"><div TYPE="PAGE" ORDER="1"><fptr><area FILEID="H1" BEGIN="P1"/></fptr></div><div TYPE="PAGE" ORDER="2"><fptr><area FILEID="H2" BEGIN="P2"/></fptr></div></div></structMap>
        <structMap TYPE="LOGICAL"><div TYPE="ISSUE" DMDID="TERBITAN">{articles}</div></structMap>
        </mets>
        """;

    private const string Articles = """
        <div ID="D1" TYPE="ARTICLE" DMDID="A1"><div TYPE="HEADING"><fptr><area FILEID="H1" BETYPE="IDREF" BEGIN="P1_1"/></fptr></div>
        <div TYPE="BODY"><fptr><seq><area FILEID="H1" BETYPE="IDREF" BEGIN="P1_2"/><area FILEID="H2" BETYPE="IDREF" BEGIN="P2_1"/></seq></fptr></div></div>
        <div ID="D2" TYPE="ADVERTISEMENT"><fptr><area FILEID="H2" BETYPE="IDREF" BEGIN="P2_2"/></fptr></div>
        """;

    private static string Page(int number, params string[] blocks) => $"""
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Layout><Page ID="P{number}"><PrintSpace>
        {string.Concat(blocks.Select((lines, index) => $"<TextBlock ID=\"P{number}_{index + 1}\">{string.Concat(lines.Split('|').Select(LineOf))}</TextBlock>\n"))}
        </PrintSpace></Page></Layout></alto>
        """;

    private static string LineOf(string line) =>
        $"<TextLine>{string.Join("<SP/>", line.Split(' ').Select(word => word.StartsWith('<') ? word.Replace('~', ' ') : $"<String CONTENT=\"{word}\"/>"))}</TextLine>";

    [Fact]
    public void Each_article_of_an_issue_is_one_over_its_pages_and_the_pages_are_not_read_again()
    {
        using var files = new ArchiveFiles();
        files.Add("terbitan-METS.xml", Mets(Articles));
        files.Add("ALTO/halaman-1.xml", Page(1, "DJEMBATAN BARU DIBUKA", "LHOONG — Djembatan itu dibangun|oleh pemerin-"));
        files.Add("ALTO/halaman-2.xml", Page(2, "tah dengan ban-|tuan rakjat. Bupati hadir.", "DJUAL SAPI|tiga ekor"));
        files.Add("lain/halaman-1.xml", Page(1, "Halaman lain."));
        var items = files.ReadAll();
        Assert.Equal(["lain/halaman-1.xml", "terbitan-METS.xml", "terbitan-METS.xml"], items.Select(item => item.File));
        var article = items[1].Article!;
        Assert.Equal(
            ("suluh-19540717#D1", "Djembatan baru dibuka", "LHOONG — Djembatan itu dibangun oleh pemerintah dengan bantuan rakjat. Bupati hadir.", "Suluh Rakjat", "1954-07-17", "12", "1, 2"),
            (article.Id, article.Title, article.Body, article.Source, article.Published?.ToString(), article.Fields["issue"], article.Fields["page"]));
        Assert.Equal(("DJUAL SAPI tiga ekor", "advertisement"), (items[2].Article!.Body, items[2].Article!.Category));
    }

    [Fact]
    public void A_word_cut_between_pages_is_whole_where_the_writer_says_what_it_was()
    {
        using var files = new ArchiveFiles();
        files.Add("mets.xml", Mets(Articles));
        files.Add("ALTO/halaman-1.xml", Page(1, "JUDUL", "Rapat <String~CONTENT=\"per\"~SUBS_TYPE=\"HypPart1\"~SUBS_CONTENT=\"perwakilan\"/>"));
        files.Add("ALTO/halaman-2.xml", Page(2, "<String~CONTENT=\"wakilan\"~SUBS_TYPE=\"HypPart2\"~SUBS_CONTENT=\"perwakilan\"/> rakjat.", "Iklan"));
        Assert.Equal("Rapat perwakilan rakjat.", files.ReadAll()[0].Article!.Body);
    }

    [Fact]
    public void An_issue_without_articles_is_one_and_a_page_that_is_missing_is_told_of()
    {
        using var files = new ArchiveFiles();
        files.Add("mets.xml", Mets(""));
        files.Add("ALTO/halaman-1.xml", Page(1, "Berita pertama.", "Berita kedua."));
        var items = files.ReadAll();
        Assert.Equal(("Berita pertama.\nBerita kedua.", "Suluh Rakjat"), (items[0].Article!.Body, items[0].Article!.Source));
        Assert.Contains("its page 'halaman-2.xml' cannot be read: no such file", items[1].Rejection!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_looked_for_outside_of_the_folder_of_the_issue()
    {
        using var files = new ArchiveFiles();
        files.Add("rahasia.xml", Page(1, "Bukan untuk dibaca."));
        files.Add("dalam/mets.xml", Mets(Articles).Replace("ALTO/halaman-2.xml", "../rahasia.xml", StringComparison.Ordinal));
        files.Add("dalam/ALTO/halaman-1.xml", Page(1, "Judul", "Isi halaman."));
        Assert.DoesNotContain(ArchiveFiles.Read(Path.Combine(files.Folder, "dalam")), item => item.Article?.Body.Contains("Bukan", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void An_issue_is_read_again_because_its_pages_may_have_changed()
    {
        using var files = new ArchiveFiles();
        files.Add("mets.xml", Mets(Articles));
        files.Add("ALTO/halaman-1.xml", Page(1, "Judul", "Isi halaman."));
        var page = files.Add("ALTO/halaman-2.xml", Page(2, "Lanjutan lama.", "Iklan"));
        using var index = new TemporaryFolder();
        Assert.Equal(2, Run().Added);
        File.WriteAllText(page, Page(2, "Lanjutan baru.", "Iklan"));
        var report = Run();
        Assert.Equal((1, 1), (report.Updated, report.Unchanged));

        IndexingReport Run()
        {
            using var writer = NewsIndexWriter.Open(index.Path);
            return ArchiveIndexer.Run(writer, [files.Folder], new());
        }
    }
}
