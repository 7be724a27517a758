using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>Names that an article prints with a slip of the writer.</summary>
public sealed class MisspeltNamesTests
{
    [Theory]
    [InlineData("juaini", "juani", 1)] // a letter lost
    [InlineData("fadia", "faida", 1)] // two side by side changed about
    [InlineData("vidal", "vigal", 1)] // one taken for another
    [InlineData("kumara", "kurama", 2)] // two changed about, apart
    [InlineData("demirturk", "demitruk", 2)] // two slips in a long word
    [InlineData("andi", "andi", 0)]
    [InlineData("ari", "adi", 0)] // too short
    [InlineData("budi", "rudi", 0)] // another first letter
    [InlineData("hartono", "hartanto", 0)]
    [InlineData("hasan", "husni", 0)]
    public void Slips_between_two_words_are_counted(string one, string other, int slips)
    {
        Assert.Equal(slips, WritingSlips.Between(one, other));
        Assert.Equal(slips, WritingSlips.Between(other, one));
    }

    [Theory]
    [InlineData("Pemain depan Higor Sintaro mencetak gol. Menurut pelatih, Higor Sintaro siap turun. Nama Higor Sinatro disebut penonton.", "Higor Sintaro")]
    [InlineData("Penyanyi Joddy Wirawan tiba di Bandung. Keluarga menunggu karena Jody terlambat.", "Joddy Wirawan")]
    [InlineData("Bintang itu, Ameena Hanna Nur Rasti, berulang tahun. Ameena Hanna Nur Rasti gembira. Foto Ameena Hanna Nur Rast beredar.", "Ameena Hanna Nur Rasti")]
    public void A_person_with_a_slip_is_the_same_person(string text, string persons) =>
        Assert.Equal(persons, string.Join('|', Read(text).Persons.Select(person => person.Name)));

    [Theory]
    [InlineData("Menurut Thania Putri Wijaya, adiknya sudah pulang. Kata Thalia, jalanan macet.")]
    [InlineData("Bupati Hartono hadir di Solo. Wakilnya, Hartoyo, tidak datang.")]
    public void Names_that_others_bear_stay_two(string text) => Assert.Equal(2, Read(text).Persons.Count);

    [Theory]
    [InlineData("Pelatih Persik Kediri puas. Persik Kediri menang telak. Suporter Persik Kedir. bersorak.", "Persik Kediri")]
    [InlineData("Menurut Kementerian Kesehatan, vaksin aman. Edaran Kementrian Kesehatan itu beredar.", "Kementerian Kesehatan")]
    public void An_organization_with_a_slip_is_the_same_organization(string text, string organizations) =>
        Assert.Equal(organizations, string.Join('|', Read(text).Organizations.Select(organization => organization.Name)));

    private static NamesFound Read(string text) => NameReader.Read(new ReadingText("", text, "", ""));
}
