using CsCheck;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class WordFormsTests
{
    private static readonly string[] Frequent =
    [
        "di", "Di", "DARI", "mana", "rumah", "sakit", "Jakarta", "pemerintah", "Pemerintah", "2024", "50%", "kompas.com", "Kompas.com",
        "anak-anak", "Al", "Quran", "Rp1,5", "Jum’at", "keboedajaän", "Soeharto", "ke-17", "A.M.", "mempertanggungjawabkan", "di-PHK",
    ];

    [Theory]
    [InlineData("Jum'at", "jumat")]
    [InlineData("Jum’at", "jumat")]
    [InlineData("Jumʼat", "jumat")]
    [InlineData("JUMAT", "jumat")]
    [InlineData("Qur’an", "quran")]
    [InlineData("keboedajaän", "keboedajaan")]
    [InlineData("keboedajaa\u0308n", "keboedajaan")]
    [InlineData("Pa\u00ADlem\u200Bbang", "palembang")]
    [InlineData("CO₂", "co2")]
    [InlineData("anak²", "anak2")]
    [InlineData("Ｊａｋａｒｔａ", "jakarta")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Zelenskyĭ", "zelenskyi")]
    [InlineData("Israel\u2011Palestina", "israel-palestina")]
    [InlineData("Straße", "strasse")]
    public void A_word_is_folded(string word, string folded)
    {
        Assert.Equal(folded, ExactOf(word)[0]);
        Assert.Equal(folded, WordForms.Fold(word));
    }

    [Theory]
    [InlineData("Al-Qur’an", "alquran")]
    [InlineData("COVID-19", "covid19")]
    [InlineData("COVID-19", "covid")]
    [InlineData("KPK-nya", "kpk")]
    [InlineData("di-PHK", "phk")]
    [InlineData("ke-17", "17")]
    [InlineData("1990-an", "1990")]
    [InlineData("Israel-Palestina", "israel")]
    [InlineData("Israel-Palestina", "palestina")]
    [InlineData("U-19", "u19")]
    [InlineData("1.500.000,00", "1500000")]
    [InlineData("1,500,000", "1500000")]
    [InlineData("1.500,25", "1500,25")]
    [InlineData("19:30", "19.30")]
    [InlineData("50%", "50")]
    [InlineData("28/04", "28/4")]
    [InlineData("28/04/2025", "28/4")]
    [InlineData("28/04/2025", "2025")]
    [InlineData("2024/2025", "2025")]
    [InlineData("A.M", "am")]
    [InlineData("K.H", "kh")]
    [InlineData("KOMPAS.com", "kompas")]
    [InlineData("https://www.detik.com", "detik.com")]
    [InlineData("https://news.detik.com", "detik")]
    [InlineData("fk.trisakti.ac.id", "trisakti")]
    [InlineData("pemilu2024", "pemilu")]
    [InlineData("100km", "100")]
    [InlineData("Trump's", "trump")]
    public void A_word_is_also_found_as(string word, string form) => Assert.Contains(form, ExactOf(word));

    [Theory]
    [InlineData("Al-Qur’an", "Alquran")]
    [InlineData("Al Quran", "Alquran")]
    [InlineData("Alquran", "Al Quran")]
    [InlineData("Al Qur'an", "Al-Quran")]
    [InlineData("kerja sama", "kerjasama")]
    [InlineData("kerjasama", "kerja sama")]
    [InlineData("pasca-bencana", "pascabencana")]
    [InlineData("COVID-19", "Covid19")]
    [InlineData("K.H.", "KH")]
    [InlineData("JawaPos.com", "jawapos")]
    [InlineData("PresidenPrabowo", "presidenprabowo")]
    [InlineData("Rp1.500.000,00", "1500000")]
    [InlineData("Jum’at", "Jumat")]
    [InlineData("Israel-Palestina", "Palestina")]
    [InlineData("anak-anak", "anak2")]
    public void A_text_is_found_by_another_way_to_write_it(string text, string query)
    {
        var found = RootsOf(text, wholes: false).SelectMany(roots => roots).ToHashSet(StringComparer.Ordinal);
        Assert.All(RootsOf(query, wholes: true), roots => Assert.Contains(roots, found.Contains));
    }

    [Fact]
    public void Any_text_gives_every_word_a_form() => Gen.String.Sample(text =>
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read(text);
        while (forms.Next())
        {
            Assert.InRange(forms.WholeExactCount, 1, forms.ExactCount);
            Assert.InRange(forms.WholeRootCount, 1, forms.RootCount);
            for (var i = 0; i < forms.ExactCount; i++) Assert.False(forms.Exact(i).IsEmpty);
            for (var i = 0; i < forms.RootCount; i++) Assert.False(forms.Root(i).IsEmpty);
        }
    });

    [Fact]
    public void Who_remembers_words_reads_them_the_same() => Gen.OneOf(
        Gen.String["abdegikmnprstuAB ,.-'2"], Gen.Int[0, Frequent.Length - 1].Select(i => Frequent[i]).Array[0, 200].Select(words => string.Join(' ', words))).Sample(text =>
        {
            var (afresh, remembering) = (new WordForms(RootFinder.Default), new WordForms(RootFinder.Default, remember: true));
            for (var pass = 0; pass < 2; pass++)
            {
                afresh.Read(text);
                remembering.Read(text);
                while (afresh.Next()) Assert.True(remembering.Next() && FormsOf(afresh) == FormsOf(remembering), text);
                Assert.False(remembering.Next());
            }
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reading_allocates_nothing_a_word(bool remember)
    {
        var text = string.Concat(Enumerable.Repeat("Pemerintah membagikan 1.500.000 buku-buku ke-17 Israel-Palestina Jum’at detik.com. ", 50));
        var forms = new WordForms(RootFinder.Default, remember);
        Walk();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);

        void Walk()
        {
            forms.Read(text);
            while (forms.Next()) { }
        }
    }

    private static string FormsOf(WordForms forms) => string.Join(' ', Enumerable.Range(0, forms.ExactCount).Select(i => forms.Exact(i).ToString()))
        + "|" + string.Join(' ', Enumerable.Range(0, forms.RootCount).Select(i => forms.Root(i).ToString()));

    private static List<string> ExactOf(string text)
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read(text);
        Assert.True(forms.Next());
        return [.. Enumerable.Range(0, forms.ExactCount).Select(i => forms.Exact(i).ToString())];
    }

    private static List<List<string>> RootsOf(string text, bool wholes)
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read(text);
        var words = new List<List<string>>();
        while (forms.Next())
            words.Add([.. Enumerable.Range(0, wholes ? forms.WholeRootCount : forms.RootCount).Select(i => forms.Root(i).ToString())]);
        return words;
    }
}
