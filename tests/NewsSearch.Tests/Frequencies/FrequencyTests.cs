using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>Collocates and keywords are what counting every word of every article by hand gives, and the formulas of the literature make of that.</summary>
public class FrequencyTests
{
    private const double Exact = 1e-9;

    [Theory]
    [InlineData("gempa", 1, 5, false, false)]
    [InlineData("banjir", 2, 2, false, false)]
    [InlineData("\"banjir gempa\" OR anak", 3, 3, false, true)]
    [InlineData("ban*", 4, 1, true, false)]
    [InlineData("israel -kpk", 5, 4, true, true)]
    public void Collocates_are_those_counted_by_hand(string query, int seed, int window, bool inSentence, bool roots)
    {
        var articles = Articles(seed);
        using var index = TestIndex.Of(articles.Take(17), articles.Skip(17));
        index.Index.Search(new SearchRequest());
        var asked = new CollocateRequest(new SearchRequest { Query = query, Filters = [new Filter(FacetName.Source, ["Kompas", "Tempo"])] })
        {
            Window = window,
            InSentence = inSentence,
            Roots = roots,
            MinCount = 1,
            Take = int.MaxValue,
        };
        var answer = index.Index.Collocates(asked);
        var corpus = articles.Where(article => article.Article.Source is "Kompas" or "Tempo").ToList();
        var words = corpus.SelectMany(article => Texts(article)).SelectMany(text => Read(text, roots)).ToList();
        var lines = index.Index.KwicLines(new ConcordanceRequest(asked.Search)).ToList();
        var near = corpus.SelectMany(article => Texts(article).SelectMany((text, i) => Near(article, text, i, lines, asked))).ToList();
        Assert.Equal((lines.Count, near.Count, words.Count), (answer.Finds, answer.Nearby, answer.Words));
        Assert.Equal(near.Select(word => word[0]).Distinct().Order(StringComparer.Ordinal), answer.Values.Select(value => value.Word).Order(StringComparer.Ordinal));
        foreach (var value in answer.Values)
        {
            double o = near.Count(word => word.Contains(value.Word)), c = words.Count(word => word.Contains(value.Word)), r = near.Count, n = words.Count;
            Assert.Equal((o, c), (value.Count, value.Total));
            Assert.Equal(Math.Log(o / (r * c / n)) / Math.Log(2), value.MutualInformation, Exact);
            Assert.Equal(14 + Math.Log(2 * o / (lines.Count + c)) / Math.Log(2), value.LogDice, Exact);
            double[] observed = [o, r - o, c - o, n - r - c + o];
            double[] expected = [r * c / n, r * (n - c) / n, (n - r) * c / n, (n - r) * (n - c) / n];
            Assert.Equal(2 * observed.Zip(expected, (a, e) => a == 0 ? 0 : a * Math.Log(a / e)).Sum(), value.LogLikelihood, Exact);
        }
        Assert.Equal(answer.Values.Select(value => value.LogDice), answer.Values.Select(value => value.LogDice).OrderDescending());
    }

    [Theory]
    [InlineData("banjir", "gempa", false)]
    [InlineData("anak", "", true)]
    [InlineData("title:banjir", "-title:banjir", false)]
    public void Keywords_are_those_counted_by_hand(string target, string against, bool roots)
    {
        var articles = Articles(9);
        using var index = TestIndex.Of(articles.Take(17), articles.Skip(17));
        var asked = new KeynessRequest(new SearchRequest { Query = target }, new SearchRequest { Query = against }) { Roots = roots, MinCount = 2, Take = int.MaxValue };
        var answer = index.Index.Keyness(asked);
        var (first, second) = (Words(index, articles, target, roots), Words(index, articles, against, roots));
        double n = first.Count, m = second.Count;
        Assert.Equal((n, m), (answer.Words, answer.AgainstWords));
        var expected = new Dictionary<string, (double Likelihood, double Ratio)>();
        foreach (var word in first.Select(word => word[0]).Distinct())
        {
            double a = first.Count(forms => forms.Contains(word)), b = second.Count(forms => forms.Contains(word));
            if (a < 2 || a / n <= b / m) continue;
            var (e, f) = (n * (a + b) / (n + m), m * (a + b) / (n + m));
            expected[word] = (
                2 * (a * Math.Log(a / e) + (b == 0 ? 0 : b * Math.Log(b / f))),
                Math.Log(a / n / ((b == 0 ? 0.5 : b) / m)) / Math.Log(2));
        }
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), answer.Values.Select(value => value.Word).Order(StringComparer.Ordinal));
        Assert.All(answer.Values, value =>
        {
            Assert.Equal(expected[value.Word].Likelihood, value.LogLikelihood, Exact);
            Assert.Equal(expected[value.Word].Ratio, value.LogRatio, Exact);
        });
    }

    [Fact]
    public void Removed_articles_count_no_more()
    {
        using var folder = new TemporaryFolder();
        using var writer = NewsIndexWriter.Open(folder.Path);
        foreach (var id in new[] { "a", "b", "c" }) writer.Add(Stored.Article(id, "Air", "Banjir bandang " + id));
        writer.Commit();
        writer.Remove("b");
        writer.Commit();
        using var index = NewsIndex.Open(folder.Path);
        var answer = index.Collocates(new CollocateRequest(new SearchRequest { Query = "banjir" }) { MinCount = 2 });
        Assert.Equal(8, answer.Words);
        Assert.Equal(("bandang", 2L, 2L), answer.Values.Select(value => (value.Word, value.Count, value.Total)).Single());
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        using var index = TestIndex.Of([Stored.Article("a", "Banjir")]);
        var search = new SearchRequest { Query = "banjir" };
        CollocateRequest[] bad =
        [
            new(search) { Window = 0 }, new(search) { Window = 101 }, new(search) { MinCount = 0 }, new(search) { Take = -1 }, new(new SearchRequest()),
        ];
        Assert.All(bad, request => Assert.Equal(Problem.BadRequest, Assert.Throws<NewsSearchException>(() => index.Index.Collocates(request)).Problem));
        Assert.Throws<NewsSearchException>(() => index.Index.Keyness(new KeynessRequest(search, search) { MinCount = 0 }));
        Assert.Empty(index.Index.Keyness(new KeynessRequest(search, new SearchRequest { Query = "gempa" }) { MinCount = 1 }).Values);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Satu dua. Tiga empat", "9 20")]
    [InlineData("Satu\nDua.", "4 9")]
    [InlineData("Kata Drs. Budi \"pergi.\" Lalu pulang!", "23 36")]
    [InlineData("Rp1.500 naik 3.5 persen. 7 orang", "24 32")]
    public void Sentences_end_where_they_do(string text, string ends) => Assert.Equal(ends, string.Join(' ', SentenceSplitter.Ends(text)));

    private static List<StoredArticle> Articles(int seed)
    {
        var random = new RandomArchive(seed);
        return [.. Enumerable.Range(0, 40).Select(i =>
        {
            var made = random.Article($"a{i}");
            string[] sources = ["Kompas", "Tempo", "Antara"];
            return Stored.Article($"a{i}", made.Annotation.Title, made.Annotation.Body + ". Kini " + made.Annotation.Body + "\n" + made.Annotation.Title, made.Annotation.Deck, source: sources[i % 3]);
        })];
    }

    private static string[] Texts(StoredArticle article) => [article.Annotation.Title, article.Annotation.Body, article.Annotation.Deck];

    private static List<string[]> Words(TestIndex index, List<StoredArticle> articles, string query, bool roots)
    {
        var found = index.Index.Search(new SearchRequest { Query = query, Take = 1000 }).Hits.Select(hit => hit.Id).ToHashSet();
        return [.. articles.Where(article => found.Contains(article.Article.Id)).SelectMany(Texts).SelectMany(text => Read(text, roots))];
    }

    // Every word with all of its forms, the first one first.
    private static List<string[]> Read(string text, bool roots)
    {
        var forms = new WordForms(RootFinder.Default);
        var words = new List<string[]>();
        forms.Read(text);
        while (forms.Next())
        {
            words.Add(roots
                ? [.. Enumerable.Range(0, forms.RootCount).Select(i => forms.Root(i).ToString())]
                : [.. Enumerable.Range(0, forms.ExactCount).Select(i => forms.Exact(i).ToString())]);
        }
        return words;
    }

    private static IEnumerable<string[]> Near(StoredArticle article, string text, int part, List<KwicLine> lines, CollocateRequest asked)
    {
        var offset = part == 1 ? article.Annotation.Title.Length + 1 : 0;
        var spans = WordSplitter.Split(text).ToList();
        var found = lines.Where(line => line.Id == article.Article.Id && (line.Part == TextPart.Deck) == (part == 2))
            .Select(line => (Start: line.Start - offset, End: line.Start - offset + line.Text.Length))
            .Where(line => line.Start >= 0 && line.End <= text.Length).ToList();
        // A line of the title has a place in the body too, below its length: keep each to its own text.
        if (part == 0) found = [.. lines.Where(line => line.Id == article.Article.Id && line.Part == TextPart.Text && line.Start < text.Length).Select(line => (line.Start, line.Start + line.Text.Length))];
        var isFound = spans.ConvertAll(word => found.Exists(line => word.Start >= line.Start && word.End <= line.End));
        var ends = SentenceSplitter.Ends(text).ToList();
        var forms = Read(text, asked.Roots);
        for (var i = 0; i < spans.Count; i++)
        {
            if (isFound[i]) continue;
            var isNear = Enumerable.Range(0, spans.Count).Any(j => isFound[j] && (asked.InSentence
                ? ends.Count(end => end <= spans[i].Start) == ends.Count(end => end <= spans[j].Start)
                : Math.Abs(i - j) <= asked.Window));
            if (isNear) yield return forms[i];
        }
    }
}
