using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>How words are read is settled when an index is made, and holds for what is asked of it.</summary>
public sealed class WordSettingsTests
{
    private static readonly string[] Taught = ["ajar", "ajaran", "mengajar", "mengajarkan"];

    private static readonly WordSettings Own = new() { Roots = Roots("pemilu\tpilih\nkadrun\toposisi\n") };

    [Theory]
    [InlineData("pilih", "pemilu")]
    [InlineData("pemilu", "pemilu")]
    [InlineData("oposisi", "kadrun")]
    public void A_word_is_found_by_the_root_its_user_gave_it(string query, string id)
    {
        using var folder = new TemporaryFolder();
        Make(folder.Path, Own, Article("pemilu", "Pemilu ditunda."), Article("kadrun", "Kadrun marah."));
        using var index = NewsIndex.Open(folder.Path);
        Assert.Equal([id], index.Search(new SearchRequest { Query = query }).Hits.Select(hit => hit.Id));
        Assert.Equal(Own, index.Words);
    }

    [Fact]
    public void A_writer_without_settings_goes_on_with_those_of_the_index()
    {
        using var folder = new TemporaryFolder();
        Make(folder.Path, Own, Article("1", "Pemilu ditunda."));
        Make(folder.Path, null, Article("2", "Pemilu lagi."));
        using var index = NewsIndex.Open(folder.Path, Own);
        Assert.Equal(2, index.Count(new SearchRequest { Query = "pilih" }));
    }

    [Fact]
    public void Other_settings_than_the_index_was_made_with_are_refused_and_say_so()
    {
        using var folder = new TemporaryFolder();
        Make(folder.Path, Own, Article("1", "Pemilu ditunda."));
        foreach (var open in new Action[]
        {
            () => NewsIndexWriter.Open(folder.Path, WordSettings.Default),
            () => NewsIndex.Open(folder.Path, WordSettings.Default),
        })
        {
            var told = Assert.Throws<NewsSearchException>(open);
            Assert.Equal(Problem.IndexVersion, told.Problem);
            Assert.Contains("was made with 2 roots of the user's, not with these 0", told.Message, StringComparison.Ordinal);
        }
        using var writer = NewsIndexWriter.Open(folder.Path, Own);
        Assert.Equal(1, writer.Articles);
    }

    [Theory]
    [InlineData(OldSpellingMode.Auto, "nyonya", 1)]
    [InlineData(OldSpellingMode.Always, "nyonya", 1)]
    [InlineData(OldSpellingMode.Never, "nyonya", 0)]
    [InlineData(OldSpellingMode.Never, "njonja", 1)]
    [InlineData(OldSpellingMode.Auto, "njonja", 1)]
    [InlineData(OldSpellingMode.Auto, "=njonja", 1)]
    [InlineData(OldSpellingMode.Auto, "=nyonya", 0)]
    [InlineData(OldSpellingMode.Auto, "\"para njonja\"", 1)]
    public void An_old_article_is_found_by_present_words_unless_that_is_off(OldSpellingMode mode, string query, int found)
    {
        using var folder = new TemporaryFolder();
        var article = Article("1", "Para njonja hadir.") with { Published = DateValue.Day(new DateOnly(1951, 3, 2)) };
        Make(folder.Path, new WordSettings { OldSpelling = mode }, article);
        using var index = NewsIndex.Open(folder.Path);
        var results = index.Search(new SearchRequest { Query = query });
        Assert.Equal(found, results.Total);
        Assert.All(results.Hits, hit => Assert.NotEmpty(hit.Highlights));
    }

    [Theory]
    [InlineData("njonja", 1)]
    [InlineData("tjerita", 1)]
    [InlineData("oentoek", 1)]
    [InlineData("=njonja", 0)]
    public void A_present_article_is_found_by_words_in_old_spelling(string query, int found)
    {
        using var folder = new TemporaryFolder();
        Make(folder.Path, null, Article("1", "Cerita untuk para nyonya."));
        using var index = NewsIndex.Open(folder.Path);
        Assert.Equal(found, index.Count(new SearchRequest { Query = query }));
    }

    [Theory]
    [InlineData("=ajar", "ajar")]
    [InlineData("=mengajar", "mengajar")]
    [InlineData("\"ajar\"", "ajar")]
    [InlineData("\"guru mengajar\"", "mengajar")]
    [InlineData("\"guru mengajar\"~3", "mengajar")]
    [InlineData("ajar*", "ajar ajaran")]
    [InlineData("*ajar", "ajar mengajar")]
    [InlineData("meng?jar", "mengajar")]
    [InlineData("/ajar.*/", "ajar ajaran")]
    [InlineData("=ajarkan", "")]
    [InlineData("\"guru ajarkan\"", "")]
    [InlineData("ajar", "ajar ajaran mengajar mengajarkan")]
    public void Quotes_equals_and_wildcards_never_match_by_a_root(string query, string ids)
    {
        using var folder = new TemporaryFolder();
        Make(folder.Path, null, [.. Taught.Select(word => Article(word, $"Seorang guru {word} di sana."))]);
        using var index = NewsIndex.Open(folder.Path);
        Assert.Equal(ids, string.Join(' ', index.Search(new SearchRequest { Query = query }).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
    }

    private static Article Article(string id, string body) => new() { Id = id, Title = "Berita", Body = body };

    private static void Make(string folder, WordSettings? words, params Article[] articles)
    {
        using var writer = NewsIndexWriter.Open(folder, words);
        foreach (var article in articles) writer.Add(article);
        writer.Commit();
    }

    private static RootOverrides Roots(string text) => RootOverrides.TryParse(text, out var roots, out var fault) ? roots : throw new ArgumentException(fault);
}
