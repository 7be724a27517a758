using System.Text;

namespace NewsSearch.Tests;

public sealed class HtmlTests
{
    [Fact]
    public void A_page_gives_its_article_and_nothing_around_it()
    {
        var article = ArchiveFiles.Article("a.html", Pages.Full());
        Assert.Equal(("Panen raya dimulai di Cianjur", Pages.Body, "2025-03-03", "id"), (article.Title, article.Body, article.Published?.ToString(), article.Language));
    }

    // head, source, author, category, url, date
    public static TheoryData<string, string?, string?, string?, string?, string> Heads { get; } = new()
    {
        { """<meta property="og:site_name" content="Kabar Uji"><meta property="article:published_time" content="2025-03-02T23:10:00+07:00">""", "Kabar Uji", null, null, null, "2025-03-02" },
        { """<link rel="canonical" href="https://kabar.example/panen"><meta name="author" content="Rina Wijaya"><meta property="article:section" content="Daerah">""", "kabar.example", "Rina Wijaya", "Daerah", "https://kabar.example/panen", "2025-03-03" },
        { """<meta name="author" content="https://facebook.com/kabaruji">""", null, null, null, null, "2025-03-03" },
        {
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Kabar"},{"@type":["NewsArticle"],
            "headline":"Panen raya dimulai di Cianjur","datePublished":"2025-03-01T08:00:00+07:00","author":[{"@type":"Person","name":"Rina Wijaya"},{"name":"Budi Utomo"}],
            "publisher":{"@type":"Organization","name":"Kabar Uji"},"articleSection":"Pertanian","mainEntityOfPage":{"@id":"https://kabar.example/panen"}}]}</script>
            """,
            "Kabar Uji", "Rina Wijaya; Budi Utomo", "Pertanian", "https://kabar.example/panen", "2025-03-01"
        },
        { """<script type="application/ld+json">{"@type":"NewsArticle", rusak</script>""", null, null, null, null, "2025-03-03" },
        { """<meta property="og:url" content="https://news.detik.com/berita/d-1/panen"><meta property="og:site_name" content="detiknews">""", "detikcom", null, null, "https://news.detik.com/berita/d-1/panen", "2025-03-03" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void What_a_page_says_of_its_article_is_read_from_every_place_where_pages_say_it(
        string head, string? source, string? author, string? category, string? url, string date)
    {
        var article = ArchiveFiles.Article("a.html", Pages.Full(head));
        Assert.Equal((source, author, category, url, date), (article.Source, article.Author, article.Category, article.Url, article.Published?.ToString()));
    }

    [Theory]
    [InlineData("<title>Panen raya dimulai di Cianjur</title>", "Panen raya dimulai di Cianjur")]
    [InlineData("<meta property='og:title' content='Panen raya dimulai di Cianjur | Kabar Uji'>", "Panen raya dimulai di Cianjur")]
    [InlineData("<meta property='og:site_name' content='KabarUji'><meta property='og:title' content='KabarUji: Padi dan gabah - harga turun'>", "Padi dan gabah - harga turun")]
    [InlineData("<meta property='og:site_name' content='Kabar Uji'><meta property='og:title' content='Padi dan gabah: harga turun - Kabar Uji Regional'>", "Padi dan gabah: harga turun")]
    public void The_headline_is_told_from_the_name_of_the_site(string head, string title) =>
        Assert.Equal(title, ArchiveFiles.Article("a.html", Pages.Full(head)).Title);

    [Fact]
    public void A_gallery_gives_the_text_below_each_of_its_photographs()
    {
        var article = ArchiveFiles.Article("a.html", """
            <title>Panen raya dalam gambar</title><meta property="og:url" content="http://photo.liputan6.com/news/panen-1">
            <div><figure><img src="1.jpg"><figcaption class="read-page--photo-gallery--item__caption">Petani memanen padi di Cianjur, Senin (3/3). (Foto: Uji)</figcaption></figure>
            <figure><img src="2.jpg"><figcaption class="read-page--photo-gallery--item__caption">Gabah dijemur di halaman gudang desa. (Foto: Uji)</figcaption></figure></div>
            <ul><li><a href="/1">Berita lain pertama hari ini</a></li></ul>
            """);
        Assert.Equal("Petani memanen padi di Cianjur, Senin (3/3). (Foto: Uji)\nGabah dijemur di halaman gudang desa. (Foto: Uji)", article.Body);
    }

    [Theory]
    [InlineData("Pewarta: Rina Wijaya", "Rina Wijaya")]
    [InlineData("Oleh Rina Wijaya", "Rina Wijaya")]
    [InlineData("Olehna Wijaya", "Olehna Wijaya")]
    public void The_reporter_is_named_without_what_is_printed_before_the_name(string printed, string author)
    {
        const string head = "<meta name='author' content='Budi Utomo'><link rel='alternate' type='application/rss+xml' href='http://www.antaranews.com/rss/terkini'>";
        var article = ArchiveFiles.Article("a.html", Pages.Full(head).Replace("<div class=\"tanggal\">", $"<div class=\"byline\">{printed}</div><div class=\"tanggal\">", StringComparison.Ordinal));
        Assert.Equal((author, "ANTARA", null), (article.Author, article.Source, article.Url));
    }

    [Theory]
    [InlineData("<div class='author'><strong>Rina Wijaya</strong> - kabarinet</div>", "Rina Wijaya")]
    [InlineData("<div class='nmreporter'><div>Rina Wijaya</div><span>Jurnalis</span></div>", "Rina Wijaya")]
    [InlineData("<div itemprop='author'>Oleh : <b>Rina Wijaya</b></div>", "Rina Wijaya")]
    [InlineData("<div class='author'>kontributor tetap di Cianjur</div>", null)]
    [InlineData("<aside><div class='author'>Rina Wijaya</div></aside>", null)]
    public void Where_the_data_of_a_page_name_nobody_the_printed_name_is_the_author(string printed, string? author) =>
        Assert.Equal(author, ArchiveFiles.Article("a.html", Pages.Full().Replace("<div class=\"tanggal\">", $"{printed}<div class=\"tanggal\">", StringComparison.Ordinal)).Author);

    [Theory]
    [InlineData("<div><strong>Jakarta</strong> - </div>", "Jakarta - CIANJUR - Petani")]
    [InlineData("<p>\u200b</p>", "CIANJUR - Petani")]
    [InlineData("<p>\u00a0</p>", "CIANJUR - Petani")]
    public void A_text_begins_with_a_paragraph_whatever_the_page_prints_apart_from_it(string before, string begin) =>
        Assert.StartsWith(begin, ArchiveFiles.Article("a.html", Pages.Full(article: before + Pages.Paragraphs)).Body, StringComparison.Ordinal);

    [Fact]
    public void The_name_of_a_host_is_no_section()
    {
        const string head = "<meta property='article:section' content='gaya.kabar.example'><meta name='section' content='Gaya hidup'>";
        Assert.Equal("Gaya hidup", ArchiveFiles.Article("a.html", Pages.Full(head)).Category);
    }

    [Fact]
    public void Where_nothing_is_marked_the_text_is_found_by_its_shape()
    {
        var page = Pages.Full("<meta property='og:type' content='article'>", string.Concat(Enumerable.Repeat(Pages.Paragraphs, 3)))
            .Replace(" itemprop=\"articleBody\"", "", StringComparison.Ordinal);
        var article = ArchiveFiles.Article("a.html", page);
        Assert.Contains("kata Ketua Kelompok Tani Sugih Mukti", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Beranda", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("bukan isi", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_of_other_headlines_in_the_text_is_left_out_however_it_is_indented()
    {
        var blank = new string(' ', 300) + "\n";
        var links = string.Concat(Enumerable.Range(1, 4).Select(number => $"<li>{blank}<a href='/{number}'>Judul berita lain nomor {number}</a>{blank}</li>{blank}"));
        var article = ArchiveFiles.Article("a.html", Pages.Full(article: $"<div><h4>Berita Terkait</h4><ul>{links}</ul></div>{Pages.Paragraphs}"));
        Assert.Equal(Pages.Body, article.Body);
    }

    [Fact]
    public void The_reporter_is_the_author_also_where_the_data_of_the_page_name_the_editor()
    {
        const string head = """
            <link rel="canonical" href="https://mediaindonesia.com/nusantara/1/panen"><meta name="author" content="mediaindonesia.com developer">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Panen raya dimulai di Cianjur","datePublished":"2025-03-01T08:00:00+07:00",
            "author":{"@type":"Person","name":"Sari Editorwati","jobTitle":"Jurnalis"},"publisher":{"name":"Media Indonesia"}}</script>
            """;
        var page = Pages.Full(head, $"<div class=\"author-2\">Rina Wijaya</div>").Replace("class=\"isi\" itemprop=\"articleBody\"", "class=\"info\"", StringComparison.Ordinal)
            .Replace("</article>", $"""
                <div class="article"><figure class="main-img"><figcaption>Sawah di Cianjur(Dok. Uji)</figcaption></figure>{Pages.Paragraphs}
                <div class="ext-channel">Cek berita dan artikel yg lain di <a href="/">Google News</a> dan ikuti <a href="/">WhatsApp channel</a></div>
                <div class="info-author">Editor : <a href="/author/1" class="author">Sari Editorwati</a></div></div></article>
                """, StringComparison.Ordinal);
        var article = ArchiveFiles.Article("a.html", page);
        Assert.Equal(("Panen raya dimulai di Cianjur", Pages.Body, "Rina Wijaya", "Media Indonesia", "2025-03-01"),
            (article.Title, article.Body, article.Author, article.Source, article.Published?.ToString()));
    }

    [Theory]
    [InlineData("<blockquote class='twitter-tweet'><p>Panen besar!</p>&mdash; Dinas Pertanian (@dinas) <a href='https://t.example/1'>3 Maret 2025</a></blockquote>")]
    [InlineData("<blockquote class='instagram-media'>Lihat unggahan ini di Instagram</blockquote>")]
    [InlineData("<h4>Jangan Lewatkan</h4><a href='/1'>Panen di Garut </a><br><a href='/2'> Harga gabah</a><br>")]
    [InlineData("<p><a href='/1'><img src='1.jpg'></a></p>")]
    public void What_is_set_into_a_text_from_elsewhere_is_no_part_of_it(string set) =>
        Assert.Equal(Pages.Body, ArchiveFiles.Article("a.html", Pages.Full(article: Pages.Paragraphs + set)).Body);

    [Fact]
    public void A_link_in_a_text_stays_and_so_does_one_alone_on_its_line()
    {
        const string set = "<p>Baca <a href='/1'> laporan</a> dinas itu.</p><p><a href='/2'>Laporan lengkap dinas</a></p>";
        Assert.EndsWith("\nBaca laporan dinas itu.\nLaporan lengkap dinas", ArchiveFiles.Article("a.html", Pages.Full(article: Pages.Paragraphs + set)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("antaranews.com", "ANTARA")]
    [InlineData("kabar.example", null)]
    public void A_page_that_does_not_say_whose_it_is_shows_it_by_most_of_its_links(string host, string? source)
    {
        var links = string.Concat(Enumerable.Range(1, 6).Select(number => $"<a href='http://www.{host}/{number}'>{number}</a>"));
        var page = Pages.Full().Replace("<body>", $"<body>{links}<a href='https://www.kompas.com/1'>1</a>", StringComparison.Ordinal);
        Assert.Equal(source, ArchiveFiles.Article("a.html", page).Source);
    }

    [Theory]
    [InlineData("article", true)]
    [InlineData("website", false)]
    public void Of_an_unknown_outlet_a_gallery_that_calls_itself_an_article_is_its_captions(string type, bool isArticle)
    {
        const string first = "Petani memanen padi di Cianjur, Senin (3/3). (Foto: Uji)", second = "Gabah dijemur di halaman gudang desa di Cianjur. (Foto: Uji)";
        var page = $"""
            <!doctype html><meta property="og:type" content="{type}"><meta property="og:title" content="Foto: Panen raya di Cianjur"><body><h1>Foto: Panen raya di Cianjur</h1>
            <figure><img src="1.jpg"><figcaption>{first}</figcaption></figure><figure><img src="2.jpg"><figcaption>{second}</figcaption></figure>
            <ul><li><figure><img src="3.jpg"><figcaption>Galeri lain dari kabupaten tetangga yang lebih lama</figcaption></figure></ul>
            """;
        Assert.Equal(isArticle ? $"{first}\n{second}" : null, Assert.Single(ArchiveFiles.Read("a.html", Pages.Bytes(page))).Article?.Body);
    }

    [Fact]
    public void A_front_page_is_no_article()
    {
        var list = string.Concat(Enumerable.Range(1, 40).Select(number => $"<li><a href='/{number}'>Judul berita nomor {number} pada hari ini</a><span>{number} menit lalu</span></li>"));
        var item = Assert.Single(ArchiveFiles.Read("a.html", Pages.Bytes($"<!doctype html><title>Kabar</title><body><ul>{list}</ul>")));
        Assert.StartsWith("no article text in this page", item.Rejection!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_windows_1252_keeps_its_quotation_marks()
    {
        var page = Pages.Full().Replace("utf-8", "windows-1252", StringComparison.Ordinal).Replace("\"Hasilnya", "“Hasilnya", StringComparison.Ordinal);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(page);
        Assert.Contains("“Hasilnya", Assert.Single(ArchiveFiles.Read("a.html", bytes)).Article!.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table")]
    [InlineData("font")]
    public void A_page_nested_a_hundred_thousand_deep_does_not_end_the_program(string element)
    {
        var page = "<!doctype html><body>" + string.Concat(Enumerable.Repeat($"<{element}>", 100_000)) + Pages.Paragraphs;
        var item = Assert.Single(ArchiveFiles.Read("a.html", Pages.Bytes(page)));
        Assert.True(item.Article is not null || item.Rejection!.Reason.English.Contains("nested too deep", StringComparison.Ordinal));
    }
}
