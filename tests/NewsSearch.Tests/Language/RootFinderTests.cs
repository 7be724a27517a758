using CsCheck;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class RootFinderTests
{
    [Theory]
    [InlineData("mengajarkan", "ajar")]
    [InlineData("pelajaran", "ajar")]
    [InlineData("memiliki", "milik")]
    [InlineData("menunjukkan", "tunjuk")]
    [InlineData("mencapai", "capai")]
    [InlineData("mengebom", "bom")]
    [InlineData("memproses", "proses")]
    [InlineData("pemrosesan", "proses")]
    [InlineData("menyatakan", "nyata")]
    [InlineData("penyelidikan", "selidik")]
    [InlineData("keikutsertaan", "ikutserta")]
    [InlineData("pemberdayaan", "daya")]
    [InlineData("mempermasalahkan", "masalah")]
    [InlineData("diperjuangkan", "juang")]
    [InlineData("berkelanjutan", "lanjut")]
    [InlineData("bukunyalah", "buku")]
    [InlineData("perbankan", "bank")]
    [InlineData("gerakan", "gerak")]
    [InlineData("dikurangi", "kurang")]
    [InlineData("diberangkatkan", "berangkat")]
    [InlineData("menyemarakkan", "semarak")]
    [InlineData("bersebelahan", "sebelah")]
    [InlineData("perangkatnya", "perangkat")]
    [InlineData("keberagaman", "ragam")]
    [InlineData("mengetikkan", "ketik")]
    [InlineData("mengelak", "elak")]
    [InlineData("menuai", "tuai")]
    [InlineData("pemangsa", "mangsa")]
    [InlineData("mengarungi", "arung")]
    [InlineData("penobatan", "nobat")]
    [InlineData("peselancar", "selancar")]
    [InlineData("penyekapan", "sekap")]
    [InlineData("serumpun", "rumpun")]
    [InlineData("merangkai", "rangkai")]
    [InlineData("peradangan", "radang")]
    public void Affixes_come_off(string word, string root) => Assert.Equal(root, RootFinder.Default.Find(word));

    [Theory]
    [InlineData("sekolah")]
    [InlineData("keluarga")]
    [InlineData("kereta")]
    [InlineData("direktur")]
    [InlineData("berita")]
    [InlineData("kepala")]
    [InlineData("partai")]
    [InlineData("masalah")]
    [InlineData("setelah")]
    [InlineData("tetapi")]
    [InlineData("media")]
    [InlineData("selatan")]
    [InlineData("kursi")]
    [InlineData("perdana")]
    [InlineData("adalah")]
    [InlineData("sebagai")]
    [InlineData("peluang")]
    [InlineData("merupakan")]
    [InlineData("masa")]
    [InlineData("perangkat")]
    [InlineData("perlahan")]
    [InlineData("kasihan")]
    [InlineData("durian")]
    [InlineData("makalah")]
    [InlineData("pepaya")]
    [InlineData("balai")]
    [InlineData("difabel")]
    [InlineData("direktori")]
    [InlineData("mendiang")]
    [InlineData("susan")]
    [InlineData("zzxqv")]
    [InlineData("koefisien")]
    public void A_word_that_only_looks_affixed_stays(string word) => Assert.Equal(word, RootFinder.Default.Find(word));

    [Theory]
    [InlineData("bekasi")]
    [InlineData("kediri")]
    [InlineData("ternate")]
    [InlineData("megawati")]
    [InlineData("kebayoran")]
    [InlineData("sudirman")]
    [InlineData("pekanbaru")]
    [InlineData("diponegoro")]
    [InlineData("jokowi")]
    [InlineData("pemilu")]
    [InlineData("menkeu")]
    [InlineData("kemenlu")]
    [InlineData("pemprov")]
    [InlineData("persebaya")]
    public void Names_acronyms_and_blends_stay(string name) => Assert.Equal(name, RootFinder.Default.Find(name));

    [Theory]
    [InlineData("pemilunya", "pemilu")]
    [InlineData("jokowilah", "jokowi")]
    [InlineData("zelenskynya", "zelensky")]
    public void A_name_loses_its_clitic(string word, string name) => Assert.Equal(name, RootFinder.Default.Find(word));

    [Theory]
    [InlineData("anak-anak", "anak")]
    [InlineData("besar-besaran", "besar")]
    [InlineData("tari-menari", "tari")]
    [InlineData("meniru-niru", "tiru")]
    [InlineData("meniru-nirukan", "tiru")]
    [InlineData("sebaik-baiknya", "baik")]
    [InlineData("kehati-hatian", "hati")]
    [InlineData("buku2", "buku")]
    [InlineData("benarbenar", "benar")]
    [InlineData("temantemannya", "teman")]
    [InlineData("anak-anaknya", "anak")]
    [InlineData("reruntuhan", "runtuh")]
    [InlineData("kpk-nya", "kpk")]
    [InlineData("di-phk", "phk")]
    [InlineData("ke-17", "17")]
    [InlineData("1990-an", "1990")]
    [InlineData("israel-palestina", "israel-palestina")]
    [InlineData("sayur-mayur", "sayur-mayur")]
    [InlineData("undang-undang", "undang-undang")]
    public void Hyphens_and_repetition_are_resolved(string word, string root) => Assert.Equal(root, RootFinder.Default.Find(word));

    [Theory]
    [InlineData("nggak", "tidak")]
    [InlineData("ngomong", "omong")]
    [InlineData("bikinin", "bikin")]
    [InlineData("dengerin", "dengar")]
    public void Everyday_words_have_the_root_they_stand_for(string word, string root) =>
        Assert.Equal(root, RootFinder.Default.Find(word));

    [Theory]
    [InlineData("kenyataanya", "nyata")]
    [InlineData("lainya", "lain")]
    [InlineData("penyelenggaran", "selenggara")]
    [InlineData("keanggotan", "anggota")]
    [InlineData("menunjukan", "tunjuk")]
    [InlineData("kenaikkan", "naik")]
    public void One_letter_too_few_or_too_many_does_not_hide_a_root(string word, string root) =>
        Assert.Equal(root, RootFinder.Default.Find(word));

    [Theory]
    [InlineData("mengajarkan", RootReason.Affixes, "ajar")]
    [InlineData("bekasi", RootReason.Name, "bekas")]
    [InlineData("adalah", RootReason.Exception, "ada")]
    [InlineData("nggak", RootReason.Informal, null)]
    [InlineData("rumah", RootReason.Root, null)]
    [InlineData("anak-anak", RootReason.Hyphen, null)]
    [InlineData("anakanak", RootReason.Repetition, null)]
    [InlineData("pemilunya", RootReason.Affixes, "pemilu")]
    [InlineData("seyogianya", RootReason.Exception, null)]
    [InlineData("di", RootReason.Kept, null)]
    [InlineData("zzxqv", RootReason.Kept, null)]
    [InlineData("1500", RootReason.Kept, null)]
    public void A_root_is_explained(string word, RootReason reason, string? candidate)
    {
        var explained = RootFinder.Default.Explain(word);

        Assert.Equal((RootFinder.Default.Find(word), reason), (explained.Root, explained.Reason));
        Assert.True(candidate is null || explained.Candidates.Any(found => found.Root == candidate));
    }

    [Fact]
    public void An_analysis_is_told_as_it_stands_in_the_word() =>
        Assert.Contains(new RootCandidate("ajar", "meng", "kan", 0), RootFinder.Default.Explain("mengajarkan").Candidates.Select(found => found with { Score = 0 }));

    [Fact]
    public void An_override_comes_before_everything_and_changes_no_other_finder()
    {
        var finder = RootFinder.Default.WithOverrides(new Dictionary<string, string> { ["pemilu"] = "pilih", ["sayur-mayur"] = "sayur" });

        Assert.Equal("pilih", finder.Find("pemilu"));
        Assert.Equal("pilih", finder.Find("pemilu-nya"));
        Assert.Equal("pilih", finder.Find("pemilunya"));
        Assert.Equal(RootReason.Override, finder.Explain("pemilu").Reason);
        Assert.Equal("sayur", finder.Find("sayur-mayur"));
        Assert.Equal("pemilu", RootFinder.Default.Find("pemilu"));
    }

    [Fact]
    public void Any_text_has_a_root_no_longer_than_known_words() => Gen.OneOf(
        Gen.String, Gen.String["abdegikmnprstu-2"], Gen.String["menyapkgi"]).Sample(text =>
        {
            var root = RootFinder.Default.Find(text);
            Assert.InRange(root.Length, 0, Math.Max(text.Length, 30));
            Assert.Equal(root, RootFinder.Default.Find(text.AsSpan(), new char[text.Length]).ToString());
            Assert.Equal(root, RootFinder.Default.Explain(text).Root);
        });
}
