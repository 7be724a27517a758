using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>Where the names of organizations begin and end, and what is none.</summary>
public sealed class OrganizationRulesTests
{
    [Theory]
    [InlineData("Kelas itu ada di Bukalapak, Pintaria, Pijar Mahir, Kariermu, atau Tokopedia.", "Bukalapak|Pintaria|Pijar Mahir|Kariermu|Tokopedia")]
    [InlineData("Merek itu bersaing dengan Nissan, Seres, Toyota dan Xpeng.", "Nissan|Seres|Toyota|Xpeng")]
    public void What_stands_in_a_row_of_organizations_is_one(string text, string organizations) => Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Diketahui, KPK dan BPK memeriksa laporan itu.", "Diketahui")]
    [InlineData("Digitalisasi, KPK, dan BPK dibahas hari ini.", "Digitalisasi")]
    public void A_common_word_in_a_row_is_no_organization(string text, string word) => Assert.DoesNotContain(word, Names(text).Split('|'));

    [Theory]
    [InlineData("Pemilik wajib membayar pajak kendaraan bermotor (PKB) setiap tahun. Tarif PKB naik.", "PKB")]
    [InlineData("Nasib Pekerja Migran Indonesia (PMI) dibahas. Sekitar seribu PMI pulang.", "PMI")]
    public void An_acronym_of_a_thing_is_no_organization(string text, string acronym) => Assert.DoesNotContain(acronym, Names(text).Split('|'));

    [Fact]
    public void An_acronym_of_small_words_that_it_is_known_by_stays_an_organization() =>
        Assert.Contains("OJK", Names("Izin itu diberi otoritas jasa keuangan (OJK) kemarin. OJK mengawasi.").Split('|'));

    [Theory]
    [InlineData("Pertemuan Organisasi Negara-negara Pengekspor Minyak (OPEC) digelar di Wina. OPEC menaikkan produksi.", "Organisasi Negara-negara Pengekspor Minyak")]
    [InlineData("Direktur Safety Defensive Consultant Indonesia (SDCI) Sony Susmana memberi saran.", "Safety Defensive Consultant Indonesia")]
    public void The_name_before_an_acronym_in_brackets_is_found_whole(string text, string organizations) => Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Bek itu direkrut dari klub RC Strasbourg musim lalu. Ia membawa Strasbourg ke papan atas.", "RC Strasbourg")]
    [InlineData("Pelatih AC Milan itu puas. Menurutnya, Milan bermain rapi.", "AC Milan")]
    public void A_club_and_its_place_alone_are_one_organization(string text, string organizations) => Assert.Equal(organizations, Names(text));

    [Fact]
    public void A_town_with_a_club_stays_a_place_behind_a_preposition() =>
        Assert.Contains("Strasbourg", NameReader.Read(new ReadingText("", "Bek RC Strasbourg itu lahir di Strasbourg, Prancis.", "", "")).Places.Select(place => place.Name));

    [Theory]
    [InlineData("Laba PT Bank Pelita Tbk. naik tahun ini.", "PT Bank Pelita Tbk")]
    [InlineData("Laba PT Pelita Air Service (Pelita Air) naik. Pelita Air menambah rute.", "PT Pelita Air Service")]
    public void A_company_has_one_name_without_the_stop_of_the_sentence(string text, string organizations) => Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Pencuri itu membawa kabur motor Honda Vario milik warga.")]
    [InlineData("Konsumen membeli Toyota Avanza di pameran itu.")]
    public void A_make_before_its_model_is_no_organization(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("Real Madrid menang 2-0 di kandang. Pelatih Los Blancos itu memuji para pemainnya.", "Real Madrid")]
    [InlineData("Persebaya Surabaya kalah tipis. Bajul Ijo akan berbenah.", "Persebaya Surabaya")]
    public void A_club_goes_by_its_nickname_too(string text, string organizations) => Assert.Equal(organizations, Names(text));

    [Fact]
    public void The_name_before_a_word_of_its_syllables_is_found() =>
        Assert.Contains("Badan Legislasi", Names("Hal itu diungkap Ketua Badan Legislasi (Baleg) Bob Hasan di Senayan.").Split('|'));

    [Fact]
    public void An_ampersand_stands_off_from_both_sides() =>
        Assert.Equal("Brighton & Hove Albion", Names("Mereka bermain imbang melawan Brighton & Hove Albion kemarin malam."));

    [Fact]
    public void A_maker_that_acts_is_an_organization() => Assert.Equal("Toyota", Names("Menurut laporan itu, Toyota menaikkan harga saham."));

    [Fact]
    public void Acronyms_in_a_row_without_commas_are_each_one() => Assert.Equal("WBC|WBA|WBO|IBF", Names("Petinju itu memegang gelar WBC WBA WBO dan IBF sekaligus."));

    private static string Names(string text) =>
        string.Join('|', NameReader.Read(new ReadingText("Kabar hari ini", text, "", "")).Organizations.Select(entity => entity.Name));
}
