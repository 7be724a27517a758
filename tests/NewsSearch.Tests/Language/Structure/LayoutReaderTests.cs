using CsCheck;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class LayoutReaderTests
{
    private const string First = "Pemerintah kota membuka kembali pasar ikan di pelabuhan lama setelah tiga bulan ditutup.";
    private const string Second = "Para pedagang menyambut pembukaan itu dengan menggelar syukuran bersama warga sekitar.";
    private const string Headline = "Pasar Ikan Pelabuhan Lama Dibuka Lagi";

    [Fact]
    public void Headline_deck_dateline_and_body_are_told_apart()
    {
        var layout = ArticleLayout.Read($"{Headline}\nPedagang berharap pembeli segera kembali ke kios mereka\nMAKASSAR\n{First}\n{Second}\n");
        Assert.Equal((Headline, "Pedagang berharap pembeli segera kembali ke kios mereka", "MAKASSAR", $"{First}\n{Second}"), Parts(layout));
    }

    [Theory]
    [InlineData("MAKASSAR")]
    [InlineData("Makassar")]
    [InlineData("DJAKARTA, 18 April 1955")]
    [InlineData("Jakarta, 18 April 1955")]
    [InlineData("Bandung (ANTARA) -")]
    [InlineData("WAIKABUBAK")]
    public void A_dateline_may_follow_the_headline(string dateline) =>
        Assert.Equal((Headline, "", dateline, First), Parts(ArticleLayout.Read($"{Headline}\n{dateline}\n{First}")));

    [Theory]
    [InlineData("EKONOMI")]
    [InlineData("Ikan segar")]
    [InlineData("***")]
    public void A_short_line_that_is_no_place_is_no_dateline(string line) =>
        Assert.Equal("", ArticleLayout.Read($"{Headline}\n{line}\n{First}").Dateline);

    [Theory]
    [InlineData("JAKARTA, KOMPAS.com - ", "JAKARTA, KOMPAS.com")]
    [InlineData("DJAKARTA, 18 April (KBN) - ", "DJAKARTA, 18 April (KBN)")]
    [InlineData("nusakini.example, Jakarta - ", "nusakini.example, Jakarta")]
    [InlineData("Liputan6.com, Jakarta -", "Liputan6.com, Jakarta")]
    [InlineData("TEMPO.CO, Jakarta – ", "TEMPO.CO, Jakarta")]
    [InlineData("Jakarta (ANTARA) - ", "Jakarta (ANTARA)")]
    [InlineData("Jakarta, CNN Indonesia -- ", "Jakarta, CNN Indonesia")]
    [InlineData("Metrotvnews.com, Surabaya: ", "Metrotvnews.com, Surabaya")]
    [InlineData("KOMPAS.com - ", "KOMPAS.com")]
    public void A_dateline_at_the_start_of_the_body_is_recognised_and_stays_there(string printed, string dateline)
    {
        var layout = ArticleLayout.Read($"{Headline}\n{printed}{First}\n{Second}");
        Assert.Equal((Headline, "", "", $"{printed}{First}\n{Second}"), Parts(layout));
        Assert.Equal(dateline, Annotator.Default.Annotate(new ArticleText { Title = layout.Title, Body = layout.Body }).Dateline);
    }

    [Theory]
    [InlineData("Perang Rusia-Ukraina berlanjut sampai musim dingin tiba di kawasan itu.")]
    [InlineData("Prabowo - Gibran menang di sebagian besar provinsi di Indonesia.")]
    [InlineData("Warga desa itu - sebagian besar nelayan - menolak rencana tersebut.")]
    [InlineData("Ada tiga syarat: jujur, rajin, dan sabar.")]
    public void A_sentence_with_a_dash_has_no_dateline(string body) =>
        Assert.Equal("", Annotator.Default.Annotate(new ArticleText { Title = Headline, Body = body }).Dateline);

    [Fact]
    public void Without_a_headline_the_first_sentence_is_the_title_and_the_body_stays_complete()
    {
        var paragraph = "JAKARTA, KOMPAS.com - " + First + " " + Second;
        Assert.Equal((First.TrimEnd('.'), "", "", $"{paragraph}\n{Second}"), Parts(ArticleLayout.Read($"{paragraph}\n{Second}")));
    }

    [Fact]
    public void An_article_without_a_title_is_named_after_its_first_sentence()
    {
        var annotation = Annotator.Default.Annotate(new ArticleText { Body = $"{First} {Second}" });
        Assert.Equal((First.TrimEnd('.'), $"{First} {Second}"), (annotation.Title, annotation.Body));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("  \n\n", "", "")]
    [InlineData("Satu baris saja", "Satu baris saja", "")]
    [InlineData("\uFEFF\r\n\r\nJudul pendek\r\nIsi.\r\n", "Judul pendek", "Isi.")]
    [InlineData("Judul pendek\rIsi satu.\rIsi dua.", "Judul pendek", "Isi satu.\nIsi dua.")]
    [InlineData("Judul pendek\n\nIsi satu.\n\n\nIsi dua.", "Judul pendek", "Isi satu.\nIsi dua.")]
    public void Line_ends_blank_lines_and_a_byte_order_mark_do_not_matter(string text, string title, string body) =>
        Assert.Equal((title, "", "", body), Parts(ArticleLayout.Read(text)));

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    public void Lines_wrapped_at_a_fixed_width_are_joined(string between)
    {
        var text = Headline + "\n\n" + Wrap(First + " " + Second, 70) + between + Wrap(Second + " " + First, 70);
        Assert.Equal($"{First} {Second}\n{Second} {First}", ArticleLayout.Read(text).Body);
    }

    [Fact]
    public void A_word_cut_at_the_margin_is_healed_and_a_doubled_one_keeps_its_hyphen()
    {
        const string text = """
            Jalan Baru

            Jalan raya yang baru itu dibangun selama dua tahun, dan kini pem-
            bangunan jembatannya pun hampir rampung dikerjakan, sehingga anak-
            anak sekolah dapat menyeberang dengan aman dan tidak perlu memutar
            melewati desa tetangga seperti yang terjadi pada tahun-tahun silam.
            """;
        Assert.Contains("kini pembangunan jembatannya", ArticleLayout.Read(text).Body, StringComparison.Ordinal);
        Assert.Contains("sehingga anak-anak sekolah", ArticleLayout.Read(text).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Labelled_lines_at_the_top_are_the_parts()
    {
        var layout = ArticleLayout.Read($"Judul: {Headline}\nTanggal: 28 April 2025\nPenulis: Siti\nIsi:\n{First}");
        Assert.Equal((Headline, "", "28 April 2025", First), Parts(layout));
        Assert.Equal("Siti", layout.Fields["penulis"]);
    }

    [Fact]
    public void No_line_is_lost_whatever_the_text() =>
        AnyOf(Headline, First, Second, "MAKASSAR", "Jakarta - ", "***", "", " ").Array[0, 12].Sample(lines =>
        {
            var layout = ArticleLayout.Read(string.Join('\n', lines));
            var all = string.Join('\n', layout.Title, layout.Deck, layout.Dateline, layout.Body);
            Assert.All(lines, line => Assert.Contains(line.Trim(), all, StringComparison.Ordinal));
        });

    [Fact]
    public void No_text_is_too_odd() => Gen.String.Sample(text => Assert.NotNull(ArticleLayout.Read(text)));

    private static (string Title, string Deck, string Dateline, string Body) Parts(ArticleLayout layout) =>
        (layout.Title, layout.Deck, layout.Dateline, layout.Body);

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width) lines.Add(word);
            else lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }
        return string.Join('\n', lines);
    }

    private static Gen<string> AnyOf(params string[] lines) => Gen.Int[0, lines.Length - 1].Select(at => lines[at]);
}
