using CsCheck;
using NewsSearch.Language;
using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Istanbul.", "Vladimir Putin|Donald Trump", "Rusia|Amerika Serikat|Istanbul")]
    [InlineData("JAKARTA, KOMPAS.com - Perang Rusia-Ukraina berlanjut, kata Menteri Luar Negeri Retno Marsudi.", "Retno Marsudi", "Jakarta|Rusia|Ukraina")]
    [InlineData("Gubernur Jabar Ridwan Kamil mengunjungi Kabupaten Garut, Jawa Barat, kemarin.", "Ridwan Kamil", "Jawa Barat|Garut")]
    public void Persons_and_places_of_a_sentence_are_found(string text, string persons, string places)
    {
        var found = Read(text);
        Assert.Equal(persons, Names(found.Persons));
        Assert.Equal(places, Names(found.Places));
    }

    [Theory]
    [InlineData("TARAKAN, NUSAKINI - Dua puluh peti kemas rumput laut berangkat ke Busan.")]
    [InlineData("Batang, Gema Timur - Warga bergotong royong membersihkan saluran irigasi.")]
    public void A_dateline_names_no_person(string text) => Assert.Empty(Read(text).Persons);

    [Fact]
    public void A_short_name_is_the_full_name_printed_before() =>
        Assert.Equal("Dmitry Peskov", Names(Read("Juru bicara Kremlin Dmitry Peskov menjawab wartawan.\nPeskov mengatakan perundingan berlanjut.").Persons));

    [Fact]
    public void A_name_in_capitals_joins_the_same_name_in_normal_case() =>
        Assert.Equal("Joko Widodo", Names(Read("PRESIDEN JOKO WIDODO TIBA DI JAKARTA\nPresiden Joko Widodo tiba di Jakarta.").Persons));

    [Theory]
    [InlineData("Wakil Ketua DPR Muhaimin Iskandar atau Cak Imin hadir. Cak Imin menyebut pansus bekerja.", "Muhaimin Iskandar")]
    [InlineData("Presiden Susilo Bambang Yudhoyono (SBY) berpidato. SBY meminta warga tenang.", "Susilo Bambang Yudhoyono")]
    public void An_alias_that_the_text_states_is_the_same_person(string text, string persons) =>
        Assert.Equal(persons, Names(Read(text).Persons));

    [Fact]
    public void Two_full_names_that_share_a_word_stay_two_persons() =>
        Assert.Equal(2, Read("Menteri Budi Santoso dan Menteri Budi Hartono bertemu Gubernur Bali.").Persons.Count);

    [Fact]
    public void Initials_of_a_suspect_are_a_person() =>
        Assert.Contains("MR", Names(Read("Polisi menangkap pelaku berinisial MR di Medan, Sumatera Utara.").Persons).Split('|'));

    [Fact]
    public void An_acronym_in_brackets_is_the_organization_before_it() =>
        Assert.Equal("Komisi Pemberantasan Korupsi", Names(Read("Komisi Pemberantasan Korupsi (KPK) menahan tersangka. KPK menyita uang.").Organizations));

    [Theory]
    [InlineData("presiden prabowo subianto menerima anies baswedan-muhaimin iskandar di jakarta.", "Prabowo Subianto|Anies Baswedan|Muhaimin Iskandar")]
    [InlineData("lionel messimenyumbang dua gol, kata pelatih javier mascherano.baca juga: jadwal siaran langsung.", "Lionel Messi|Javier Mascherano")]
    public void Without_capitals_the_words_tell_where_names_end(string text, string persons) =>
        Assert.Equal(persons, Names(Read(text).Persons));

    [Theory]
    [InlineData("target itu berat, kata sekretaris perusahaan sara k. loebis di jakarta.", "Sara K. Loebis")]
    [InlineData("dari abu hurairah, ia bersabda tentang puasa. (hr. tirmidzi).", "Abu Hurairah|Tirmidzi")]
    public void Initials_and_narrators_are_told_without_capitals(string text, string persons) =>
        Assert.Equal(persons, Names(Read(text).Persons));

    [Theory]
    [InlineData("Ia membaca surah Ali Imran setiap malam.")]
    [InlineData("Berita ini ditulis di Jakarta. (din/sfn)")]
    public void What_only_looks_like_a_person_is_none(string text) => Assert.Empty(Read(text).Persons);

    [Theory]
    [InlineData("Audiensi itu dihadiri Bupati Indramayu Lucky Hakim. Menurut Lucky, pendidikan warga dijamin.", "Lucky Hakim")]
    [InlineData("Kasubbid Penmas Polda Sumut Kompol Siti Rohani menjelaskan hal itu. Siti menambahkan, dua orang ditahan.", "Siti Rohani")]
    public void A_last_name_that_is_also_a_common_word_stays_with_the_first(string text, string persons) =>
        Assert.Equal(persons, Names(Read(text).Persons));

    [Theory]
    [InlineData("Putusan itu untuk pengacara Gregorius Ronald Tannur di Jakarta. Ronald Tannur ditahan.", "Gregorius Ronald Tannur")]
    [InlineData("Pembalap Toprak Razgatlioglu akan pindah ke MotoGP.", "Toprak Razgatlioglu")]
    public void A_name_that_was_found_in_two_halves_is_one(string text, string persons) => Assert.Equal(persons, Names(Read(text).Persons));

    [Fact]
    public void A_well_known_person_right_before_another_stays_apart() =>
        Assert.Equal("Jokowi|Kaesang", Names(Read("Kaesang tiba di Solo. Foto Jokowi Kaesang beredar. Jokowi dan Kaesang hadir.").Persons.OrderBy(person => person.Name)));

    [Fact]
    public void Initials_are_the_full_name_printed_before() =>
        Assert.Equal("Anthony Joshua", Names(Read(
            "Petinju Anthony Joshua kembali naik ring di London. Pada pertarungan itu AJ menang KO. Joshua kini bersiap.").Persons));

    [Theory]
    [InlineData("Kapolres Medan Andi Jaya memberi keterangan. Menurut Andi, pelaku MT, AJ, dan SS ditahan di Medan.", "AJ")]
    [InlineData("Petinju Anthony Joshua dan promotor Andi Jaya tiba. Joshua tenang, kata Andi. Pada laga itu AJ menang KO.", "AJ")]
    public void Initials_in_a_row_of_strangers_or_of_two_persons_are_nobody_named(string text, string initials) =>
        Assert.DoesNotContain(Read(text).Persons, person => person.Variants.Any(variant => variant.Name == initials));

    [Fact]
    public void Initials_of_a_suspect_are_not_those_of_somebody_else() =>
        Assert.Equal(2, Read("Kapolres Medan Andi Jaya memberi keterangan. Polisi menangkap pelaku berinisial AJ di Medan.").Persons.Count);

    [Theory]
    [InlineData("Sampah diangkut oleh PT. Ella Perkasa Pertama di Pekanbaru.")]
    [InlineData("Semen dikirim UD Budi Santoso di Garut.")]
    [InlineData("Air itu berlabel Rumah Sakit Daerah dr.Soebandi di Jember.")]
    [InlineData("Korban dirawat di Rumah Sakit Ibu dan Anak Siti Khadijah.")]
    public void A_company_or_hospital_named_after_somebody_is_no_person(string text) => Assert.Empty(Read(text).Persons);

    [Theory]
    [InlineData("Tim Kampanye Nasional (TKN) Prabowo Subianto-Gibran Rakabuming Raka menolak usul itu. Menurut Prabowo dan Gibran, debat sudah adil.",
        "Prabowo Subianto|Gibran Rakabuming Raka")]
    [InlineData("Tim Pemenangan Nasional (TPN) Ganjar Pranowo-Mahfud MD menolak usul itu. Menurut Ganjar dan Mahfud, debat sudah adil.",
        "Ganjar Pranowo|Mahfud MD")]
    public void The_pair_in_the_name_of_a_campaign_gives_its_full_names(string text, string persons) => Assert.Equal(persons, Names(Read(text).Persons));

    [Fact]
    public void The_feast_of_the_birth_of_a_prophet_is_no_person() =>
        Assert.Empty(Read("Jumat, 5 September 2025: Maulid Nabi Muhammad SAW.").Persons);

    [Theory]
    [InlineData("Harga tiket itu senilai US$ 5,5 miliar.", "")]
    [InlineData("Ia berbicara di Hotel Crowne Plaza, Milan, Italia, kemarin.", "Milan|Italia")]
    [InlineData("Acara itu dibuka Camat Bulak Suprayitno di Surabaya.", "Bulak|Surabaya")]
    public void Money_is_no_place_and_a_place_before_the_one_it_lies_in_is_one(string text, string places) =>
        Assert.Equal(places, string.Join('|', Read(text).Places.Where(place => place.Level < PlaceLevel.Street).Select(place => place.Name)));

    [Fact]
    public void A_prize_named_after_somebody_is_no_person() =>
        Assert.Empty(Read("Penghargaan Ramon Magsaysay itu kerap disandingkan dengan Nobel.").Persons);

    [Fact]
    public void A_clipped_name_is_the_full_name_printed_before() =>
        Assert.Equal("Komarudin Watubun", Names(Read("Ketua DPP PDIP Komarudin Watubun hadir di Jakarta. Menurut Komar, partai sudah siap.").Persons));

    [Fact]
    public void A_small_word_glued_to_a_name_is_no_part_of_it() =>
        Assert.Equal("James Gunn|Peter Safran", Names(Read("Film itu digarap sutradara James Gunndan Peter Safran di Jakarta.").Persons));

    [Fact]
    public void The_address_of_an_outlet_is_not_parted_into_names() =>
        Assert.Empty(Read("Startup itu, seperti ditulis DailySocial.id kemarin, tumbuh.").Persons);

    [Theory]
    [InlineData("Harga naik tajam, seperti dikutipCNN dari laporan itu.", "CNN")]
    [InlineData("Kebakaran di depan Polres SalatigaTHINKSTOCK kemarin malam.", "Polres Salatiga|THINKSTOCK")]
    public void What_scraping_glued_to_a_name_is_no_part_of_it(string text, string organizations) =>
        Assert.Equal(organizations, Names(Read(text).Organizations));

    [Theory]
    [InlineData("Polisi menangkap dua orang. Tersangka AS (34) dan MR (27) dibawa ke Kediri.", "AS|MR", "Kediri")]
    [InlineData("Direktur Batik Air Danang Mandala menjawab wartawan. Menurut Danang, penumpang aman.", "Danang Mandala", "")]
    [InlineData("Kepala proyek, Dr. Wina Saptarini, memeriksa tanah. Menurut Wina, tanah itu subur.", "Wina Saptarini", "")]
    public void A_person_with_the_name_of_a_place_is_a_person(string text, string persons, string places)
    {
        var found = Read(text);
        Assert.Equal((persons, places), (Names(found.Persons), Names(found.Places)));
    }

    [Theory]
    [InlineData("Pesawat itu mendarat di Bandara Internasional Auckland tadi malam.", "Bandara Internasional Auckland")]
    [InlineData("Kereta berhenti di Stasiun Jakarta Kota sejak pagi.", "Stasiun Jakarta Kota")]
    [InlineData("Ia dipindahkan ke Lapas Kelas II A Tangerang, Rabu.", "Lapas Kelas II A Tangerang")]
    [InlineData("Massa berkumpul di depan Gedung DPR/MPR, Jakarta.", "Gedung DPR/MPR|Jakarta")]
    [InlineData("Jemaah itu wafat di Tanah Suci kemarin.", "Tanah Suci")]
    [InlineData("Pesawat mendarat di bandara NYIA, Kulon Progo.", "Bandara NYIA|Kulon Progo")]
    public void A_place_is_found_whole(string text, string places) => Assert.Equal(places, Names(Read(text).Places));

    [Theory]
    [InlineData("PT Pertamina (Persero) menanam pohon di Cilacap.", "PT Pertamina")]
    [InlineData("Liputan6.com, Jakarta - PTCiputra DevelopmentTbk (CTRA) membagikan dividen.", "Liputan6.com|PT Ciputra Development")]
    public void A_legal_form_is_no_organization(string text, string organizations) => Assert.Equal(organizations, Names(Read(text).Organizations));

    [Theory]
    [InlineData("Presiden Turki Recep Tayyip Erdogan tiba. Recep Tayyip lalu pergi, dan Erdogan tidak kembali.", "Recep Tayyip Erdogan")]
    [InlineData("Aktris Ines de Ramon hadir. Nama Ramon lalu disebut.", "Ines de Ramon")]
    [InlineData("Kiai Amin berdoa di Cilacap.", "Amin")]
    public void A_name_is_not_cut_in_two_or_dropped(string text, string persons) => Assert.Equal(persons, Names(Read(text).Persons));

    [Fact]
    public void Every_mention_is_what_stands_there() => Gen.String.Sample(noise =>
    {
        var text = new ReadingText("Jokowi ke Bandung", $"Presiden Joko Widodo{noise} di Jakarta {noise}", noise, "JAKARTA");
        var found = NameReader.Read(text);
        foreach (var mention in found.Persons.Concat(found.Places).Concat(found.Organizations).SelectMany(entity => entity.Mentions))
        {
            var part = mention.Part switch
            {
                TextPart.Deck => text.Deck,
                TextPart.Dateline => text.Dateline,
                _ => text.Title + "\n" + text.Body,
            };
            Assert.Equal(part.Substring(mention.Start, mention.Length), mention.Text);
        }
    });

    private static NamesFound Read(string text) => NameReader.Read(new ReadingText("", text, "", ""));

    private static string Names(IEnumerable<Entity> entities) => string.Join('|', entities.Select(entity => entity.Name));
}
