using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>Where the names of places begin and end.</summary>
public sealed class PlaceRulesTests
{
    [Theory]
    [InlineData("Lokasi kebakaran tepatnya di Jalan Gembili I No 48 Kecamatan Wonokromo.", "Jalan Gembili I|Wonokromo")]
    [InlineData("Mobil itu terguling di Tol Cipularang KM 95 kemarin.", "Tol Cipularang")]
    public void A_street_is_named_without_number_and_milestone(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Truk itu terbalik di Tol Batang-Semarang pagi tadi.", "Tol Batang-Semarang")]
    [InlineData("Pemerintah daerah memperbaiki Jalan Pacet-Trawas yang rawan longsor setiap musim hujan.", "Jalan Pacet-Trawas")]
    public void A_road_is_named_by_both_its_ends(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Serah terima digelar di Aula Jenderal Besar AH Nasution di Jakarta.", "Aula Jenderal Besar AH Nasution|Jakarta")]
    [InlineData("Setibanya di Markas Besar Angkatan Darat, Jakarta, panglima baru itu disambut para prajurit.", "Markas Besar Angkatan Darat|Jakarta")]
    [InlineData("Massa berkumpul di Gedung DPRD DKI Jakarta sejak pagi.", "Gedung DPRD DKI Jakarta")]
    [InlineData("Massa berkumpul di gedung DPRD Jawa Timur, Surabaya.", "gedung DPRD Jawa Timur|Surabaya")]
    public void A_building_is_named_whole(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Calon duta besar untuk Republik Irak dan Kerajaan Yordania dilantik.", "Irak|Yordania")]
    [InlineData("Konsulat Jenderal Republik Indonesia di Davao melayani warga.", "Davao")]
    public void A_state_is_named_without_what_it_is(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Wisatawan kembali ke Pulau Bali dan Pulau Batam.", "Bali|Batam")]
    [InlineData("Kapal itu menuju Pulau Kunti pagi tadi.", "Pulau Kunti")]
    public void A_known_island_is_named_without_what_it_is(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Pencurian terjadi lagi di Kota Bandar Lampung kemarin.", "Bandar Lampung")]
    [InlineData("Jaringan gas dibangun di Kabupaten Musi Banyuasin.", "Musi Banyuasin")]
    public void A_known_name_is_not_cut_at_a_place_within_it(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Polisi memeriksa saksi di Kecamatan Sibolga Samba. Warga resah.", "Sibolga Sambas")]
    [InlineData("Mereka datang dari Kota Padang Sidimpua. Keduanya ditahan.", "Padangsidimpuan")]
    public void A_lost_last_letter_is_filled_in_where_the_level_is_stated(string text, string places) => Assert.Equal(places, Names(text));

    [Theory]
    [InlineData("Menurut kalender Jawa, hari ini Selasa Pon.")]
    [InlineData("Minyak mentah West Texas Intermediate naik tipis.")]
    public void A_calendar_or_a_kind_of_oil_is_no_place(string text) => Assert.Equal("", Names(text));

    private static string Names(string text) => string.Join('|', NameReader.Read(new ReadingText("", text, "", "")).Places.Select(place => place.Name));
}
