using System.Text;

namespace NewsSearch.Tests;

/// <summary>Web pages as outlets build them, with an article of our own in them.</summary>
internal static class Pages
{
    public const string Body =
        "CIANJUR - Petani di tiga kecamatan mulai memanen padi setelah hujan berhenti selama dua pekan terakhir.\n" +
        "\"Hasilnya lebih baik daripada musim lalu,\" kata Ketua Kelompok Tani Sugih Mukti, Asep Sunandar, di sawahnya.\n" +
        "Pemerintah kabupaten menyiapkan gudang untuk menampung gabah kering giling sampai akhir bulan depan.";

    public static string Paragraphs { get; } = string.Concat(Body.Split('\n').Select(line => $"<p>{line}</p>\n"));

    /// <summary>A page with everything around the article that such pages have.</summary>
    public static string Full(string head = "", string? article = null, string date = "Senin, 3 Maret 2025 | 14:05 WIB") => $"""
        <!DOCTYPE html>
        <html lang="id"><head><meta charset="utf-8"><title>Panen raya dimulai di Cianjur - Kabar Uji</title>{head}</head>
        <body>
        <nav><ul><li><a href="/">Beranda</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/olahraga">Olahraga</a></li></ul></nav>
        <article><h1>Panen raya dimulai di Cianjur</h1><div class="tanggal">{date}</div>
        <div class="isi" itemprop="articleBody">
        {article ?? Paragraphs}
        <div class="baca-juga"><a href="/lain">Harga gabah turun</a></div>
        <script>var a = "bukan isi";</script>
        <figure><img src="a.jpg"><figcaption>Sawah di Cianjur. (Foto: Uji)</figcaption></figure>
        </div></article>
        <aside><ul><li><a href="/1">Berita lain pertama hari ini</a></li><li><a href="/2">Berita lain kedua hari ini</a></li></ul></aside>
        <footer>Hak cipta Kabar Uji</footer>
        </body></html>
        """;

    public static byte[] Bytes(string page) => Encoding.UTF8.GetBytes(page);
}
