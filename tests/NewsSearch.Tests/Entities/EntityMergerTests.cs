using NewsSearch.Entities;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public class EntityMergerTests
{
    // Names with their articles; claims "variant=name" with their articles, S stated, L listed, else called so.
    [Theory]
    [InlineData("Joko Widodo 30, Jokowi 12", "Jokowi=Joko Widodo 9 S", "Joko Widodo=Jokowi")]
    [InlineData("Muhaimin Iskandar 8, Cak Imin 3", "Cak Imin=Muhaimin Iskandar 2 S", "Muhaimin Iskandar=Cak Imin")]
    [InlineData("Soeharto 5, Suharto 7", "", "Suharto=Soeharto")]
    [InlineData("Fadjar 5, Fajar 7, Fajar Alfian 20", "", "")]
    [InlineData("Sutan Sjahrir 5, Sutan Syahrir 7", "", "Sutan Syahrir=Sutan Sjahrir")]
    [InlineData("Siti Nur Aminah 9, Aminah 4", "Aminah=Siti Nur Aminah 6", "Siti Nur Aminah=Aminah")]
    [InlineData("Siti Rukmini 9, Siti Rukmini Dewi 12", "Siti Rukmini=Siti Rukmini Dewi 6", "Siti Rukmini Dewi=Siti Rukmini")]
    [InlineData("Hutomo Surya Putra 9, Tommy Surya 6", "Tommy Surya=Hutomo Surya Putra 3 S", "Hutomo Surya Putra=Tommy Surya")]
    // Used by the archive for two people: nobody's.
    [InlineData("Budi Santoso 20, Budi Raharja 20, Budi 9", "Budi=Budi Santoso 9; Budi=Budi Raharja 8", "")]
    // Nobody but one is called so, but others bear the name.
    [InlineData("Budi Santoso 20, Budi Raharja 20, Budi 9", "Budi=Budi Santoso 9", "")]
    // Much more often alone than with the full name.
    [InlineData("Bima Sakti 5, Bima 90", "Bima=Bima Sakti 5", "")]
    // Too little evidence.
    [InlineData("Siti Nur Aminah 9, Aminah 4", "Aminah=Siti Nur Aminah 4", "")]
    [InlineData("Raka Wibawa 9, Bagong 4", "Bagong=Raka Wibawa 1 S", "")]
    // Full names that are only alike.
    [InlineData("Abdul Ghani Kasim 9, Abdul Gani Kasim 9, Ahmad Yani 9, Achmad Yani 9", "", "")]
    // Initials of suspects tell nobody from another.
    [InlineData("Agus Salim 9, AS 9", "AS=Agus Salim 2 S", "")]
    [InlineData("Agus Salim 9, A 9", "A=Agus Salim 9", "")]
    [InlineData("AS 3, As 3, as 3", "", "")]
    public void Persons_are_one_only_when_the_archive_says_so(string names, string claims, string groups) =>
        Assert.Equal(groups, Merge(FacetName.Person, names, claims));

    [Theory]
    [InlineData("Komisi Uji Coba 9, KUC 20", "KUC=Komisi Uji Coba 3 S", "Komisi Uji Coba=KUC")]
    [InlineData("Komisi Pemberantasan Korupsi 9, KPK 20", "", "Komisi Pemberantasan Korupsi=KPK")]
    [InlineData("PT Maju Jaya 3, PT. Maju Jaya 2", "", "PT Maju Jaya=PT. Maju Jaya")]
    [InlineData("Dinas Uji (Dinuj) Garut 5, Dinas Uji Garut 2", "", "Dinas Uji Garut=Dinas Uji (Dinuj) Garut")]
    [InlineData("Komisi Uji Coba 9, DPP Komisi Uji Coba 3, KUC 20", "KUC=Komisi Uji Coba 3 S; KUC=DPP Komisi Uji Coba 3 S", "Komisi Uji Coba=KUC")]
    // What newspapers shorten: kinds, places, well-known names within names, the country of a ministry.
    [InlineData("Polda Jabar 9, Polda Jawa Barat 4, Kepolisian Daerah Jawa Barat 2", "", "Kepolisian Daerah Jawa Barat=Polda Jabar=Polda Jawa Barat")]
    [InlineData("Pemkot Solo 3, Pemerintah Kota (Pemkot) Surakarta 2, Pemerintah Kota Surakarta 1", "", "Pemerintah Kota Surakarta=Pemerintah Kota (Pemkot) Surakarta=Pemkot Solo")]
    [InlineData("DPP PDIP 9, DPP PDI Perjuangan 8, DPP PDI-P 2", "", "DPP PDI Perjuangan=DPP PDI-P=DPP PDIP")]
    [InlineData("Fraksi Golkar 9, Fraksi Partai Golkar 4, Fraksi PKS 7", "", "Fraksi Partai Golkar=Fraksi Golkar")]
    [InlineData("Kementerian Kesehatan 9, Kemenkes RI 4, Kementerian Kesehatan Republik Indonesia 2, Kementerian Kesehatan Gaza 3", "", "Kementerian Kesehatan=Kemenkes RI=Kementerian Kesehatan Republik Indonesia")]
    [InlineData("PBB 90, Perserikatan Bangsa-Bangsa 30, Partai Bulan Bintang 9", "", "Perserikatan Bangsa-Bangsa=PBB")]
    [InlineData("PDIP 90, PDI Perjuangan 30, DPP PDIP 9", "PDI Perjuangan=DPP PDIP 9; PDIP=PDI Perjuangan 9", "PDI Perjuangan=PDIP")]
    [InlineData("Polres Kediri 9, Polres Kediri Kota 9, Polda 3, Kepolisian Daerah 2, DPRD Garut 3, DPR 9", "", "")]
    // The form of a company says nothing, nor do longer names that begin with an acronym against what it stands for.
    [InlineData("PT Rimba Raya Tbk 9, PT Rimba Raya 4, PT Rimba Raya (Persero) Tbk 2", "", "PT Rimba Raya=PT Rimba Raya (Persero) Tbk=PT Rimba Raya Tbk")]
    [InlineData("Liga Uji Catur 9, LUC 40, LUC Asia 3", "LUC=Liga Uji Catur 2 S; LUC=LUC Asia 3", "Liga Uji Catur=LUC")]
    [InlineData("PUAB Tirta Kencana 9, PUAB Tirta Maju 9, PUAB 9", "PUAB=PUAB Tirta Kencana 6; PUAB=PUAB Tirta Maju 3", "")]
    [InlineData("Kantor Uji Catur 90, Kantur Uji Catur 3, Kantor Uji Catur Garut 9", "Kantor Uji Catur=Kantur Uji Catur 3; Kantor Uji Catur=Kantor Uji Catur Garut 9", "")]
    // Often alone, with evidence from many articles.
    [InlineData("Partai Uji Negeri 90, PUN 100", "PUN=Partai Uji Negeri 40", "Partai Uji Negeri=PUN")]
    [InlineData("Partai Uji Negeri 90, PUN 100", "PUN=Partai Uji Negeri 20", "")]
    // One acronym of two.
    [InlineData("Persatuan Senam Indah 9, Partai Suara Ibu 9, PSI 20", "PSI=Persatuan Senam Indah 3 S; PSI=Partai Suara Ibu 3 S", "")]
    // What stands in brackets but is made of other letters.
    [InlineData("Komisi Uji Coba 9, XYZ 20", "XYZ=Komisi Uji Coba 9 S", "")]
    // A word for any of a kind.
    [InlineData("Pemprov Jawa Barat 90, Pemprov 9", "Pemprov=Pemprov Jawa Barat 20", "")]
    [InlineData("PAN 3, Pan 3", "", "")]
    public void Organizations_are_one_only_when_the_archive_says_so(string names, string claims, string groups) =>
        Assert.Equal(groups, Merge(FacetName.Organization, names, claims));

    [Fact]
    public void The_order_of_names_and_claims_does_not_matter()
    {
        const string names = "Joko Widodo 30, Jokowi 12, Budi 4, Budi Santoso 9, Siti Nur Aminah 9, Aminah 4, Siti Aminah 7";
        const string claims = "Jokowi=Joko Widodo 9 S; Budi=Budi Santoso 6; Aminah=Siti Nur Aminah 6; Aminah=Siti Aminah 5; Siti Aminah=Siti Nur Aminah 5";
        var expected = Merge(FacetName.Person, names, claims);
        var random = new Random(7);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(expected, Merge(FacetName.Person,
                string.Join(", ", names.Split(", ").OrderBy(_ => random.Next())), string.Join("; ", claims.Split("; ").OrderBy(_ => random.Next()))));
        }
        Assert.Contains("Joko Widodo=Jokowi", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_comes_back_from_a_commit_as_it_was()
    {
        var table = new EntityTable([new("Joko Widodo", ["Joko Widodo", "Jokowi"]), new("Siti Nur Aminah", ["Aminah", "Siti Nur Aminah"])]);
        var back = EntityTable.Read(table.Write());
        Assert.Equal(["Joko Widodo", "Siti Nur Aminah"], back.Groups.Select(group => group.Name));
        Assert.Equal("Siti Nur Aminah", back.NameOf("Aminah"));
        Assert.Equal("Budi", back.NameOf("Budi"));
        Assert.Empty(EntityTable.Read(EntityTable.Empty.Write()).Groups);
    }

    private static string Merge(FacetName facet, string names, string claims) => string.Join("; ", EntityMerger.Merge(
        facet,
        [.. names.Split(", ").Select(name => name.Split(' ')).Select(words => new SeenName(string.Join(' ', words[..^1]), int.Parse(words[^1], null)))],
        [.. claims.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Claim)])
        .Select(group => string.Join('=', group.Members.Where(member => member != group.Name).Prepend(group.Name))));

    private static EntityClaim Claim(string text)
    {
        var sides = text.Split('=');
        var words = sides[1].Split(' ');
        var origin = words[^1] == "S" ? VariantOrigin.Stated : VariantOrigin.Shorter;
        if (origin == VariantOrigin.Stated) words = words[..^1];
        return new EntityClaim(sides[0], string.Join(' ', words[..^1]), origin, int.Parse(words[^1], null));
    }
}
