using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>Which names of an article are one organization, and what it is called.</summary>
public sealed class OrganizationLinkerTests
{
    [Theory]
    [InlineData("Menurut Kepala Dinas Pendidikan Jawa Barat, sekolah libur. Dinas Pendidikan Jabar memberi edaran.", "Dinas Pendidikan Jawa Barat")]
    [InlineData("Hal itu dikatakan Ketua DPP PDI Perjuangan di Jakarta. Ketua DPP PDIP itu hadir siang ini.", "DPP PDI Perjuangan")]
    [InlineData("Pemprov Jawa Barat menyiapkan dana. Kata Pemerintah Provinsi Jabar, dana cukup.", "Pemerintah Provinsi Jabar")]
    [InlineData("Universitas Muhammadiyah Surabaya membuka kelas. Laman UM Surabaya memuat jadwal.", "Universitas Muhammadiyah Surabaya")]
    [InlineData("PT Bank Negara Indonesia Tbk melaporkan laba. BNI optimistis.", "PT Bank Negara Indonesia Tbk")]
    [InlineData("Menurut Kementerian Kesehatan RI, kasus itu ditemukan Kementerian Kesehatan Jepang.", "Kementerian Kesehatan RI|Kementerian Kesehatan Jepang")]
    public void Names_that_say_the_same_are_one_organization(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Kata Kepala Biro Humas Kementerian Pertanian Kuntoro di Jakarta.", "Kementerian Pertanian")]
    [InlineData("Kepala Bagian Hukum dan Humas Ditjen Perhubungan Darat mengatakan hal itu.", "Ditjen Perhubungan Darat")]
    [InlineData("Hal itu dikatakan Dekan Fakultas Pertanian UGM Jamhari di Yogyakarta.", "UGM")]
    [InlineData("Kasatreskrim Polres Blitar Kota AKP Momon Suwito memeriksa saksi.", "Polres Blitar Kota")]
    [InlineData("Kata peneliti Pusat Studi Energi UGM Rahmat Hidayat, harga naik.", "Pusat Studi Energi UGM")]
    public void An_office_in_a_title_is_of_the_organization_behind_it(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Data itu dicuri perusahaan Cambridge Analytica (CA) pada 2018.", "Cambridge Analytica")]
    [InlineData("Ketua Masyarakat Transportasi Indonesia (MTI) Djoko Setijowarno hadir. MTI menolak.", "Masyarakat Transportasi Indonesia")]
    [InlineData("Ketua Indonesia Police Watch IPW Sugeng Teguh Santoso meminta polisi mengusut kasus itu.", "Indonesia Police Watch")]
    [InlineData("Menurut Kepala Balai Penjaminan Mutu Pendidikan BPMP Suharto, ujian ditunda.", "Balai Penjaminan Mutu Pendidikan")]
    public void An_acronym_behind_a_name_is_the_same_organization(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Persebaya menang pada lanjutan BRI Liga 1 musim ini.", "Persebaya")]
    [InlineData("Tiket Blibli Indonesia Open dijual hari ini, kata BNI.", "BNI")]
    [InlineData("Tim putri bermain di Piala Uber di Bangkok.", "")]
    public void What_is_part_of_a_competitions_name_is_no_organization(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Jadwal itu disampaikan panitia kepadaLiputan6.com siang tadi.", "Liputan6.com")]
    [InlineData("Warga boleh bertanya lewat lamancekfakta.com setiap hari.", "cekfakta.com")]
    [InlineData("Ia siap turun, kata pelatih itu kepadadetikSport.", "detikSport")]
    [InlineData("Pantauandetikcomdi pasar itu, harga cabai naik.", "detikcom")]
    [InlineData("Foto itu diterimadetikBali, Senin (4/8).", "detikBali")]
    public void An_outlet_is_cut_off_the_words_around_it(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Kabar dikutip dari Tribun-Papua.co. Lalu kepada Tribun-Papua.com ia membantah.", "tribun-papua.com")]
    [InlineData("Kabar itu dikutip dari tribunkaltim.co, Senin (4/8).", "tribunkaltim.co")]
    public void An_address_gets_its_last_letter_back_where_it_stands_elsewhere(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Barcelona menang lagi. Pelatih Barca memuji pemainnya.", "Barcelona")]
    [InlineData("Mutasi itu diumumkan Mabes Polri. Juru bicara Polri membenarkan.", "Polri")]
    [InlineData("Direktur Federasi Jurnalis Asia (Perhimpunan Wartawan Lima Negara) hadir.", "Federasi Jurnalis Asia|Perhimpunan Wartawan Lima Negara")]
    public void An_organization_goes_by_its_own_name(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Fact]
    public void A_legal_form_without_its_full_stop_names_the_company() =>
        Assert.Equal("PT Rimba Kencana", Names("Gudang PT. Rimba Kencana terbakar. Direktur PT Rimba Kencana menolak bicara."));

    [Fact]
    public void A_legal_form_glued_to_the_name_is_cut_off() =>
        Assert.Equal("PT Bank Mandiri", Names("Jakarta -PTBank MandiriTbk mencetak laba, kata direktur utamanya."));

    [Fact]
    public void What_is_longer_than_the_name_before_it_is_no_acronym() =>
        Assert.Equal("Mafindo|TurnBackHoax", Names("Kabar itu dibantah Mafindo (TurnBackHoax) di Bandung."));

    [Fact]
    public void A_company_named_after_a_country_is_not_the_country() =>
        Assert.Equal("Facebook Indonesia", Names("Kepala Kebijakan Publik Facebook Indonesia Ruben Hattari menolak."));

    [Theory]
    [InlineData("TEMPO.CO, Jakarta - Warga mengungsi. Ikuti berita Tempo di WhatsApp.", "Tempo.co")]
    [InlineData("Jakarta (ANTARA) - Warga mengungsi. Berita ini tayang di Antaranews.com hari ini.", "Antara")]
    public void An_outlet_and_its_address_are_one(string text, string organizations) =>
        Assert.Equal(organizations, Names(text));

    [Theory]
    [InlineData("Tempo.co", "tempo")]
    [InlineData("ANTARA", "antara")]
    [InlineData("Antaranews.com", "antara")]
    [InlineData("TRIBUNNEWS.COM", "tribunnews")]
    [InlineData("Okezonecom", "okezone")]
    [InlineData("Kementerian Agama", null)]
    public void Outlets_are_known_by_what_their_names_have_in_common(string name, string? common) =>
        Assert.Equal(common, Outlets.BaseOf(name));

    [Theory]
    [InlineData("perpusnas indonesia", "perpustakaan nasional indonesia", true)]
    [InlineData("um surabaya", "universitas muhammadiyah surabaya", true)]
    [InlineData("dlhk kota pekanbaru", "dinas lingkungan hidup dan kebersihan kota pekanbaru", true)]
    [InlineData("um surabaya", "universitas muhammadiyah malang", false)]
    [InlineData("kota pekanbaru", "kota pekanbaru", false)]
    [InlineData("pkb", "partai keadilan sejahtera", false)]
    public void A_short_name_abbreviates_a_long_one(string some, string all, bool does) =>
        Assert.Equal(does, OrganizationSense.Abbreviates(some.Split(' '), all.Split(' ')));

    private static string Names(string text) =>
        string.Join('|', NameReader.Read(new ReadingText("Kabar hari ini", text, "", "")).Organizations.Select(entity => entity.Name));
}
