using NewsSearch.Language;

namespace NewsSearch.Tests;

public class ConcordanceTests
{
    private static readonly KwicKey[] FirstRight = [new(KwicKeyKind.Right, 1), new(KwicKeyKind.Left, 2)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void For_any_request_the_lines_are_what_is_highlighted_in_the_articles_found(int seed)
    {
        var random = new RandomArchive(seed);
        var articles = Enumerable.Range(0, 40).Select(i => random.Article($"a{i}")).ToList();
        using var index = TestIndex.Of(articles.Take(15), articles.Skip(15));
        var byId = articles.ToDictionary(article => article.Article.Id);
        for (var i = 0; i < 60; i++)
        {
            var request = random.Request();
            var found = index.Index.Search(request).Hits;
            var asked = new ConcordanceRequest(request) { Take = 10_000, Width = random.Next(30) };
            if (Record.Exception(() => index.Index.Concordance(asked)) is { } refused)
            {
                Assert.Contains("holds no word", Assert.IsType<NewsSearchException>(refused).Message, StringComparison.Ordinal);
                continue;
            }
            var lines = index.Index.Concordance(asked).Lines;
            Assert.Equal(found.Count, index.Index.Concordance(asked).Articles);
            Assert.All(lines, line => CheckLine(line, byId[line.Id], asked.Width));
            var expected = found.SelectMany(hit => index.Index.Highlight(request.Query, byId[hit.Id])
                .Where(span => byId[hit.Id].Article.Title.Length > 0 || span.Start > 0)
                .Select(span => (hit.Id, span.Start, span.Length)));
            Assert.Equal(expected, lines.Where(line => line.Part == TextPart.Text).Select(line => (line.Id, line.Start, line.Text.Length)));
            CheckPages(index.Index, asked, lines, 1 + random.Next(9));
        }
    }

    [Fact]
    public void Sorted_lines_are_all_lines_in_the_order_of_the_words_around_them()
    {
        using var index = Index();
        var asked = new ConcordanceRequest(new SearchRequest { Query = "banjir" }) { Take = 100 };
        var plain = index.Index.Concordance(asked).Lines;
        var sorted = index.Index.Concordance(asked with { Sort = FirstRight });
        Assert.Equal(plain.Count, sorted.Total);
        Assert.Equal(plain.Select(Place).Order(StringComparer.Ordinal), sorted.Lines.Select(Place).Order(StringComparer.Ordinal));
        Assert.Equal(["", "bandang", "bandang", "di"], sorted.Lines.Select(line => Words(line.Right).FirstOrDefault("")));
        CheckPages(index.Index, asked with { Sort = FirstRight }, sorted.Lines, 3);
    }

    [Fact]
    public void A_sample_is_a_part_of_all_lines_and_the_same_whatever_the_order_of_adding()
    {
        var articles = Enumerable.Range(0, 300).Select(i => Stored.Article($"a{i}", "Banjir", $"Air banjir ke-{i} naik. Banjir surut.")).ToList();
        using var forth = TestIndex.Of(articles);
        using var back = TestIndex.Of(articles.AsEnumerable().Reverse());
        var asked = new ConcordanceRequest(new SearchRequest { Query = "banjir" }) { Sample = 40, Take = 1000 };
        var all = forth.Index.KwicLines(asked with { Sample = null }).Select(Place).ToHashSet();
        var sample = Sampled(forth, asked);
        Assert.Equal(900, all.Count);
        Assert.Equal(40, sample.Count);
        Assert.Subset(all, sample.ToHashSet());
        Assert.Equal(sample.Order(StringComparer.Ordinal), Sampled(back, asked).Order(StringComparer.Ordinal));
        Assert.NotEqual(sample, Sampled(forth, asked with { Seed = 1 }));

        static List<string> Sampled(TestIndex index, ConcordanceRequest asked) => [.. index.Index.Concordance(asked).Lines.Select(Place)];
    }

    [Fact]
    public void Groups_add_up_to_all_lines()
    {
        using var index = Index();
        var asked = new ConcordanceRequest(new SearchRequest { Query = "banjir" });
        var groups = index.Index.KwicGroups(asked, new KwicKey(KwicKeyKind.Right, 1));
        Assert.Equal([new("bandang", 2), new("", 1), new("di", 1)], groups.Values);
        Assert.Equal((3, 4L, 3), (groups.Articles, groups.Total, groups.Distinct));
        Assert.Equal([new("", 2), new("2024", 2)], index.Index.KwicGroups(asked, new KwicKey(KwicKeyKind.Year)).Values);
        Assert.Equal([new("banjir", 2), new("banjir", 2)], index.Index.KwicGroups(asked with { Sample = 2 }, new KwicKey(KwicKeyKind.Match)).Values
            .Concat(index.Index.KwicGroups(asked with { Sample = 2, Seed = 7 }, new KwicKey(KwicKeyKind.Match)).Values));
    }

    [Theory]
    [InlineData(KwicKeyKind.Right, 1)]
    [InlineData(KwicKeyKind.Left, 2)]
    [InlineData(KwicKeyKind.Year, 0)]
    public void A_group_holds_as_many_lines_as_it_counts_whether_asked_for_or_taken_from_those_held(KwicKeyKind kind, int place)
    {
        using var index = Index();
        var (key, asked) = (new KwicKey(kind, place), new ConcordanceRequest(new SearchRequest { Query = "banjir" }));
        var held = index.Index.SortedConcordance(asked with { Sort = [key] });
        Assert.Equal(index.Index.KwicGroups(asked, key).Values, held.Groups(50).Values);
        foreach (var group in held.Groups(50).Values)
        {
            var lines = held.Only(group.Value).Lines(0, 100).Select(Place).ToList();
            Assert.Equal(group.Lines, lines.Count);
            Assert.Equal(lines, index.Index.KwicLines(asked with { Only = [new KwicValue(key, group.Value)] }).Select(Place));
            Assert.Equal(lines, index.Index.KwicLines(asked with { Sort = [key], Only = [new KwicValue(key, group.Value)] }).Select(Place));
        }
        Assert.Equal(0, held.Only("no such word").Count);
    }

    [Fact]
    public void Lines_that_are_held_are_those_of_the_pages_from_any_line_on()
    {
        using var index = Index();
        var asked = new ConcordanceRequest(new SearchRequest { Query = "banjir" }) { Sort = FirstRight, Take = 100 };
        var held = index.Index.SortedConcordance(asked);
        var all = index.Index.Concordance(asked);
        Assert.Equal((all.Articles, all.Total), (held.Articles, held.Total));
        for (var skip = 0; skip <= held.Count + 1; skip++) Assert.Equal(all.Lines.Skip(skip).Take(2).Select(Place), held.Lines(skip, 2).Select(Place));
        Assert.Throws<InvalidOperationException>(() => index.Index.SortedConcordance(asked with { Sort = [] }).Groups(1));
    }

    [Theory]
    [InlineData("\"banjir bandang\"", "Banjir bandang|Banjir bandang")]
    [InlineData("banjir \"banjir bandang\"", "Banjir bandang|Banjir bandang|banjir")]
    [InlineData("banjir bandang", "Banjir|bandang|Banjir|bandang|banjir")]
    [InlineData("b?njir", "Banjir|Banjir|banjir|Banjir")]
    [InlineData("banjir -bandang", "Banjir")]
    public void A_phrase_is_one_line_and_what_overlaps_is_too(string query, string texts)
    {
        using var index = Index();
        var lines = index.Index.KwicLines(new ConcordanceRequest(new SearchRequest { Query = query, Sort = SortOrder.Oldest }));
        Assert.Equal(texts, string.Join('|', lines.OrderBy(line => line.Id, StringComparer.Ordinal).Select(line => line.Text)));
    }

    [Fact]
    public void A_width_in_words_shows_so_many_words()
    {
        using var index = TestIndex.Of([Stored.Article("a", body: "satu dua tiga banjir empat lima enam. Tujuh")]);
        var line = index.Index.KwicLines(new ConcordanceRequest(new SearchRequest { Query = "banjir" }) { Width = 2, InWords = true }).Single();
        Assert.Equal(("dua tiga ", "banjir", " empat lima"), (line.Left, line.Text, line.Right));
    }

    [Fact]
    public void A_title_taken_from_the_body_and_a_dateline_at_its_start_are_read_once()
    {
        var article = Stored.Article("a", "Banjir di Garut", "Garut - Banjir di Garut", dateline: "Garut");
        var taken = article with { Article = article.Article with { Title = "" } };
        using var index = TestIndex.Of([taken]);
        Assert.Equal(2, index.Index.KwicLines(new ConcordanceRequest(new SearchRequest { Query = "garut" })).Count());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        using var index = Index();
        var asked = new ConcordanceRequest(new SearchRequest { Query = "banjir" });
        ConcordanceRequest[] bad =
        [
            asked with { Width = -1 }, asked with { Take = 10_001 }, asked with { Sample = 0 }, asked with { Cursor = "x" },
            asked with { Sort = [new KwicKey(KwicKeyKind.Left, 6)] }, asked with { Sort = [.. Enumerable.Repeat(default(KwicKey), 9)] },
            new ConcordanceRequest(new SearchRequest { Query = "date:2024" }),
            asked with { Cursor = index.Index.Concordance(asked with { Take = 1, Seed = 1 }).NextCursor },
        ];
        Assert.All(bad, request => Assert.Equal(Problem.BadRequest, Assert.Throws<NewsSearchException>(() => index.Index.Concordance(request)).Problem));
    }

    [Theory]
    [InlineData("1R=Bandang", "1R=bandang")]
    [InlineData("source=Warta=Baru", "source=Warta=Baru")]
    [InlineData("year=", "year=")]
    [InlineData("bandang", null)]
    [InlineData("9R=bandang", null)]
    public void A_group_reads_as_it_is_written_and_words_without_case(string text, string? expected) =>
        Assert.Equal(expected, KwicValue.TryParse(text, out var value) ? value.ToString() : null);

    [Theory]
    [InlineData("1L", KwicKeyKind.Left, 1)]
    [InlineData("5r", KwicKeyKind.Right, 5)]
    [InlineData("Match", KwicKeyKind.Match, 0)]
    [InlineData("year", KwicKeyKind.Year, 0)]
    public void A_key_reads_as_it_is_written(string text, KwicKeyKind kind, int place)
    {
        Assert.True(KwicKey.TryParse(text, out var key));
        Assert.Equal(new KwicKey(kind, place), key);
        Assert.Equal(text, key.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("6L")]
    [InlineData("0R")]
    [InlineData("left")]
    [InlineData("2")]
    public void What_is_no_key_is_not_read(string text) => Assert.False(KwicKey.TryParse(text, out _));

    private static TestIndex Index() => TestIndex.Of(
        [Stored.Article("1", "Banjir bandang", "Warga mengungsi.", published: "2024-01-02"), Stored.Article("2", "Air", "Banjir bandang, lalu banjir di Garut.")],
        [Stored.Article("3", "Hujan", "Sesudah hujan, Banjir", published: "2024")]);

    private static void CheckPages(NewsIndex index, ConcordanceRequest asked, IReadOnlyList<KwicLine> all, int take)
    {
        var paged = new List<KwicLine>();
        string? cursor = null;
        do
        {
            var page = index.Concordance(asked with { Take = take, Cursor = cursor });
            paged.AddRange(page.Lines);
            cursor = page.NextCursor;
        }
        while (cursor is not null && paged.Count <= all.Count);
        Assert.Equal(all.Select(Whole), paged.Select(Whole));
        Assert.Equal(all.Select(Whole), index.KwicLines(asked).Select(Whole));
    }

    private static string Whole(KwicLine line) => $"{Place(line)} {line.Left}|{line.Text}|{line.Right}";

    private static void CheckLine(KwicLine line, StoredArticle stored, int width)
    {
        var part = line.Part switch
        {
            TextPart.Deck => stored.Annotation.Deck,
            TextPart.Dateline => stored.Annotation.Dateline,
            _ => stored.Annotation.Text,
        };
        Assert.Equal(line.Text, part.Substring(line.Start, line.Text.Length));
        Assert.EndsWith(line.Left, part[..line.Start].Replace('\n', ' '), StringComparison.Ordinal);
        Assert.StartsWith(line.Right, part[(line.Start + line.Text.Length)..].Replace('\n', ' '), StringComparison.Ordinal);
        Assert.True(line.Left.Length <= width && line.Right.Length <= width, "too wide");
    }

    private static IEnumerable<string> Words(string text) =>
        WordSplitter.Split(text).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant());

    private static string Place(KwicLine line) => $"{line.Id} {line.Part} {line.Start}";
}
