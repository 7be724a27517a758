using CsCheck;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

public class SnippetTests
{
    private static readonly string[] Pieces = ["banjir", "garut", "kebanjiran", "anak-anak", " ", "\n", ". ", "😀", "\ud800", "kata kata kata kata kata kata", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i] + (i % 3 == 0 ? " " : "")).Array[0, 60].Select(string.Concat);

    [Fact]
    public void A_snippet_is_a_stretch_of_the_text_and_highlights_lie_inside_it() => Texts.Sample(text =>
    {
        var (snippet, highlights) = Make("banjir \"anak-anak garut\" kata*", text);
        Assert.Contains(snippet, text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.True(snippet.Length <= 450, "too long");
        var end = -1;
        Assert.All(highlights, span =>
        {
            Assert.True(span.Length > 0 && span.Start > end, "spans touch");
            end = span.Start + span.Length;
            Assert.True(end <= snippet.Length);
        });
        if (WordSplitter.Split(text).Any(word => text.Substring(word.Start, word.Length) == "banjir")) Assert.NotEmpty(highlights);
    });

    [Fact]
    public void The_passage_with_most_of_the_query_is_shown()
    {
        var filler = string.Concat(Enumerable.Repeat("kata lain ", 60));
        var (snippet, highlights) = Make("banjir garut", "banjir banjir " + filler + "hujan lalu banjir di Garut kemarin " + filler);
        Assert.Equal(["banjir", "Garut"], highlights.Select(span => snippet.Substring(span.Start, span.Length)));
        Assert.InRange(snippet.Length, 150, 220);
        Assert.StartsWith("lain", snippet.Replace("kata ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_match_the_beginning_is_shown() =>
        Assert.Equal("Air naik. Warga pergi.", Make("gempa", "Air naik.\nWarga pergi.").Snippet);

    [Theory]
    [InlineData("banjir", "Banjir di Garut\nAir banjir naik.", "Banjir|banjir")]
    [InlineData("\"banjir di garut\"", "Banjir di Garut\nBanjir di mana?", "Banjir di Garut")]
    [InlineData("banjir \"banjir di\" di", "Banjir di Garut\nx", "Banjir di")]
    [InlineData("\"garut banjir\"~3", "Banjir di Garut\nGarut", "Banjir|Garut")]
    [InlineData("-banjir garut", "Banjir di Garut\nx", "Garut")]
    [InlineData("title:garut", "Banjir di Garut\nGarut", "Garut")]
    [InlineData("body:garut", "Banjir\ndi Garut", "Garut")]
    [InlineData("person:garut", "Banjir di Garut\nx", "")]
    [InlineData("", "Banjir di Garut\nx", "")]
    public void An_article_is_highlighted_in_title_and_body(string query, string text, string matched)
    {
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        var article = Stored.Article("a", text[..line], text[(line + 1)..]);
        using var index = TestIndex.Of([article]);
        Assert.Equal(matched, string.Join('|', index.Index.Highlight(query, article).Select(span => text.Substring(span.Start, span.Length))));
    }

    [Fact]
    public void A_passage_with_the_rare_word_beats_one_with_two_common_ones()
    {
        var filler = string.Concat(Enumerable.Repeat("kata lain ", 60));
        var text = "banjir di garut " + filler + "gubernur datang " + filler;
        Assert.Equal(["banjir", "garut"], Marked("banjir garut gubernur", text));
        Assert.Equal(["gubernur"], Marked("banjir garut gubernur", text, 1, 1, 5));
        using var index = TestIndex.Of([
            Stored.Article("asked", body: text),
            .. Enumerable.Range(0, 30).Select(i => Stored.Article($"a{i}", body: "banjir garut"))]);
        var hit = index.Index.Search(new SearchRequest { Query = "banjir garut gubernur" }).Hits.Single();
        Assert.Contains("gubernur datang", hit.Snippet, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Marked(string query, string text, params int[] weights)
    {
        var (snippet, highlights) = Make(query, text, weights);
        return highlights.Select(span => snippet.Substring(span.Start, span.Length));
    }

    private static (string Snippet, IReadOnlyList<Highlight> Highlights) Make(string query, string text, params int[] weights)
    {
        var matcher = new TextMatcher(QueryTree.Read(query, WordReading.Default).Root, new WordForms(RootFinder.Default));
        var equal = Enumerable.Repeat(1, 10).ToArray();
        return SnippetMaker.Make(text, matcher.Find(text, TextScope.Body, oldSpelling: false), weights.Length > 0 ? weights : equal);
    }
}
