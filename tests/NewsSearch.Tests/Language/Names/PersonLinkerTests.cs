using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>Which names of an article are one person.</summary>
public sealed class PersonLinkerTests
{
    [Theory]
    [InlineData("Direktur Rustam Effendi hadir di Jakarta. Menurut Rustam Effendi, izin sudah lengkap. Saksi lain, Rustam Efendi, tidak datang.", "Rustam Effendi")]
    [InlineData("Pelatih Fakhri Husaini tiba di Solo. Lebih lanjut Fakri mengatakan timnya siap.", "Fakhri Husaini")]
    public void Spellings_of_one_name_are_one_person(string text, string persons) => Assert.Equal(persons, Names(text));

    [Theory]
    [InlineData("Menteri Rudi Hartono bertemu Menteri Rudi Hartanto di Jakarta kemarin.")]
    [InlineData("Atlet Andi Putra dan Andi Putri berlatih di Surabaya kemarin.")]
    public void Names_that_only_look_alike_stay_two(string text) => Assert.Equal(2, Names(text).Split('|').Length);

    [Theory]
    [InlineData("Pelatih Irwansyah menyiapkan dua pemain. Keduanya cocok, tutur pelatih yang karib disapa Aboy ini.", "Irwansyah")]
    [InlineData("Sekretaris Daerah Adhi Karyono membuka acara di Surabaya. Pria yang akrab disapa Bejo itu optimistis.", "Adhi Karyono")]
    [InlineData("Hasil itu disampaikan Dyan Puspito Rini di Surabaya. Ririn, sapaan akrabnya, menambahkan jadwal.", "Dyan Puspito Rini")]
    [InlineData("Pasar itu ditinjau Hendra Wicaksono kemarin. Bupati yang akrab disapa Mas Wica itu menyapa para pedagang.", "Hendra Wicaksono")]
    public void What_someone_is_called_is_who_was_spoken_of(string text, string persons) => Assert.Equal(persons, Names(text));

    [Fact]
    public void A_wife_with_her_husbands_name_is_not_he() =>
        Assert.Equal("Ilyas Alamsyah|Vera Ilyas Alamsyah", Names("Mayjen Ilyas Alamsyah memberi sambutan. Ia datang bersama istri, Vera Ilyas Alamsyah, pagi tadi."));

    [Fact]
    public void A_nickname_and_a_first_name_are_the_full_name() =>
        Assert.Equal("Rizki Juniansyah", Names("Lifter Rizki Juniansyah meraih emas di Paris. Menurut pelatih, Kijun, sapaan Rizki, berlatih keras."));

    [Fact]
    public void The_end_of_a_name_alone_is_the_name_before() =>
        Assert.Equal("Muhammad Fardhana", Names("Lettu Muhammad Fardhana menerima kembali cincin itu. Menurut Ayah, pesan Dhana sudah dibaca. Dhana berterima kasih."));

    [Theory]
    [InlineData("Penyanyi Angela Lee tiba di Bandung. Menurut Angel, konsernya ditunda.", "Angela Lee")]
    [InlineData("Pelawak Ari Kusuma pulang ke Solo. Kata Arie, ia ingin beristirahat.", "Ari Kusuma")]
    public void A_first_name_with_one_letter_more_or_less_at_its_end_is_the_name_before(string text, string persons) => Assert.Equal(persons, Names(text));

    [Fact]
    public void A_full_name_with_a_title_is_not_what_somebody_else_is_called() =>
        Assert.Equal("Rara Fitriani|Andre Irawan", Names("Artis Rara Fitriani dan Andre Irawan berdamai. Kata Andre Irawan, wanita yang akrab disapa Nyai Rara Fitriani itu setuju."));

    [Fact]
    public void A_title_of_respect_and_a_first_name_are_the_full_name() =>
        Assert.Equal("Eri Cahyadi", Names("Wali Kota Surabaya Eri Cahyadi meninjau terminal. Cak Eri menyapa para sopir, kata petugas. Cak Eri lalu pulang."));

    [Fact]
    public void A_byname_does_not_stand_for_the_name() =>
        Assert.Equal("Valentino Rossi", Names("Pembalap Valentino Rossi alias The Doctor tiba di Misano. Rossi menyapa penonton."));

    [Theory]
    [InlineData("Pembalap Maverick Vinales puas di Jerez. Menurut Top Gun –julukan Vinales– mesinnya lebih baik.", "Maverick Vinales")]
    [InlineData("Permadi Arya (penulis yang dikenal sebagai Kang Badar) hadir. Kang Badar lalu pulang.", "Permadi Arya")]
    [InlineData("Hakim memanggil Edward Omar Salim Hiarto atau Eddy. Kata jaksa, Eddy Hiarto tidak datang.", "Edward Omar Salim Hiarto")]
    [InlineData("Pelatih Gustavo Ferreira alias Coach Tavo mundur. Pengurus klub menghargai keputusan itu.", "Gustavo Ferreira")]
    [InlineData("Jaksa menuntut Slamet Riyanto (52) alias Kentung tiga tahun penjara kemarin.", "Slamet Riyanto")]
    [InlineData("Saksi itu, Brigadir Rahmat Darmawan alias Brigadir R, hadir di ruang sidang.", "Rahmat Darmawan")]
    [InlineData("Latihan dimulai pagi. Deni -sapaan akrab Ramdani Lestaluhu- datang paling awal ke lapangan.", "Ramdani Lestaluhu")]
    public void What_a_text_says_someone_is_called_is_the_same_person(string text, string persons) => Assert.Equal(persons, Names(text));

    [Fact]
    public void Two_letters_are_a_first_name_where_a_name_begins_so() =>
        Assert.Equal("Al Ghazali", Names("Penyanyi Al Ghazali menikah di Jakarta. Menurut ibunya, Al bahagia sekali."));

    [Fact]
    public void Who_has_one_name_is_not_the_child_that_bears_it() =>
        Assert.Equal("Soekarno|Megawati Soekarnoputri", Names("Rumah itu milik Presiden Soekarno atau Bung Karno. Kemarin Megawati Soekarnoputri datang ke sana."));

    [Fact]
    public void A_well_known_person_goes_by_the_name_and_not_by_the_nickname() =>
        Assert.Equal("Saifullah Yusuf", Names("Gus Ipul tiba di kantor itu. Menteri Sosial Saifullah Yusuf lalu memimpin rapat."));

    [Theory]
    [InlineData("Pembalap Sergio Pérez menang. Bagi Sergio Perez itu kemenangan kedua, kata Perez.")]
    [InlineData("Sergio Perez menang. Bagi Sergio Perez itu kemenangan kedua, kata pelatih Sergio Pérez.")]
    public void A_name_with_and_without_marks_on_its_letters_is_one_and_has_them(string text) => Assert.Equal("Sergio Pérez", Names(text));

    private static string Names(string text) => string.Join('|', NameReader.Read(new ReadingText("", text, "", "")).Persons.Select(person => person.Name));
}
