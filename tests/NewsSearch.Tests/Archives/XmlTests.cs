namespace NewsSearch.Tests;

public sealed class XmlTests
{
    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.rss")]
    [InlineData("a.html")]
    public void Each_entry_of_a_feed_is_an_article_whatever_the_file_is_called(string name)
    {
        const string feed = """


            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Kabar Uji</title><language>id</language>
            <item><title>Panen raya &amp; harga</title><link>https://kabar.example/1</link><pubDate>Mon, 03 Mar 2025 10:00:00 +0700</pubDate>
            <dc:creator>Rina Wijaya</dc:creator><category>Daerah</category><description><![CDATA[<p>Ringkasan.</p>]]></description>
            <content:encoded><![CDATA[<p>Petani mulai panen.</p><p>Harga gabah turun.</p>]]></content:encoded></item>
            <item><title>Banjir surut</title><guid>https://kabar.example/2</guid><pubDate>05 Agustus 2019</pubDate><description>Air mulai surut.</description></item>
            </channel></rss>
            """;
        var articles = ArchiveFiles.Read(name, System.Text.Encoding.UTF8.GetBytes(feed)).Select(item => item.Article!).ToList();
        Assert.Equal(
            [
                ("Panen raya & harga", "Petani mulai panen.\nHarga gabah turun.", "2025-03-03", "Kabar Uji", "Rina Wijaya", "Daerah", "https://kabar.example/1"),
                ("Banjir surut", "Air mulai surut.", "2019-08-05", "Kabar Uji", "-", "-", "https://kabar.example/2"),
            ],
            articles.Select(article => (article.Title, article.Body, $"{article.Published}", article.Source ?? "-", article.Author ?? "-", article.Category ?? "-", article.Url ?? "-")));
        Assert.Equal("Ringkasan.", articles[0].Fields["summary"]);
    }

    [Fact]
    public void An_atom_feed_is_read()
    {
        var article = ArchiveFiles.Article("a.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>Kabar Uji</title>
            <entry><title>Panen raya</title><link rel="self" href="https://kabar.example/feed"/><link href="https://kabar.example/1"/><updated>2025-03-03T10:00:00Z</updated>
            <author><name>Rina Wijaya</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Petani mulai panen.</p></div></content></entry></feed>
            """);
        Assert.Equal(
            ("Panen raya", "Petani mulai panen.", "2025-03-03", "Rina Wijaya", "https://kabar.example/1"),
            (article.Title, article.Body, article.Published?.ToString(), article.Author, article.Url));
    }

    [Fact]
    public void A_nitf_article_of_an_agency_is_read()
    {
        var article = ArchiveFiles.Article("a.xml", """
            <?xml version="1.0"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
            <nitf baselang="id"><head><title>Lain</title><docdata><doc-id id-string="uji-1"/><date.issue norm="20250303T101500+0700"/></docdata></head>
            <body><body.head><hedline><hl1>Panen raya</hl1><hl2>Gabah melimpah</hl2></hedline><byline>Oleh <person>Rina Wijaya</person><byttl>Wartawan</byttl></byline>
            <distributor>Kantor Uji</distributor><dateline><location>Cianjur</location></dateline></body.head>
            <body.content><block><p>Petani mulai panen.</p><p>Harga <em>gabah</em> turun.</p></block></body.content></body></nitf>
            """);
        Assert.Equal(
            ("uji-1", "Panen raya", "Gabah melimpah", "Petani mulai panen.\nHarga gabah turun.", "2025-03-03", "Kantor Uji", "Rina Wijaya", "Cianjur"),
            (article.Id, article.Title, article.Deck, article.Body, article.Published?.ToString(), article.Source, article.Author, article.Dateline));
    }

    [Fact]
    public void The_text_items_of_a_newsml_message_are_read_and_its_pictures_left()
    {
        const string message = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:uji:1" xml:lang="id"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Kantor Uji"/><versionCreated>2025-03-03T10:00:00+07:00</versionCreated></itemMeta>
            <contentMeta><headline>Panen raya</headline><by>Rina Wijaya</by><subject><name>Pertanian</name></subject></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Petani mulai panen.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="urn:uji:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Foto</headline></contentMeta></newsItem>
            </itemSet></newsMessage>
            """;
        var article = ArchiveFiles.Article("a.xml", message);
        Assert.Equal(
            ("urn:uji:1", "Panen raya", "Petani mulai panen.", "2025-03-03", "Kantor Uji", "Rina Wijaya", "Pertanian"),
            (article.Id, article.Title, article.Body, article.Published?.ToString(), article.Source, article.Author, article.Category));
    }

    [Fact]
    public void Words_cut_at_line_ends_of_a_scanned_page_are_joined()
    {
        var article = ArchiveFiles.Article("hal-1.xml", """
            <alto><Layout><Page PHYSICAL_IMG_NR="3"><PrintSpace>
            <TextBlock><TextLine><String CONTENT="Peme" SUBS_TYPE="HypPart1" SUBS_CONTENT="Pemerintah"/><HYP CONTENT="-"/></TextLine>
            <TextLine><String CONTENT="rintah" SUBS_TYPE="HypPart2" SUBS_CONTENT="Pemerintah"/><SP/><String CONTENT="daerah"/><String CONTENT=","/></TextLine></TextBlock>
            <TextBlock><TextLine><String CONTENT="pertani-"/></TextLine><TextLine><String CONTENT="an"/><String CONTENT="Djawa-"/></TextLine><TextLine><String CONTENT="Barat"/></TextLine></TextBlock>
            </PrintSpace></Page></Layout></alto>
            """);
        Assert.Equal(("hal-1", "Pemerintah daerah,\npertanian Djawa- Barat", "3"), (article.Title, article.Body, article.Fields["page"]));
    }

    [Fact]
    public void Each_article_of_a_tei_issue_is_an_article()
    {
        const string issue = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Kabar Uji 1 Mei 1930</title></titleStmt><publicationStmt><publisher>Kabar Uji</publisher></publicationStmt>
            <sourceDesc><bibl><date when="1930-05-01">1 Mei 1930</date></bibl></sourceDesc></fileDesc></teiHeader>
            <text><body><div type="article" xml:id="a1"><head>Padi</head><p>Petani panen.</p></div><div type="article" xml:id="a2"><head>Banjir</head><p>Air naik.</p><p>Warga pergi.</p></div></body></text></TEI>
            """;
        Assert.Equal(
            [("a1", "Padi", "Petani panen.", "1930-05-01"), ("a2", "Banjir", "Air naik.\nWarga pergi.", "1930-05-01")],
            ArchiveFiles.Read("a.xml", System.Text.Encoding.UTF8.GetBytes(issue)).Select(item => (item.Article!.Id, item.Article.Title, item.Article.Body, item.Article.Published?.ToString()!)));
    }

    [Fact]
    public void Elements_nested_without_end_are_rejected()
    {
        var item = Assert.Single(ArchiveFiles.Read("a.xml", System.Text.Encoding.UTF8.GetBytes("<rss>" + string.Concat(Enumerable.Repeat("<a>", 50_000)))));
        Assert.Equal("its elements are nested deeper than 256 levels", item.Rejection!.Reason.English);
    }
}
