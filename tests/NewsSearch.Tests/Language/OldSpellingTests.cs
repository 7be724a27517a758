using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class OldSpellingTests
{
    [Theory]
    [InlineData("boekoe", "buku")]
    [InlineData("tjerita", "cerita")]
    [InlineData("perdjoeangan", "juang")]
    [InlineData("njonja", "nyonya")]
    [InlineData("saja", "saya")]
    [InlineData("chabar", "khabar")]
    [InlineData("sjarat", "syarat")]
    [InlineData("peroesahaan", "usaha")]
    [InlineData("tjita-tjita", "cita")]
    [InlineData("djogjakarta", "yogyakarta")]
    public void An_old_text_is_found_by_present_roots(string word, string root) => Assert.Contains(root, Roots(word, oldSpelling: true));

    [Theory]
    [InlineData("Soeharto", "suharto")]
    [InlineData("Soeharto", "soeharto")]
    [InlineData("Tjipto", "cipto")]
    [InlineData("Djalil", "jalil")]
    [InlineData("Hasjim", "hasyim")]
    [InlineData("resiko", "risiko")]
    public void A_name_in_old_spelling_meets_the_new_one_in_any_text(string name, string root) => Assert.Contains(root, Roots(name, oldSpelling: false));

    [Theory]
    [InlineData("menjanjikan", "janji")]
    [InlineData("laju", "laju")]
    [InlineData("koefisien", "koefisien")]
    [InlineData("jam", "jam")]
    public void A_present_text_keeps_its_letters(string word, string root) => Assert.Equal([root], Roots(word, oldSpelling: false));

    [Theory]
    [InlineData("Pada hari Djoemat jang laloe telah dilangsoengkan rapat besar di Djakarta oentoek membitjarakan nasib boeroeh.", true)]
    [InlineData("Presiden Sukarno menjatakan bahwa kemerdekaan jang kita tjapai adalah hasil perdjuangan seluruh rakjat.", true)]
    [InlineData("Presiden Soeharto bertemu Moeldoko dan Boediono di Jakarta untuk membicarakan nasib buruh pada hari Jumat yang lalu, "
        + "kata juru bicara istana kepada para wartawan yang menunggu sejak pagi di halaman gedung, tanpa menjelaskan lebih jauh "
        + "isi pembicaraan itu maupun kapan pertemuan berikutnya akan diadakan oleh ketiga tokoh yang pernah menjabat di pemerintahan.", false)]
    [InlineData("", false)]
    public void Old_spelling_is_told_from_new(string text, bool isOld) => Assert.Equal(isOld, OldSpelling.LooksOld(text));

    [Theory]
    [InlineData("1950-06-01", false, OldSpellingMode.Auto, true)]
    [InlineData("1972-07-31", false, OldSpellingMode.Auto, true)]
    [InlineData("1972-09-01", false, OldSpellingMode.Auto, false)]
    [InlineData("1972-09-01", true, OldSpellingMode.Auto, true)]
    [InlineData(null, false, OldSpellingMode.Auto, false)]
    [InlineData("1950-06-01", true, OldSpellingMode.Never, false)]
    [InlineData("2020-06-01", false, OldSpellingMode.Always, true)]
    public void A_date_the_looks_or_the_user_say_whether_a_text_is_old(string? day, bool looksOld, OldSpellingMode mode, bool isOld)
    {
        DateValue? date = day is null ? null : DateValue.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        var published = PublishedDate.Unknown with { Value = date, Source = day is null ? PublishedSource.None : PublishedSource.Metadata };
        var text = looksOld ? "orang jang tjerdik membatja boekoe" : "orang yang cerdik membaca buku";
        Assert.Equal(isOld, OldSpelling.Applies(mode, published, text));
    }

    [Fact]
    public void A_guessed_date_is_no_reason_to_read_a_text_as_old() => Assert.False(OldSpelling.Applies(
        OldSpellingMode.Auto,
        PublishedDate.Unknown with { Value = DateValue.Day(new DateOnly(1945, 8, 17)), Source = PublishedSource.Inferred },
        "Pada hari itu proklamasi dibacakan."));

    [Theory]
    [InlineData("laju", "layu")]
    [InlineData("laju", "laju")]
    public void In_an_old_text_a_word_that_makes_sense_either_way_is_found_either_way(string word, string root) =>
        Assert.Contains(root, Roots(word, oldSpelling: true));

    [Theory]
    [InlineData("njonja", "nyonya")]
    [InlineData("perdjoeangan", "juang")]
    [InlineData("Jusuf", "jusuf")]
    [InlineData("jam", "jam")]
    public void A_question_in_old_spelling_finds_present_texts(string asked, string root)
    {
        var forms = new WordForms(RootFinder.Default);
        forms.ReadAsked(asked);
        Assert.True(forms.Next());
        Assert.Contains(root, Enumerable.Range(0, forms.WholeRootCount).Select(i => forms.Root(i).ToString()));
    }

    [Fact]
    public void The_exact_form_keeps_the_old_letters_and_the_stages_tell_the_new()
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read("njonja Soeharto", oldSpelling: true);
        Assert.True(forms.Next());
        Assert.Equal(("njonja", "njonja", "nyonya", null), (forms.Exact(0).ToString(), forms.Explain().Folded, forms.Explain().Present, forms.Explain().Safe));
        forms.Read("Soeharto");
        Assert.True(forms.Next());
        Assert.Equal((null, "suharto"), (forms.Explain().Present, forms.Explain().Safe));
    }

    private static List<string> Roots(string word, bool oldSpelling)
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read(word, oldSpelling);
        Assert.True(forms.Next());
        return [.. Enumerable.Range(0, forms.WholeRootCount).Select(i => forms.Root(i).ToString())];
    }
}
