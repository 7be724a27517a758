using NewsSearch.Language;
using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>Names in texts that scraping broke: at links, between words, at the ends of lines.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("Laba tahun ini naik tajam menurut laporan PT\nSinar Mayora\nIndah Tbk yang terbit kemarin di bursa.", "PT Sinar Mayora Indah Tbk")]
    [InlineData("Kerusakan hutan di sana sangat luas, demikian dikatakan oleh juru bicara dari\nWalhi\nkepada wartawan.", "Walhi")]
    public void A_name_goes_on_where_a_link_broke_the_line(string text, string organizations) =>
        Assert.Equal(organizations, Names(Read(text).Organizations));

    [Fact]
    public void A_line_behind_the_end_of_a_sentence_begins_anew() =>
        Assert.Equal("Andi Wijaya|Budi Hartono", Names(Read("Acara itu dibuka oleh Wali Kota Andi Wijaya.\nBudi Hartono menutup acara itu.").Persons));

    [Theory]
    [InlineData("Saksi laporan itu, kata Joko Widodoke Polda Jateng kemarin, sudah hadir.", "Joko Widodo")]
    [InlineData("Utusan Presiden Donald Trumpuntuk kawasan itu tiba di Kairo.", "Donald Trump")]
    public void A_preposition_glued_to_a_name_is_no_part_of_it(string text, string persons) => Assert.Equal(persons, Names(Read(text).Persons));

    [Theory]
    [InlineData("Presiden Donald Trumpmengatakan ia belum memutuskan apa pun.", "Donald Trump")]
    [InlineData("Presiden Donald Trumpbicara soal itu kemarin.", "Donald Trump")]
    [InlineData("Menurut laporan itu, pelatih Andi Sumenep hadir.", "Andi Sumenep")]
    [InlineData("Menurut laporan itu, Hamdan Setyadi dan Wildan Ramadan hadir.", "Hamdan Setyadi|Wildan Ramadan")]
    [InlineData("Presiden RIPrabowo Subiantomembuka pameran itu.", "Prabowo Subianto")]
    public void A_verb_glued_to_a_name_is_no_part_of_it(string text, string persons) => Assert.Equal(persons, Names(Read(text).Persons));

    [Theory]
    [InlineData("Artikel itu tayang diIndonesia dan Malaysia kemarin.", "Indonesia|Malaysia")]
    [InlineData("Warga Indonesiayang tinggal di Kairo diminta melapor.", "Indonesia|Kairo")]
    [InlineData("Pasukan yang dikirimIsraelke Gaza kembali kemarin.", "Israel|Gaza")]
    [InlineData("Menurut utusan itu, wilayah Israeldilaporkan tenang kembali.", "Israel")]
    public void A_place_is_found_with_a_small_word_glued_to_either_end(string text, string places) => Assert.Equal(places, Names(Read(text).Places));

    [Theory]
    [InlineData("kata Ketua Gabungan Petani Garam GPG Ahmad Sanusi kemarin", "Ahmad Sanusi")]
    [InlineData("Menurut Direktur Lembaga Kajian Ekonomi LKE Sri Wahyuni upah naik", "Sri Wahyuni")]
    public void An_acronym_whose_brackets_were_lost_is_no_part_of_the_person_behind_it(string text, string persons) =>
        Assert.Equal(persons, Names(Read(text).Persons));

    [Fact]
    public void The_bracket_of_the_next_in_a_list_is_no_part_of_a_name() =>
        Assert.Equal("Jepang|Brasil|Ceko", Names(Read("Negara peserta: 1) Jepang2) Brasil3) Republik Ceko4) lainnya.").Places));

    [Fact]
    public void The_number_of_the_next_in_a_list_is_no_part_of_a_name() =>
        Assert.Equal("Fabio Quartararo|Jorge Martin|Brad Binder", Names(Read("Hasil balapan: 1. Fabio Quartararo2. Jorge Martin3. Brad Binder").Persons));

    [Fact]
    public void A_name_that_lost_its_last_letter_before_a_stop_is_the_whole_one() =>
        Assert.Equal("Suyatno", Names(Read("Kata Kasi Humas Polres Sibolga Iptu Suyatno kepada wartawan. Warga pulang, ucap Suyatn. Polisi berjaga, kata Suyatno kemarin.").Persons));

    [Fact]
    public void In_a_text_without_marks_a_person_named_before_begins_anew()
    {
        var filler = string.Concat(Enumerable.Repeat("mereka berlatih setiap hari di lapangan yang sama dengan semangat yang tinggi ", 10));
        var text = $"Pelatih Irwansyah menyiapkan tim {filler}Mereka ialah Chico Aura Wardoyo dan Alvi Wijaya Chairullah Irwansyah mengatakan semua siap";
        Assert.Contains("Alvi Wijaya Chairullah", Names(Read(text).Persons).Split('|'));
        Assert.Contains("Irwansyah", Names(Read(text).Persons).Split('|'));
    }

    [Fact]
    public void The_letter_of_a_list_is_no_initial() =>
        Assert.Equal("rahmat hidayat", Names(Read("peserta yang hadir ialah a) rahmat hidayat dari bandung, kata panitia").Persons).ToLowerInvariant());

    private static NamesFound Read(string text) => NameReader.Read(new ReadingText("", text, "", ""));

    [Theory]
    [InlineData("Tendangan itu ditepis kiper Wira Paku Alam. Persib lalu menyerang.", "Wira Paku Alam")]
    [InlineData("Hal itu dikatakan politikus Herman Wira Putra, saat ditemui di Jakarta.", "Herman Wira Putra")]
    public void A_name_in_running_text_may_end_in_a_common_word(string text, string persons) => Assert.Equal(persons, Names(Read(text).Persons));

    [Theory]
    [InlineData("JAKARTA-Pertamina menambah pasokan solar pekan ini.", "Jakarta", "Pertamina")]
    [InlineData("Liputan6.com, Jakarta-Warga diminta berjaga semalam.", "Jakarta", "Liputan6.com")]
    public void A_dateline_without_spaces_at_its_dash_is_one(string text, string places, string organizations)
    {
        var names = Read(text);
        Assert.Equal((places, organizations), (Names(names.Places), Names(names.Organizations)));
        Assert.True(names.Places[0].IsDateline);
    }

    private static string Names(IEnumerable<Entity> entities) => string.Join('|', entities.Select(entity => entity.Name));
}
