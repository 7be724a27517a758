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

    private static List<string> Roots(string word, bool oldSpelling)
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read(word, oldSpelling);
        Assert.True(forms.Next());
        return [.. Enumerable.Range(0, forms.WholeRootCount).Select(i => forms.Root(i).ToString())];
    }
}
