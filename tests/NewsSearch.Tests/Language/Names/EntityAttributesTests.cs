using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

/// <summary>What is told of an entity besides its name: other names, titles, and whether it is only credited.</summary>
public sealed class EntityAttributesTests
{
    [Theory]
    [InlineData("Muhaimin Iskandar atau Cak Imin hadir.", "Muhaimin Iskandar", "Cak Imin Stated")]
    [InlineData("Muhaimin Iskandar yang akrab disapa Cak Imin hadir di Jakarta.", "Muhaimin Iskandar", "Cak Imin Stated")]
    [InlineData("Presiden Susilo Bambang Yudhoyono (SBY) berpidato.", "Susilo Bambang Yudhoyono", "SBY Stated")]
    [InlineData("Polisi menangkap Rahmat Suganda alias Bagong di Medan.", "Rahmat Suganda", "Bagong Stated")]
    [InlineData("Otong Sasmita jang lebih dikenal sebagai Mang Otong datang.", "Otong Sasmita", "Mang Otong Stated")]
    [InlineData("Dmitry Peskov menjawab wartawan.\nPeskov mengatakan perundingan berlanjut.", "Dmitry Peskov", "Peskov Shorter")]
    public void Other_names_are_told_with_how_they_are_known(string text, string name, string variants)
    {
        var person = Read(text).Persons.First(person => person.Name == name);
        Assert.Equal(variants, string.Join(", ", person.Variants.Select(variant => $"{variant.Name} {variant.Origin}")));
    }

    [Fact]
    public void Two_candidates_with_or_between_them_are_two_persons() =>
        Assert.Equal(2, Read("Warga akan memilih Anies Baswedan atau Ganjar Pranowo pada pemilu nanti.").Persons.Count);

    [Fact]
    public void The_full_name_stands_for_a_nickname_printed_before_it() =>
        Assert.Equal("Muhaimin Iskandar", Assert.Single(Read("Cak Imin alias Muhaimin Iskandar hadir di Jakarta.").Persons).Name);

    [Theory]
    [InlineData("Menteri Pertahanan Jenderal (Purn) Prabowo Subianto hadir.", "Prabowo Subianto", "Jenderal Purn")]
    [InlineData("Penceramah itu KH Abdullah Salim, S.H., dari Kudus.", "Abdullah Salim", "KH S.H.")]
    [InlineData("Kata Pak Rahmat Hidayat, panen baik.", "Rahmat Hidayat", "Pak")]
    public void Titles_come_off_and_are_kept(string text, string name, string titles)
    {
        var person = Read(text).Persons.First(person => person.Name == name);
        Assert.Equal(titles, string.Join(' ', person.Titles));
    }

    [Theory]
    [InlineData("Pasangan Prabowo-Gibran menang.", "Prabowo|Gibran")]
    [InlineData("Pasangan Jokowi-Ma'ruf Amin dilantik.", "Jokowi|Ma'ruf Amin")]
    public void A_ticket_is_two_persons(string text, string persons) =>
        Assert.Equal(persons, string.Join('|', Read(text).Persons.Select(person => person.Name)));

    [Theory]
    [InlineData("Jakarta (ANTARA) - Harga beras naik di Bandung.", true)]
    [InlineData("JAKARTA, KOMPAS.com - Harga beras naik di Bandung.", true)]
    [InlineData("Harga beras naik, dikutip dari Reuters, Senin.", true)]
    [InlineData("Harga beras naik, kata warga kepada detikcom di Bandung.", true)]
    [InlineData("Baca juga: berita lain di Tribunnews.com", true)]
    [InlineData("Pemegang saham menggugat Reuters di pengadilan London.", false)]
    [InlineData("Bank Indonesia menahan suku bunga.", false)]
    public void An_outlet_that_is_only_the_source_is_a_credit(string text, bool isCredit) =>
        Assert.Equal(isCredit, Assert.Single(Read(text).Organizations).IsCredit);

    [Theory]
    [InlineData("Harga beras naik di Bandung.\n(Ditulis oleh Rahmat Hidayat)", true)]
    [InlineData("Harga beras naik di Bandung.\nEditor: Rahmat Hidayat", true)]
    [InlineData("Harga beras naik di Bandung, kata penulis Rahmat Hidayat.", false)]
    public void A_writer_who_is_only_in_the_byline_is_a_credit(string text, bool isCredit) =>
        Assert.Equal(isCredit, Assert.Single(Read(text).Persons).IsCredit);

    private static NamesFound Read(string text) => NameReader.Read(new ReadingText("Kabar hari ini", text, "", ""));
}
