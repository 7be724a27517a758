using NewsSearch.Language;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

public sealed class ReadingTests
{
    [Fact]
    public void An_article_is_read_with_its_names_in_ink()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "Enter");
        Assert.Equal(Focus.Reader, room.State.Focus);
        Assert.Equal(Ink.Person, room.InkOf("Yohanis Wenda"));
        Assert.Equal(Ink.Place, room.InkOf("Jayapura"));
        Assert.Equal(Ink.Organization, room.InkOf("BNPB"));
        Assert.Equal(Ink.Date, room.InkOf("Februari 2018"));
        Assert.Equal(Ink.Hit, room.InkOf("banjir bandang"));
        Assert.Contains("Tokoh       Rina Wulandari (3) · Yohanis Wenda", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_named_in_a_link_alone_is_no_fact_of_the_article()
    {
        var printed = Press.Article("a", "Jembatan Sungai Kelingi rampung",
            "Wali Kota Lubuklinggau Rahmat Setiawan meresmikan jembatan itu, Selasa.\nBaca juga: Bupati Lahat Burhanuddin Siregar lantik pejabat baru di Palembang\nRahmat Setiawan berharap warga menjaganya.", "2020-01-01", "Warta");
        var article = printed with { Annotation = Annotator.Default.Annotate(new ArticleText { Title = printed.Article.Title, Body = printed.Article.Body }) };
        Assert.Contains(article.Annotation.Persons, person => person is { Name: "Burhanuddin Siregar", IsAside: true });
        using var room = new TestRoom(new FakeNews([article]), query: "jembatan").Settle().PressAndSettle("Enter", "Enter");
        Assert.Contains("Rahmat Setiawan (2)", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Siregar", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Palembang", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void n_and_N_jump_from_hit_to_hit_and_round()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "Enter");
        Assert.Contains("4 sorotan", room.Text, StringComparison.Ordinal);
        Assert.Contains("sorotan 1/4", room.Press("n").Text, StringComparison.Ordinal);
        Assert.Equal(Ink.CurrentHit, room.InkOf("banjir di Papua"));
        Assert.Contains("sorotan 2/4", room.Press("n").Text, StringComparison.Ordinal);
        Assert.Contains("sorotan 1/4", room.Press("N").Text, StringComparison.Ordinal);
        Assert.Contains("sorotan 4/4", room.Press("N").Text, StringComparison.Ordinal);
        Assert.Equal(Ink.CurrentHit, room.InkOf("banjir susulan"));
    }

    [Fact]
    public void A_hit_below_the_screen_is_scrolled_to()
    {
        var body = string.Join('\n', Enumerable.Range(0, 60).Select(number => $"Paragraf {number} tentang hal lain.")) + "\nDi sini banjir disebut.";
        using var room = new TestRoom(new FakeNews([Press.Article("a", "Judul", body, "2020-01-01", "Warta")]), query: "banjir")
            .Settle().PressAndSettle("Enter", "Enter");
        Assert.DoesNotContain("Di sini banjir", room.Text, StringComparison.Ordinal);
        Assert.Contains("Di sini banjir", room.Press("n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_article_follows_without_going_back()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "Enter", "]");
        Assert.Contains("BNPB salurkan logistik", room.Picture.Row(3), StringComparison.Ordinal);
        room.PressAndSettle("[");
        Assert.Contains("Rina Wulandari tinjau", room.Picture.Row(3), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_wide_screen_the_article_follows_the_choice()
    {
        using var room = new TestRoom(SampleNews.Make(), 140, 40, query: "banjir").Settle();
        Assert.Equal("f01", room.State.Reader?.Opened?.Article.Article.Id);
        room.PressAndSettle("Enter", "j");
        Assert.Equal("f02", room.State.Reader?.Opened?.Article.Article.Id);
        Assert.Equal(Focus.Results, room.State.Focus);
    }

    [Fact]
    public void An_inferred_date_is_marked_and_its_evidence_told()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "rapat").Settle();
        Assert.Contains("≈2025-04-28", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Enter", "Enter");
        Assert.Contains("≈ tanggal disimpulkan: Senin (28/4) jatuh pada 2025", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_gone_is_said_to_be_gone()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle();
        room.Session.Do(state => state with { Reader = new Reader("no such", ""), Focus = Focus.Reader });
        room.Settle();
        Assert.Contains("sudah tidak ada", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_printed_again_is_folded_to_a_line_and_unfolded_by_key_and_by_mouse()
    {
        using var room = Repeating();
        Assert.Contains("▸ ulangan paragraf 1–2", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hujan lebat", Below(room), StringComparison.Ordinal);
        room.Press("z");
        Assert.Contains("▾ ulangan paragraf 1–2", room.Text, StringComparison.Ordinal);
        Assert.Contains("Hujan lebat", Below(room), StringComparison.Ordinal);
        Assert.DoesNotContain("Hujan lebat", Below(room.Click("ulangan")), StringComparison.Ordinal);
        Assert.Equal(Say.NoRepeats, new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter", "Enter", "z").State.Notice?.Text);

        static string Below(TestRoom room) => room.Text[room.Text.IndexOf("ulangan", StringComparison.Ordinal)..];
    }

    [Fact]
    public void Hits_are_counted_and_found_where_they_were_when_repeats_are_unfolded()
    {
        using var room = Repeating().Press("n", "n");
        var (hit, line) = (room.State.Reader!.Hit, room.State.Reader.Page!.HitLines);
        room.Press("z");
        Assert.Equal((hit, line.Count), (room.State.Reader!.Hit, room.State.Reader.Page!.HitLines.Count));
        Assert.Equal(line[^1] + 4, room.State.Reader.Page.HitLines[^1]);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(78)]
    public void The_line_at_the_top_is_the_same_text_before_and_after_folding(int width)
    {
        var opened = new OpenedArticle(RepeatingArticle(), []);
        var (folded, unfolded) = (Page(false), Page(true));
        for (var line = 0; line < folded.Lines.Count; line++)
        {
            if (folded.IsFold(line)) continue;
            Assert.Equal(Text(folded, line), Text(unfolded, folded.LineIn(unfolded, line)));
            Assert.Equal(line, unfolded.LineIn(folded, folded.LineIn(unfolded, line)));
        }

        ArticlePage Page(bool shown) => ArticlePage.Of(opened, Wording.English, width, null, shown);
        static string Text(ArticlePage page, int line) => string.Concat(page.Pieces(line, -1, null).Select(piece => piece.Text));
    }

    [Fact]
    public void Repeats_of_a_damaged_index_are_dropped()
    {
        var stored = Press.Article("a", "Judul", "Satu.\nDua.", "2020-01-01", "Warta");
        var broken = stored with { Annotation = stored.Annotation with { Repeats = [new(-3, 0), new(1, 7), new(int.MaxValue, 1)] } };
        var page = ArticlePage.Of(new(broken, []), Wording.English, 40);
        Assert.Equal(2, page.Blocks.Count(block => block.Fold == FoldPart.Line));
    }

    [Theory]
    [InlineData("reader-repeats")]
    [InlineData("reader-repeats-unfolded", "z")]
    public void Repeats_look_as_agreed(string name, params string[] keys)
    {
        foreach (var (width, height) in new[] { (80, 24), (140, 40) })
        {
            foreach (var indonesian in new[] { true, false })
            {
                using var room = new TestRoom(new FakeNews([RepeatingArticle()]), width, height, indonesian, "banjir").Settle().PressAndSettle("Enter", "Enter").PressAndSettle(keys);
                Golden.Check($"{name}-{width}x{height}-{(indonesian ? "id" : "en")}", room.Text);
            }
        }
    }

    private static TestRoom Repeating() => new TestRoom(new FakeNews([RepeatingArticle()]), query: "banjir").Settle().PressAndSettle("Enter", "Enter");

    private static StoredArticle RepeatingArticle()
    {
        var annotation = Annotator.Default.Annotate(new ArticleText
        {
            Title = "Banjir di Garut",
            Body = string.Join('\n', "Hujan lebat turun sejak sore di Garut.", "Warga mengungsi ke balai desa.", "Baca juga: Harga beras naik",
                "Hujan lebat turun sejak sore di Garut.", "Warga mengungsi ke balai desa.", "Air banjir surut pada pagi hari."),
        });
        return new(new Article { Id = "a", Title = annotation.Title, Body = annotation.Body }, annotation);
    }

    [Fact]
    public void Broken_spans_of_a_damaged_index_are_dropped()
    {
        var stored = Press.Article("a", "Judul", "Isi.", "2020-01-01", "Warta");
        var broken = stored with
        {
            Annotation = stored.Annotation with
            {
                Persons = [new Entity("X", [new(-5, 3, "x"), new(2, int.MaxValue, "x"), new(8, 50, "x"), new(1, 0, ""), new(6, 3, "Isi")])],
            },
        };
        var page = ArticlePage.Of(new(broken, [new(int.MaxValue, 1), new(3, 1000)]), Wording.Indonesian, 20);
        Assert.Equal("Isi", Assert.Single(page.Blocks.SelectMany(block => block.Marks.Where(mark => mark.Ink == Ink.Person)
            .Select(mark => block.Text.Substring(mark.Start, mark.Length))), text => text == "Isi"));
        Assert.Empty(page.HitLines);
    }

    [Theory]
    [InlineData("satu dua tiga", 8, "satu dua|tiga")]
    [InlineData("satu  dua", 4, "satu|dua")]
    [InlineData("katapanjang", 4, "kata|panj|ang")]
    [InlineData("東京東京", 4, "東京|東京")]
    [InlineData("a👩‍👩‍👧b", 3, "a👩‍👩‍👧|b")]
    [InlineData("", 4, "")]
    [InlineData("東", 1, "東")]
    public void Text_breaks_at_spaces_and_never_inside_a_character(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', Wrapping.Lines(text, width).Select(line => text.Substring(line.Start, line.Length))));

    [Fact]
    public void A_huge_article_opens_at_once()
    {
        var body = new string('x', 5_000_000) + string.Concat(Enumerable.Repeat("e\u0301\u0301 ", 100_000));
        var stored = Press.Article("a", "Judul", body, "2020-01-01", "Warta");
        var page = ArticlePage.Of(new(stored, []), Wording.English, 60);
        Assert.InRange(page.Lines.Count, 1_000_000 / 60, 1_000_000 / 50);
    }
}
