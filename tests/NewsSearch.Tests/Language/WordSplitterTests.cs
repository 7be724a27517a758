using System.Globalization;
using CsCheck;
using NewsSearch.Language;
using NewsSearch.Language.Words;

namespace NewsSearch.Tests;

public sealed class WordSplitterTests
{
    private static readonly string[] Pieces =
    [
        "😀", "中文", "か", "한국", "é", "e\u0301", "\uD800", "\uDC00", "𝒜", "Rp1,5", "a-", "28/04", "-b", "'", "http://", "x.com", "\0", " ",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String["ab Z.,'’-/:%@19²²\u00AD\u0301\u200B \n"],
        Gen.String["aA.-@com"],
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(parts => string.Concat(parts)));

    [Theory]
    [InlineData("anak-anak", "anak-anak")]
    [InlineData("pimpinan KPK-nya", "pimpinan|KPK-nya")]
    [InlineData("di-PHK", "di-PHK")]
    [InlineData("COVID-19, U-19", "COVID-19|U-19")]
    [InlineData("HUT ke-17", "HUT|ke-17")]
    [InlineData("tahun 1990-an", "tahun|1990-an")]
    [InlineData("Israel\u2010Palestina", "Israel\u2010Palestina")]
    [InlineData("mother-in-law-nya", "mother-in-law-nya")]
    public void A_hyphened_word_is_one_word(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("ia datang -- lalu pergi", "ia|datang|lalu|pergi")]
    [InlineData("kata--lalu", "kata|lalu")]
    [InlineData("2019–2024", "2019|2024")]
    [InlineData("Jakarta–Bandung", "Jakarta|Bandung")]
    [InlineData("non- dan -nya", "non|dan|nya")]
    [InlineData("hoaks-pesan-berantai-soal-atm", "hoaks|pesan|berantai|soal|atm")]
    public void A_dash_parts(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("1.500.000,00", "1.500.000,00")]
    [InlineData("pukul 19.30.", "pukul|19.30")]
    [InlineData("pukul 19:30 WIB", "pukul|19:30|WIB")]
    [InlineData("skor 2:1", "skor|2|1")]
    [InlineData("1,5 juta", "1,5|juta")]
    [InlineData("Rp1,5 triliun", "Rp|1,5|triliun")]
    [InlineData("Rp16.248,41.", "Rp|16.248,41")]
    [InlineData("US$1.000", "US|1.000")]
    [InlineData("naik 50%", "naik|50%")]
    [InlineData("5-10%", "5-10%")]
    [InlineData("nomor 1,2,3,4", "nomor|1|2|3|4")]
    [InlineData("1,500,000.25", "1,500,000.25")]
    [InlineData("Senin (28/4)", "Senin|28/4")]
    [InlineData("28/04", "28/04")]
    [InlineData("13/6/2025", "13/6/2025")]
    [InlineData("musim 2024/2025", "musim|2024/2025")]
    [InlineData("dan/atau", "dan|atau")]
    public void A_number_keeps_its_marks(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("A.M. Hendropriyono", "A.M|Hendropriyono")]
    [InlineData("K.H. Abdurrahman", "K.H|Abdurrahman")]
    [InlineData("Budi, S.Pd., M.Si.", "Budi|S.Pd|M.Si")]
    [InlineData("W.R.Supratman", "W.R|Supratman")]
    public void Initials_are_one_word(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("Jum'at", "Jum'at")]
    [InlineData("Jum’at", "Jum’at")]
    [InlineData("Al-Qur’an", "Al-Qur’an")]
    [InlineData("'kata'", "kata")]
    [InlineData("“kata” ‘lagi’", "kata|lagi")]
    public void An_apostrophe_inside_a_word_joins(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("detik.com", "detik.com")]
    [InlineData("KOMPAS.com – Jakarta", "KOMPAS.com|Jakarta")]
    [InlineData("Liputan6.com, Jakarta", "Liputan6.com|Jakarta")]
    [InlineData("surel redaksi.pusat@antaranews.com.", "surel|redaksi.pusat@antaranews.com")]
    [InlineData("https://www.detik.com/bola/liga-1", "https://www.detik.com|bola|liga-1")]
    [InlineData("setkab.go.id", "setkab.go.id")]
    [InlineData("detik.comJakarta", "detik.com|Jakarta")]
    public void An_address_is_one_word(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("HargaBitcoindan", "Harga|Bitcoindan")]
    [InlineData("JakartaKita semua", "Jakarta|Kita|semua")]
    [InlineData("Senin(28/4)", "Senin|28/4")]
    [InlineData("100 km.Jarak", "100|km|Jarak")]
    [InlineData("begitu.Ia", "begitu|Ia")]
    [InlineData("No.Kel", "No|Kel")]
    [InlineData("diJakarta", "di|Jakarta")]
    public void Glued_words_are_parted_where_case_shows_it(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("iPhone")]
    [InlineData("McDonald")]
    [InlineData("KPUs")]
    [InlineData("YouTube")]
    [InlineData("TikTok")]
    [InlineData("WhatsApp")]
    [InlineData("MotoGP")]
    [InlineData("KPKnya")]
    [InlineData("anak²")]
    [InlineData("buku2")]
    [InlineData("keboedajaän")]
    [InlineData("keboedajaa\u0308n")]
    [InlineData("Pa\u00ADlembang")]
    [InlineData("G20")]
    public void A_name_with_capitals_or_marks_inside_is_one_word(string text) => AssertWords(text, text);

    [Theory]
    [InlineData("中文", "中|文")]
    [InlineData("한국어", "한국어")]
    [InlineData("😀 halo 👨‍👩‍👧", "halo")]
    [InlineData("\uD800a\uDC00", "a")]
    [InlineData("", "")]
    public void Other_scripts_are_cut_as_Unicode_says(string text, string words) => AssertWords(text, words);

    [Fact]
    public void A_run_without_end_is_cut_and_takes_linear_time()
    {
        foreach (var unit in new[] { "a", "a.", "1,", "1/", "aB", "x@", "a-", "'a", "\u0301", "http://", "😀" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
            Assert.All(WordSplitter.Split(text), word => Assert.InRange(word.Length, 1, 300));
        }
    }

    [Fact]
    public void Every_word_lies_in_the_text_after_the_one_before() => AnyText.Sample(text =>
    {
        var end = 0;
        foreach (var word in WordSplitter.Split(text))
        {
            Assert.InRange(word.Start, end, text.Length - 1);
            Assert.InRange(word.Length, 1, text.Length - word.Start);
            Assert.True(char.IsLetterOrDigit(text, word.Start) || IsNumberOrUnderscore(text, word.Start));
            end = word.End;
        }
    });

    [Fact]
    public void The_short_way_to_the_end_of_a_word_leads_where_the_long_one_does() => AnyText.Sample(text =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            if (PlainWord.EndOf(text, at) is var end && end > 0) Assert.Equal(WordReader.EndOf(text, at), end);
        }
    });

    [Fact]
    public void No_letter_is_lost() => AnyText.Sample(text =>
    {
        var inside = new bool[text.Length];
        foreach (var word in WordSplitter.Split(text))
            inside.AsSpan(word.Start, word.Length).Fill(true);
        for (var i = 0; i < text.Length; i++)
            Assert.True(inside[i] || !char.IsAsciiLetterOrDigit(text[i]));
    });

    private static bool IsNumberOrUnderscore(string text, int at) =>
        text[at] == '_' || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static void AssertWords(string text, string words) =>
        Assert.Equal(words, string.Join('|', WordSplitter.Split(text).Select(word => text.Substring(word.Start, word.Length))));
}
