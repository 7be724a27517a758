using NewsSearch.Language;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class PrintedParagraphsTests
{
    private const string Long = "Petani di tiga kecamatan di lereng gunung mulai memanen padi setelah hujan berhenti selama dua pekan terakhir";

    // body, paragraphs
    public static TheoryData<string, string[]> Bodies { get; } = new()
    {
        { "Satu.\n\n  Dua.  \r\nTiga.", ["Satu.", "Dua.", "Tiga."] },
        // One line in which sentences have lost what stood between them.
        { $"{Long}.{Long}.\"Hasilnya baik,\" kata Asep.{Long}! {Long}.", [$"{Long}.", $"{Long}.", "\"Hasilnya baik,\" kata Asep.", $"{Long}! {Long}."] },
        { $"{Long}.  {Long}. {Long}.  {Long}. {Long}.", [$"{Long}.", $"{Long}. {Long}.", $"{Long}. {Long}."] },
        // How the writer types is no mark of a paragraph, nor is one lost space.
        { $"{Long}.  {Long}.  {Long}.  {Long}.", [$"{Long}.  {Long}.  {Long}.  {Long}."] },
        { $"{Long}. {Long}.{Long}. {Long}.", [$"{Long}. {Long}. {Long}. {Long}."] },
        { "Kata Drs.Ahmad dari detik.Com dan S.Pd. di No.Urut 3.Budi datang. Ketua PT.Maju hadir.", ["Kata Drs.Ahmad dari detik.Com dan S.Pd. di No.Urut 3.Budi datang. Ketua PT.Maju hadir."] },
        { "Air surut.Warga pulang.\nRumah dibersihkan.", ["Air surut. Warga pulang.", "Rumah dibersihkan."] },
        // Words are parted where both stand alone elsewhere, or a place meets the first word behind a dateline.
        { "Harga Bitcoin naik. Pedagang hargaBitcoin dan harga emas diam.", ["Harga Bitcoin naik. Pedagang harga Bitcoin dan harga emas diam."] },
        { "Liputan6.com, JakartaWakil Menteri Pertanian datang.", ["Liputan6.com, Jakarta Wakil Menteri Pertanian datang."] },
        { "Aplikasi PeduliLindungi dan YouTube dipakai. Kami peduli.", ["Aplikasi PeduliLindungi dan YouTube dipakai. Kami peduli."] },
        { "Air surut. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Warga pulang.", ["Air surut.", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT", "Warga pulang."] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Paragraphs_and_words_are_cut_apart_where_that_can_be_known(string body, string[] paragraphs) =>
        Assert.Equal(paragraphs, PrintedParagraphs.Read(body).Paragraphs);

    [Fact]
    public void Every_change_is_told_of_and_nothing_else_is_changed()
    {
        var body = $"{Long}.{Long}.{Long}. Harga beras naik, harga turun, kata hargaBeras, dan Beras lain. Hari ini HargaBeras baik. {Long}.";
        var (paragraphs, repairs) = PrintedParagraphs.Read(body);
        Assert.Equal(body.Where(letter => !char.IsWhiteSpace(letter)), string.Join('\n', paragraphs).Where(letter => !char.IsWhiteSpace(letter)));
        Assert.Equal(["terakhir.Petani>terakhir.\nPetani Paragraph", "terakhir.Petani>terakhir.\nPetani Paragraph", "hargaBeras,>harga Beras, Glued", "HargaBeras>Harga\nBeras Glued"],
            repairs.Select(repair => $"{repair.Was}>{repair.Became} {repair.Reason}"));
        Assert.All(repairs, repair => Assert.Contains(repair.Was, body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Aa")]
    [InlineData(".\"A")]
    [InlineData("a.A")]
    [InlineData("a.  Bc. De")]
    [InlineData("[Gambas:")]
    [InlineData("ADVERTISEMENT SCROLL TO ")]
    public void A_million_letters_of_nonsense_take_no_longer_than_their_number(string unit) =>
        Assert.NotEmpty(PrintedParagraphs.Read(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length))).Paragraphs);

    // paragraph, what it is
    public static TheoryData<string, SetAsideReason?> Lines { get; } = new()
    {
        { "Baca juga: Harga gabah turun di Indramayu", SetAsideReason.Related },
        { "BACA JUGA : Harga gabah turun", SetAsideReason.Related },
        { "Baca juga: Harga gabah turunMereka pergi ke pasar untuk berbelanja", null },
        { "Baca juga: Harga gabah turun. Mereka pergi ke pasar.", null },
        { "Baca Juga Harga Gabah Turun di Indramayu", SetAsideReason.Related },
        { "Lihat juga: Panen raya", SetAsideReason.Related },
        { "Pilihan Editor: Harga gabah turun", SetAsideReason.Related },
        { "Baca juga buku itu sampai habis, katanya kepada para siswa.", null },
        { "Simak baik-baik penjelasan berikut.", null },
        { "ADVERTISEMENT", SetAsideReason.Advertisement },
        { "- Advertisement -", SetAsideReason.Advertisement },
        { "SCROLL TO CONTINUE WITH CONTENT", SetAsideReason.Advertisement },
        { "Scroll ke bawah untuk membaca berita", SetAsideReason.Advertisement },
        { "[Gambas:Video CNN]", SetAsideReason.Advertisement },
        { "Iklan rokok dilarang di dekat sekolah.", null },
        { "Ikuti berita kami di WhatsApp Channel dan Google News.", SetAsideReason.Invitation },
        { "Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram, caranya klik tautan ini.", SetAsideReason.Invitation },
        { "Polisi menyita telepon berisi grup WhatsApp milik tersangka.", null },
        { "Editor: Rina Wijaya", SetAsideReason.Credit },
        { "Sumber : Kantor Berita", SetAsideReason.Credit },
        { "COPYRIGHT © KABAR UJI 2016", SetAsideReason.Credit },
        { "(fyk/ash)", SetAsideReason.Credit },
        { "Dilarang keras mengambil konten untuk kecerdasan buatan tanpa izin tertulis dari redaksi.", SetAsideReason.Credit },
        { "Penulis: menulis adalah pekerjaan sunyi. Ia tertawa.", null },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_outlets_set_between_paragraphs_is_known(string line, SetAsideReason? reason) =>
        Assert.Equal([null, reason, null], NoiseLines.Read(["Air mulai surut.", line, "Warga kembali ke rumah."]));

    [Theory]
    [InlineData("DINI TEJA", true)]
    [InlineData("RINA WIJAYA | ANTARA", true)]
    [InlineData("ANTARA", true)]
    [InlineData("(FHM)", true)]
    [InlineData("Rina Wijaya", false)]
    [InlineData("(sekarang)", false)]
    [InlineData("3 MARET 2025", false)]
    [InlineData("SEMUA ORANG DARI DESA ITU PULANG.", false)]
    public void How_a_report_is_signed_below_its_text_is_a_credit(string line, bool isCredit)
    {
        Assert.Equal([null, null, isCredit ? SetAsideReason.Credit : null], NoiseLines.Read(["Air mulai surut.", "Warga kembali ke rumah.", line]));
        Assert.Equal([null, null, null], NoiseLines.Read(["Air mulai surut.", line, "Warga kembali ke rumah."]));
    }

    [Fact]
    public void What_is_set_aside_is_kept_with_its_place_and_reason_and_the_article_as_it_was()
    {
        var article = new Article { Id = "1", Title = "Banjir surut", Body = "Air mulai surut.\nBaca juga:\nHarga gabah turun\nWarga pulang.\nADVERTISEMENT\nAir mulai surut.\nEditor: Rina Wijaya" };
        var annotation = article.Annotate();
        Assert.Equal("Air mulai surut.\nWarga pulang.\nAir mulai surut.", annotation.Body);
        Assert.Equal(
            ["1 Baca juga: Related", "2 Harga gabah turun Related", "4 ADVERTISEMENT Advertisement", "6 Editor: Rina Wijaya Credit"],
            annotation.SetAside.Select(one => $"{one.Position} {one.Text} {one.Reason}"));
        using var folder = new TemporaryFolder();
        using (var writer = NewsIndexWriter.Open(folder.Path))
        {
            writer.Add(article);
            writer.Commit();
        }
        using var index = NewsIndex.Open(folder.Path);
        var stored = index.Find("1")!;
        Assert.Equal(article.Body, stored.Article.Body);
        Assert.Equal(annotation.SetAside, stored.Annotation.SetAside);
        Assert.Equal(0, index.Count(new SearchRequest { Query = "gabah" }));
    }

    [Fact]
    public void Where_nothing_else_would_be_left_nothing_is_set_aside() =>
        Assert.Equal("Baca juga: Harga gabah turun", new Article { Id = "1", Body = "Baca juga: Harga gabah turun" }.Annotate().Body);
}
