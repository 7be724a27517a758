using NewsSearch.Language;

namespace NewsSearch.Tests;

public class AsideNamesTests
{
    private const string Body = """
        JAKARTA - Gubernur Rahmat Hidayat meresmikan pasar di Kota Bogor pada Senin pagi. Ribuan warga datang.

        Baca juga: Menteri Sulastri Wijaya Kunjungi Makassar Bersama Bank Indonesia

        Rahmat mengatakan harga beras turun sejak pekan lalu, kata para pedagang.

        Editor: Dewi Anggraini
        """;

    private static readonly Annotation Read = Annotator.Default.Annotate(new ArticleText { Title = "Pasar Bogor dibuka", Body = Body });

    [Fact]
    public void A_name_that_stands_only_in_what_was_set_aside_is_told_apart() =>
        Assert.Equal(["Dewi Anggraini", "Sulastri Wijaya"], Names(Read.Persons.Where(person => person.IsAside)));

    [Fact]
    public void Places_and_organizations_there_are_told_apart_too() =>
        Assert.Equal(["Bank Indonesia", "Makassar"], Names(Read.Places.Where(place => place.IsAside).Concat(Read.Organizations.Where(name => name.IsAside))));

    [Fact]
    public void A_name_of_the_article_keeps_only_its_places_in_the_article() =>
        Assert.All(Read.Persons.Where(person => !person.IsAside), person => Assert.All(person.Mentions, mention => Assert.Equal(TextPart.Text, mention.Part)));

    [Fact]
    public void A_span_there_is_the_slice_of_the_paragraphs_set_aside()
    {
        var aside = string.Join('\n', Read.SetAside.Select(paragraph => paragraph.Text));
        var mentions = Read.Persons.Concat(Read.Organizations).Concat(Read.Places).SelectMany(name => name.Mentions).Where(mention => mention.Part == TextPart.Aside).ToList();
        Assert.NotEmpty(mentions);
        Assert.All(mentions, mention => Assert.Equal(aside.Substring(mention.Start, mention.Length), mention.Text));
    }

    [Fact]
    public void A_place_of_the_dateline_stays_one_when_a_link_names_it_again() =>
        Assert.True(Assert.Single(Annotator.Default.Annotate(new ArticleText
        {
            Title = "Pasar dibuka",
            Body = "JAKARTA - Gubernur Rahmat Hidayat meresmikan pasar itu.\n\nBaca juga: Harga Beras di Jakarta Turun\n\nRibuan warga datang sejak pagi.",
        }).Places).IsDateline);

    [Fact]
    public void Dates_there_are_not_read() => Assert.Empty(Annotator.Default.Annotate(new ArticleText
    {
        Title = "Pasar dibuka",
        Body = "Gubernur meresmikan pasar itu.\n\nBaca juga: Jadwal Libur 17 Agustus 2024\n\nRibuan warga datang.",
    }).Dates);

    private static IEnumerable<string> Names(IEnumerable<Entity> entities) => entities.Select(entity => entity.Name).Order(StringComparer.Ordinal);
}
