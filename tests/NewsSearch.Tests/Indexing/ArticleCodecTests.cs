using CsCheck;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public class ArticleCodecTests
{
    private static readonly Gen<string> Text = Gen.Char.Array[0, 12].Select(chars => new string(chars));

    private static readonly Gen<DateValue> Date =
        Gen.Select(Gen.Int[0, 3_000_000], Gen.Int[0, 400], (first, days) => DateValue.Range(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + days)));

    private static readonly Gen<StoredArticle> Articles =
        from texts in Text.Array[16]
        from same in Gen.Bool
        from dates in Date.Array[0, 3]
        from names in Text.Array[0, 4]
        from fields in Gen.Dictionary(Text, Text)[0, 3]
        select Make(texts, same, dates, names, fields);

    [Fact]
    public void A_stored_article_comes_back_whole() => Articles.Sample(stored =>
    {
        var back = Read(Bytes(stored, ArticleCodec.WriteCard), Bytes(stored, ArticleCodec.WriteText), Bytes(stored, ArticleCodec.WriteRest));
        Assert.Equal(stored.Article with { Fields = back.Article.Fields }, back.Article);
        Assert.Equal(stored.Article.Fields.OrderBy(field => field.Key, StringComparer.Ordinal), back.Article.Fields.OrderBy(field => field.Key, StringComparer.Ordinal));
        Assert.Equivalent(stored.Annotation, back.Annotation, strict: true);
    });

    [Fact]
    public void Damaged_bytes_are_told_and_never_hang() =>
        Gen.Select(Articles, Gen.Int[0, 10_000], Gen.Byte).Sample((stored, at, value) =>
        {
            var rest = Bytes(stored, ArticleCodec.WriteRest);
            rest[at % rest.Length] = value;
            var failure = Record.Exception(() => Read(Bytes(stored, ArticleCodec.WriteCard), Bytes(stored, ArticleCodec.WriteText), rest));
            Assert.True(failure is null or InvalidDataException, failure?.ToString());
        });

    private static StoredArticle Read(byte[] card, byte[] text, byte[] rest) =>
        ArticleCodec.ReadRest(ArticleCodec.ReadCard(card), ArticleCodec.ReadText(text), rest);

    private static byte[] Bytes(StoredArticle stored, Action<ByteWriter, StoredArticle> write)
    {
        var bytes = new ByteWriter();
        write(bytes, stored);
        return bytes.Written.ToArray();
    }

    private static StoredArticle Make(string[] t, bool same, DateValue[] dates, string[] names, IReadOnlyDictionary<string, string> fields)
    {
        var body = "banjir " + t[4];
        Mention[] mentions = [new(0, 1, t[2][..Math.Min(1, t[2].Length)]), new(0, 3, body[..3], TextPart.Deck), new(1, 2, "xy")];
        DateValue? first = dates.Length > 0 ? dates[0] : null;
        return new StoredArticle(
            new Article
            {
                Id = "i" + t[0],
                Title = same ? t[2] : t[1],
                Deck = same ? body : t[3],
                Dateline = t[5],
                Body = same ? body : t[6],
                Published = first,
                Source = same ? null : t[7],
                Url = t[8],
                Author = same ? t[9] : null,
                Category = t[10],
                Language = null,
                Fields = fields,
            },
            new Annotation
            {
                Title = t[2],
                Deck = body,
                Dateline = t[11],
                Body = body,
                Repeats = same ? [new Repeat(2, 0)] : [],
                Published = new PublishedDate(first, PublishedSource.Url, t[12], dates),
                Persons = [.. names.Select(name => new Entity(name, mentions) { Variants = [.. names.Select(other => new NameVariant(other, VariantOrigin.Stated))], Titles = names, IsCredit = same })],
                Places = [.. names.Select(name => new PlaceEntity(name, PlaceLevel.Water, [t[13], name], [name], mentions) { IsDateline = same })],
                Organizations = [.. names.Take(1).Select(name => new Entity(name, mentions))],
                Dates = [.. dates.Select(date => new DateMention(mentions[1], date, same ? t[14] : null)), new DateMention(mentions[1], null)],
            });
    }
}
