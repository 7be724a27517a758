using NewsSearch.Language;
using NewsSearch.Language.Names;
using NewsSearch.Language.Places;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class PlacesTests
{
    [Fact]
    public void No_two_places_share_a_label()
    {
        var labels = Gazetteer.Default.Places.GroupBy(place => place.Label, StringComparer.Ordinal).Where(group => group.Count() > 1);
        Assert.Empty(labels.Select(group => group.Key));
    }

    [Theory]
    [InlineData("Jabar", "Indonesia/Jawa Barat")]
    [InlineData("DKI", "Indonesia/Jakarta")]
    [InlineData("Korut", "Korea Utara")]
    [InlineData("Soerabaja", "Indonesia/Jawa Timur/Surabaya")]
    [InlineData("Irian Jaya", "Indonesia/Papua")]
    [InlineData("Peking", "China/Beijing")]
    [InlineData("Kiev", "Ukraina/Kyiv")]
    [InlineData("Solo", "Indonesia/Jawa Tengah/Surakarta")]
    [InlineData("AS", "Amerika Serikat")]
    [InlineData("Jogja", "Indonesia/DI Yogyakarta/Yogyakarta")]
    [InlineData("Djokja", "Indonesia/DI Yogyakarta/Yogyakarta")]
    [InlineData("Djakarta", "Indonesia/Jakarta")]
    [InlineData("Tjirebon", "Indonesia/Jawa Barat/Cirebon")]
    [InlineData("Gianjar", "Indonesia/Bali/Gianyar")]
    [InlineData("Tjilatjap", "Indonesia/Jawa Tengah/Cilacap")]
    [InlineData("Bandjarmasin", "Indonesia/Kalimantan Selatan/Banjarmasin")]
    [InlineData("Madioen", "Indonesia/Jawa Timur/Madiun")]
    [InlineData("Menado", "Indonesia/Sulawesi Utara/Manado")]
    [InlineData("Buitenzorg", "Indonesia/Jawa Barat/Bogor")]
    [InlineData("Siam", "Thailand")]
    public void A_short_or_old_form_means_the_place(string form, string path) =>
        Assert.Equal(path, string.Join('/', Gazetteer.Default.Find(form)!.Places[0].Path));

    [Theory]
    [InlineData("Banjir melanda Kabupaten Bandung, Jawa Barat.", "Kabupaten Bandung")]
    [InlineData("Banjir melanda Kota Bandung, Jawa Barat.", "Bandung")]
    [InlineData("Banjir melanda Bandung, Jawa Barat.", "Bandung")]
    [InlineData("Longsor terjadi di Kecamatan Silo, Kabupaten Jember, Jawa Timur.", "Silo")]
    [InlineData("Longsor terjadi di Kecamatan Cibeber, Lebak, Banten.", "Cibeber (Lebak)")]
    [InlineData("Longsor terjadi di Kecamatan Cibeber, Kabupaten Cianjur, Jawa Barat.", "Cibeber")]
    [InlineData("Rapat itu diadakan di Tjiawi, Bogor, kemarin.", "Ciawi")]
    public void The_word_before_a_name_states_its_level(string text, string label) =>
        Assert.Equal(label, Read(text)[0].Label);

    [Fact]
    public void A_village_stands_in_the_district_printed_behind_it()
    {
        var village = Read("Warga Desa Sumber Rejo, Kecamatan Silo, Kabupaten Jember, Jawa Timur, mengungsi.")[0];
        Assert.Equal(PlaceLevel.Village, village.Level);
        Assert.Equal(["Indonesia", "Jawa Timur", "Jember", "Silo", "Sumber Rejo"], village.Path);
    }

    [Fact]
    public void A_bare_name_is_the_regency_in_an_article_that_states_only_the_regency()
    {
        var places = Read("Bupati Kabupaten Semarang membuka pasar.\nWarga Semarang menyambutnya di Jawa Tengah.");
        Assert.Single(places, place => place.Name == "Semarang");
        Assert.Equal(PlaceLevel.Regency, places.First(place => place.Name == "Semarang").Level);
    }

    [Theory]
    [InlineData("Kurs rupiah menguat terhadap dolar AS pada perdagangan hari ini.")]
    [InlineData("Angin bertiup dari Barat pada malam hari.")]
    [InlineData("Kurs rupiah terhadap dolar Amerika Serikat (AS) menguat tajam.")]
    [InlineData("Klub itu menjuarai Liga Inggris musim lalu, lalu gagal di Piala Asia.")]
    [InlineData("Turnamen Indonesia Open dimulai hari Selasa.")]
    [InlineData("Pelatih Bima Sakti memimpin latihan sore ini.")]
    [InlineData("Persib Bandung mengalahkan Persija Jakarta dengan dua gol.")]
    public void What_is_no_place_here_is_not_taken_for_one(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Ia berdagang di Sukamaju sejak muda.", "Sukamaju (tempat)")]
    [InlineData("Ia berdagang di Desa Sukamaju sejak muda.", "Sukamaju (desa)")]
    [InlineData("Ia berdagang di Desa Karang Sembilan sejak muda.", "Karang Sembilan (desa)")]
    [InlineData("Warga Kebayoran Baru mengungsi sejak pagi.", "Kebayoran Baru")]
    public void A_bare_name_is_no_village_and_no_far_district(string text, string label) => Assert.Equal(label, Read(text)[0].Label);

    [Theory]
    [InlineData("Warga Desa Sidomulyo, Kecamatan Silo, Kabupaten Jember, mengungsi.", "Sidomulyo (Silo)")]
    [InlineData("Warga Desa Sidomulyo, Kecamatan Karangmojo, Kabupaten Gunungkidul, mengungsi.", "Sidomulyo (Karangmojo)")]
    public void Villages_of_one_name_have_labels_of_their_own(string text, string label) => Assert.Equal(label, Read(text)[0].Label);

    [Theory]
    [InlineData("Putusan dibacakan di Gedung Mahkamah Agung, Jakarta Pusat.", "Gedung Mahkamah Agung")]
    [InlineData("Massa mendatangi Mapolda Riau, Rabu siang.", "Mapolda Riau")]
    public void A_building_is_named_by_the_organization_in_it(string text, string name) =>
        Assert.Contains(Read(text), place => place.Name == name && place.Level == PlaceLevel.Building);

    [Theory]
    [InlineData("JAKARTA, KOMPAS.com - Banjir melanda Bandung.", "Jakarta", true)]
    [InlineData("JAKARTA, KOMPAS.com - Banjir melanda Bandung.", "Bandung", false)]
    [InlineData("JAKARTA, KOMPAS.com - Banjir melanda Jakarta.", "Jakarta", false)]
    public void A_place_that_only_the_dateline_names_is_told_apart(string text, string name, bool isDateline) =>
        Assert.Equal(isDateline, Read(text).First(place => place.Name == name).IsDateline);

    [Fact]
    public void A_village_and_district_of_one_name_are_one_place() =>
        Assert.Equal(["Arjasa"], Read("Warga mengungsi ke Desa/Kecamatan Arjasa sejak pagi.").Select(place => place.Name));

    [Fact]
    public void Labels_name_every_step_of_the_path()
    {
        var place = Read("Kebakaran terjadi di Kabupaten Bogor, Jawa Barat.")[0];
        Assert.Equal(["Indonesia", "Jawa Barat", "Kabupaten Bogor"], place.Labels);
    }

    private static IReadOnlyList<PlaceEntity> Read(string text) => NameReader.Read(new ReadingText("", text, "", "")).Places;
}
