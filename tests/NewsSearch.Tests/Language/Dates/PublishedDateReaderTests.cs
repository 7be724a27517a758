using NewsSearch.Language;
using NewsSearch.Language.Dates;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class PublishedDateReaderTests
{
    [Fact]
    public void What_the_archive_states_comes_first()
    {
        Assert.True(DateValue.TryParse("2020-05", out var stated));
        var published = PublishedDateReader.Read(
            new ArticleText { Body = "", Published = stated, Url = "https://a.example/2025/04/29/x" }, new ReadingText("", "", "", ""));
        Assert.Equal((PublishedSource.Metadata, "2020-05"), (published.Source, published.Value.ToString()));
    }

    [Theory]
    [InlineData("Jakarta, 18 April 1955", "Isi berita.", "1955-04-18")]
    [InlineData("", "BANDUNG, Senin, 18 April 1955 (KBN) - Konperensi dibuka.", "1955-04-18")]
    [InlineData("", "MALANG, Sabtu 20-8-1960 (KBN) - Penjakit malaria.", "1960-08-20")]
    [InlineData("", "Selasa, 22 Juli 2025 21:51 WIB\nIsi berita pada Rabu (16/7/2025).", "2025-07-22")]
    [InlineData("", "KOMPAS.com - 10/06/2025, 21:23 WIB\nIsi berita.", "2025-06-10")]
    public void A_dateline_or_a_credit_line_tells_the_day(string dateline, string body, string day) =>
        Assert.Equal((PublishedSource.Dateline, day), Told(dateline, body));

    [Theory]
    [InlineData("https://a.example/read/2025/04/29/0815/judul", "2025-04-29")]
    [InlineData("https://a.example/berita/2025-04-29-judul", "2025-04-29")]
    [InlineData("https://a.example/20250429113000-20-123/judul", "2025-04-29")]
    [InlineData("a.example/2025/4/9/judul", "2025-04-09")]
    [InlineData("https://a.example/2025/04/judul", "2025-04")]
    public void The_path_of_the_url_tells_the_day(string url, string day)
    {
        var published = PublishedDateReader.Read(new ArticleText { Body = "Isi.", Url = url }, new ReadingText("", "Isi.", "", ""));
        Assert.Equal((PublishedSource.Url, day), (published.Source, published.Value.ToString()));
    }

    [Theory]
    [InlineData("https://a.example/judul?tanggal=/2025/04/29/")]
    [InlineData("https://2025-04-29.example/judul")]
    [InlineData("https://a.example/20251399-judul")]
    [InlineData("https://a.example/2025/13/45/judul")]
    [InlineData("https://a.example/1234567890")]
    public void A_number_that_is_no_day_tells_nothing(string url) =>
        Assert.Null(PublishedDateReader.Read(new ArticleText { Body = "Isi.", Url = url }, new ReadingText("", "Isi.", "", "")).Value);

    [Theory]
    [InlineData("Kata dia, Selasa (29/4/2025). Banjir terjadi Senin (28/4/2025).", "2025-04-29")]
    [InlineData("Kata dia, Selasa (29/4/2025). Rapat akan digelar pada Jumat (2/5/2025).", "2025-04-29")]
    [InlineData("Pada hari pertama kerja, Selasa (10/6/2025) besok, armada ditambah.", "2025-06-09")]
    [InlineData("Hari ini, Selasa (22/1/2019), rupiah melemah. Lihat juga 30 Januari 2019.", "2019-01-22")]
    [InlineData("Ujarnya, Sabtu (2/12). Penetapan itu pada Senin, 13 November 2023.", "2023-12-02")]
    [InlineData("Ia wafat Minggu (3/12/2023), kata keluarga di Jakarta, Senin.", "2023-12-04")]
    [InlineData("Dikutip Selasa (10/9/2025). Unjuk rasa pecah Minggu (8/6) dan Jumat (17/1/2025).", "2025-06-10")]
    [InlineData("Kata dia, Sabtu 2042024.", "2024-04-20")]
    [InlineData("Ujarnya, Senin (21/1). Target tahun 2019 naik dari tahun 2018.", "2019-01-21")]
    [InlineData("Ujarnya, Senin (30/12). Acara dibuka Kamis (2/1). Anggaran 2025 disetujui pada Desember 2024.", "2025-01-02")]
    [InlineData("SINGAPURA, 16 Djuni (KBN) - Regu kita mendjadi tuan rumah tiga tahun lagi, jaitu pada 1961.", "1958-06-16")]
    [InlineData("Ujar Busra, Djumat (14/8). Upatjara jang mendahului ulang tahun ke-14 Proklamasi itu ramai.", "1959-08-14")]
    [InlineData("Kata dia, Sabtu (2/12). COPYRIGHT © ANTARA 2023", "2023-12-02")]
    [InlineData("Kasus itu dilaporkan pada Januari 2023, sesudah laporan tahun 2019. Pada Maret 2023 sidang dimulai.", "2023")]
    [InlineData("Pendaratan manusia jang pertama di bulan, Senin (21/7). Baru dua belas tahun berlalu sedjak satelit pertama dilepaskan pada Oktober 1957.", "1969-07-21")]
    [InlineData("Pesta itu digelar Sabtu (15/8). Genap 30 tahun sudah lewat, 40 tahun telah berlalu sejak gedung itu dibuka pada Mei 1969.", "2009-08-15")]
    [InlineData("Ujarnya, Senin (21/10). Presiden Prabowo Subianto hadir, juga mahasiswa yang memakai ChatGPT.", "2024-10-21")]
    [InlineData("Ujarnya, Senin (11/8). Dana dari Danantara sudah turun.", "2025-08-11")]
    [InlineData("Warga memotret, Rabu (20/8) siang waktu setempat. Bencana 2025 itu yang terbesar.", "2025-08-20")]
    [InlineData("Akun itu mengunggah video pada Rabu (20/8/2025). Diunggah Kamis (21/8/2025).", "2025")]
    [InlineData("Ditemukan Senin (9/6/2025). Ujar relawan, Selasa (9/6/2026). Kata dia, Senin (9/6/2025).", "2025-06-09")]
    [InlineData("Ujarnya, Minggu (10/8). Presiden Joko Widodo hadir.", null)]
    [InlineData("Ujarnya, Rabu (13/9). Undang-Undang Nomor 7 Tahun 2017 berlaku.", null)]
    public void The_text_itself_tells_the_day_or_nothing_does(string body, string? day) =>
        Assert.Equal((day is null ? PublishedSource.None : PublishedSource.Inferred, day), Told("", body));

    [Fact]
    public void The_years_named_choose_among_those_that_the_day_of_the_week_leaves()
    {
        var published = Read("", "Katanya, Senin (28/04). Perang itu dimulai pada bulan Februari 2022.");
        Assert.Equal("2025-04-28", published.Value.ToString());
        Assert.Equal(
            "\"Senin (28/04)\": 28 April is a Monday in 2014, 2025, 2031, 2036; the text speaks of \"bulan Februari 2022\" as past, so 2025",
            published.Evidence);
    }

    [Fact]
    public void Where_nothing_chooses_the_candidates_are_all_that_is_told()
    {
        var published = Read("", "Katanya, Senin (28/04), hujan turun.");
        Assert.Null(published.Value);
        Assert.Contains(DateValue.Day(new DateOnly(2014, 4, 28)), published.Candidates);
        Assert.Contains(DateValue.Day(new DateOnly(2025, 4, 28)), published.Candidates);
    }

    [Theory]
    [InlineData("1965", "Katanya, Senin (26/4), hujan turun.", null, "1965-04-26")]
    [InlineData("1965", "Katanya, Senin (28/04), hujan turun.", null, "1965")]
    [InlineData("2020-01-01/2026-12-31", "Katanya, Senin (28/04), hujan turun.", null, "2025-04-28")]
    [InlineData("2010-01-01/2026-12-31", "Katanya, Senin (28/04), hujan turun.", "2025-04-28 2014-04-28", null)]
    [InlineData("1998-05", "Ia lahir pada Senin (28/4/1975).", null, "1998-05")]
    [InlineData("1998", "Katanya, Kamis (21/5/1998). Ia lahir pada Senin (28/4/1975).", null, "1998-05-21")]
    [InlineData("1990-01-01/1999-12-31", "Hujan turun.", null, null)]
    public void What_is_known_of_the_archive_narrows_what_is_inferred(string within, string body, string? candidates, string? value)
    {
        Assert.True(DateValue.TryParse(within, out var range));
        var published = PublishedDateReader.Read(new ArticleText { Body = body, PublishedWithin = range }, new ReadingText("", body, "", ""));
        Assert.Equal(value, published.Value?.ToString());
        if (candidates is not null) Assert.Equal(candidates, string.Join(' ', published.Candidates));
        if (published.Value is not null && !published.Evidence.Contains("latest day", StringComparison.Ordinal)) Assert.Contains("archive", published.Evidence);
    }

    [Fact]
    public void How_near_a_stamp_is_to_publication_hangs_on_the_words_beside_it()
    {
        var told = Read("", "Kata dia, Selasa (29/4/2025).");
        var played = Read("", "Laga itu dimainkan pada Selasa (29/4/2025) malam.");
        Assert.True(told.Confidence > played.Confidence);
        Assert.Equal(["2025-04-29", "2025-04-30"], played.Candidates.Select(day => day.ToString()));
        Assert.True(played.IsAmbiguous && !told.IsAmbiguous);
        Assert.Equal(1, PublishedDateReader.Read(new ArticleText { Body = "", Published = DateValue.Year(2020) }, new ReadingText("", "", "", "")).Confidence);
        Assert.Equal(0, Read("", "Hujan turun.").Confidence);
    }

    [Theory]
    [InlineData("Perpustakaan itu berdiri pada 17 Mei 1980 dan diperingati sejak tahun 2002.")]
    [InlineData("Kemarin hujan turun di Bogor.")]
    [InlineData("Hujan turun, Senin.")]
    [InlineData("")]
    public void History_and_bare_words_tell_nothing(string body) => Assert.Null(Read("", body).Value);

    private static (PublishedSource, string?) Told(string dateline, string body)
    {
        var published = Read(dateline, body);
        return (published.Source, published.Value?.ToString());
    }

    private static PublishedDate Read(string dateline, string body) =>
        PublishedDateReader.Read(new ArticleText { Dateline = dateline, Body = body }, new ReadingText("", body, "", dateline));
}
