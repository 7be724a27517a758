using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class MappingTests
{
    [Fact]
    public void Every_part_of_an_article_has_its_place()
    {
        var article = ArchiveFiles.Article("a.json", """
            {"id": 17, "Judul": "Panen raya", "sub_judul": "Petani gembira", "isi": ["Satu.", "Dua."], "tanggal": "2024-03-05",
             "sumber": "Warta Priangan", "tautan": "https://warta.example/17", "penulis": ["Ani", "Budi"], "rubrik": "Ekonomi",
             "bahasa": "id-ID", "lokasi": "Cianjur", "tags": ["padi", "panen"], "kata": {"jumlah": 2}, "kosong": null, "tayang": true}
            """);
        Assert.Equal("17", article.Id);
        Assert.Equal("Panen raya", article.Title);
        Assert.Equal("Petani gembira", article.Deck);
        Assert.Equal("Satu.\nDua.", article.Body);
        Assert.Equal("Warta Priangan", article.Source);
        Assert.Equal("https://warta.example/17", article.Url);
        Assert.Equal("Ani; Budi", article.Author);
        Assert.Equal("Ekonomi", article.Category);
        Assert.Equal("id", article.Language);
        Assert.Equal("Cianjur", article.Dateline);
        Assert.Equal(DateValue.Day(new(2024, 3, 5)), article.Published);
        Assert.Equal(
            new Dictionary<string, string> { ["tags"] = "padi; panen", ["kata"] = "{\"jumlah\":2}", ["tayang"] = "true" }, article.Fields);
    }

    [Theory]
    [InlineData("JUDUL", "ISI")]
    [InlineData("judul_berita", "isi-berita")]
    [InlineData("Headline", "Full Article")]
    [InlineData("article_title", "Body_Text")]
    [InlineData("Title", "konten")]
    public void Names_are_known_in_both_languages_and_any_writing(string title, string body)
    {
        var article = ArchiveFiles.Article("a.json", $$"""{"{{title}}":"Judul ini","{{body}}":"Isi ini."}""");
        Assert.Equal(("Judul ini", "Isi ini."), (article.Title, article.Body));
    }

    [Fact]
    public void Of_two_fields_for_one_part_the_better_name_wins_and_the_other_is_kept()
    {
        var article = ArchiveFiles.Article("a.json", """{"text":"Pendek.","isi":"Panjang.","judul":"J","editor":"Cici","penulis":"Ani"}""");
        Assert.Equal(("Panjang.", "Ani"), (article.Body, article.Author));
        Assert.Equal(new Dictionary<string, string> { ["text"] = "Pendek.", ["editor"] = "Cici" }, article.Fields);
    }

    [Theory]
    [InlineData("""{"judul":"J","tanggal":"5","bulan":"Agustus","tahun":"2019"}""", "2019-08-05", 1)]
    [InlineData("""{"judul":"J","day":5,"month":8,"year":2019}""", "2019-08-05", 0)]
    [InlineData("""{"judul":"J","hari":"Senin","tanggal":"05","bulan":"8","tahun":"2019"}""", "2019-08-05", 1)]
    [InlineData("""{"judul":"J","hari":"Senin","bulan":"Agustus","tahun":"2019"}""", "2019-08", 2)]
    [InlineData("""{"judul":"J","bulan":"08","tahun":"2019"}""", "2019-08", 0)]
    [InlineData("""{"judul":"J","tahun":"2019"}""", "2019", 0)]
    [InlineData("""{"judul":"J","tanggal":"2019-08-05","bulan":"8","tahun":"2019"}""", "2019-08-05", 2)]
    [InlineData("""{"judul":"J","hari":"31","bulan":"2","tahun":"2019"}""", null, 3)]
    [InlineData("""{"judul":"J","bulan":"madu","tahun":"2019"}""", null, 2)]
    [InlineData("""{"judul":"J","tahun":"ke-5"}""", null, 1)]
    [InlineData("""{"judul":"J","tanggal":{"hari":5,"bulan":"Agustus","tahun":2019}}""", "2019-08-05", 1)]
    [InlineData("""{"judul":"J","tanggal":"S|e|n|i|n|,| |5| |A|g|u|s|t|u|s| |2|0|1|9"}""", "2019-08-05", 1)]
    public void A_date_in_pieces_is_put_together_and_pieces_that_are_no_date_are_kept(string json, string? date, int kept)
    {
        var article = ArchiveFiles.Article("a.json", json);
        Assert.Equal((date, kept), (article.Published?.ToString(), article.Fields.Count));
    }

    [Fact]
    public void The_parts_of_a_date_are_columns_of_a_table_as_well()
    {
        var article = ArchiveFiles.Article("a.csv", "judul;isi;tanggal;bulan;tahun\nPanen raya;Petani memanen padi.;17;Agustus;1965\n");
        Assert.Equal("1965-08-17", article.Published?.ToString());
    }

    [Fact]
    public void A_summary_is_the_text_only_where_nothing_else_is_and_that_is_said_once_a_file()
    {
        var items = ArchiveFiles.Read("a.jsonl", """
            {"judul":"Satu","ringkasan":"Pendek.","isi":"Panjang sekali."}
            {"judul":"Dua","ringkasan":"Pendek saja."}
            {"judul":"Tiga","ringkasan":"Pendek juga."}
            """u8.ToArray());
        Assert.Equal(["Panjang sekali.", "Pendek saja.", "Pendek juga."], items.Select(item => item.Article!.Body));
        Assert.Equal("Pendek.", items[0].Article!.Fields["ringkasan"]);
        Assert.Equal([null, "'ringkasan' is taken for the text, here and further on, where there is no other: it may be a summary", null], items.Select(item => item.Warning?.English));
    }

    [Fact]
    public void A_summary_that_a_map_tells_to_be_the_text_is_not_warned_of()
    {
        var options = new ArchiveOptions { Map = FieldMap.Parse("body = \"ringkasan\"", "peta.toml") };
        Assert.Null(Assert.Single(ArchiveFiles.Read("a.json", """{"judul":"Dua","ringkasan":"Pendek saja."}"""u8.ToArray(), options)).Warning);
    }

    [Theory]
    [InlineData("{\"judul\":\"J\",\"label\":\"0\"}", "label", "0")]
    [InlineData("{\"judul\":\"J\",\"bahasa\":\"entah apa\"}", "bahasa", "entah apa")]
    [InlineData("{\"judul\":\"J\",\"tanggal\":\"kapan-kapan\"}", "date", "kapan-kapan")]
    [InlineData("{\"isi\":\"I\",\"judul\":\"No Title\"}", "judul", "No Title")]
    public void A_value_that_is_not_what_its_name_promises_is_kept_as_it_is(string json, string name, string value)
    {
        var article = ArchiveFiles.Article("a.json", json);
        Assert.Equal(value, article.Fields[name]);
        Assert.Null(article.Published);
        Assert.Null(article.Category);
        Assert.Null(article.Language);
        Assert.NotEqual("No Title", article.Title);
    }

    [Fact]
    public void What_table_programs_write_for_nothing_is_nothing()
    {
        var items = ArchiveFiles.Read("a.csv", ",Unnamed: 0,judul,isi,penulis,sumber,tag\n0,0,J,I,nan,None,-\n"u8.ToArray());
        var article = Assert.Single(items).Article!;
        Assert.Null(article.Author);
        Assert.Null(article.Source);
        Assert.Empty(article.Fields);
    }

    [Fact]
    public void A_date_with_more_than_the_day_keeps_its_text()
    {
        var article = ArchiveFiles.Article("a.json", """{"judul":"J","tanggal":"2024-03-05T21:15:00+07:00"}""");
        Assert.Equal("2024-03-05T21:15:00+07:00", article.Fields["date"]);
    }

    [Fact]
    public void A_second_date_does_not_push_out_the_text_of_the_first()
    {
        var article = ArchiveFiles.Article("a.json", """{"judul":"J","tanggal":"2024-03-05 21:15","date":"2024-03-06"}""");
        Assert.Equal(new Dictionary<string, string> { ["date"] = "2024-03-06", ["date_text"] = "2024-03-05 21:15" }, article.Fields);
    }

    [Theory]
    [InlineData("https://health.kompas.com/read/1", "Kompas.com")]
    [InlineData("https://www.kabar.example/1", "kabar.example")]
    [InlineData("www.kabar.example/1", "kabar.example")]
    [InlineData("/baca/1", null)]
    [InlineData("ftp://kabar.example/1", null)]
    public void Where_no_outlet_is_named_the_address_names_it(string url, string? source) =>
        Assert.Equal(source, ArchiveFiles.Article("a.json", $$"""{"judul":"J","url":"{{url}}"}""").Source);

    [Fact]
    public void An_id_is_the_archives_own_else_from_the_url_else_from_the_content()
    {
        Assert.Equal("a-1", ArchiveFiles.Article("a.json", """{"_id":{"$oid":"a-1"},"judul":"J","url":"https://a.example/1"}""").Id);
        Assert.Equal(ArticleId.FromUrl("https://a.example/1"), ArchiveFiles.Article("a.json", """{"judul":"J","url":"https://a.example/1"}""").Id);
        Assert.Equal(ArticleId.FromContent("J", "I"), ArchiveFiles.Article("a.json", """{"judul":"J","isi":"I","url":"/baca/1"}""").Id);
    }

    [Fact]
    public void A_person_or_outlet_written_as_an_object_is_its_name()
    {
        var article = ArchiveFiles.Article("a.json",
            """{"judul":"J","author":[{"@type":"Person","name":"Ani"},{"name":"Budi"}],"publisher":{"name":"Warta","logo":"x"}}""");
        Assert.Equal(("Ani; Budi", "Warta"), (article.Author, article.Source));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_table_without_a_header_line_is_understood_by_what_its_columns_look_like(char delimiter)
    {
        var body = string.Concat(Enumerable.Repeat("Petani di tiga kecamatan mulai memanen padi. ", 8)).Trim();
        var rows = Enumerable.Range(1, 3).Select(day => string.Join(delimiter, $"{day}", $"Panen raya hari ke-{day}", $"0{day}/03/2025", $"https://kabar.example/{day}", $"\"{body}\""));
        var items = ArchiveFiles.Read("a.csv", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows)));
        Assert.Equal(
            [1, 2, 3],
            items.Select((item, index) =>
            {
                var article = item.Article!;
                Assert.Equal(
                    ($"Panen raya hari ke-{index + 1}", body, $"2025-03-0{index + 1}", $"https://kabar.example/{index + 1}", $"{index + 1}"),
                    (article.Title, article.Body, article.Published?.ToString(), article.Url, article.Fields["column 1"]));
                return (int)item.Line;
            }));
    }
}
