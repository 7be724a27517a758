using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Indexing;

/// <summary>A stored article as three blocks of bytes, so that a hit need not read all of it.</summary>
/// <remarks>
/// The card is what a line in a list of hits shows, the text is the body without repeats, the rest is everything else.
/// What is the same in the article and in its annotation is kept once.
/// </remarks>
internal static class ArticleCodec
{
    /// <summary>A confidence is kept in hundredths.</summary>
    private const double ConfidenceSteps = 100;

    // What an entity is named for.
    private const int Credit = 1, InDateline = 2;

    /// <summary>What a hit shows besides its passage.</summary>
    internal sealed record Card(string Id, string Title, PublishedDate Published, string? Source, string? Url);

    public static void WriteCard(ByteWriter to, StoredArticle stored)
    {
        to.Text(stored.Article.Id);
        to.Text(stored.Annotation.Title);
        var published = stored.Annotation.Published;
        to.Date(published.Value);
        to.Number((int)published.Source);
        to.Text(published.Evidence);
        to.List(published.Candidates, date => to.Date(date));
        to.Number((int)Math.Round(published.Confidence * ConfidenceSteps));
        to.OptionalText(stored.Article.Source);
        to.OptionalText(stored.Article.Url);
    }

    public static Card ReadCard(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        return new Card(from.Text(), from.Text(), Published(ref from), from.OptionalText(), from.OptionalText());
    }

    public static void WriteText(ByteWriter to, StoredArticle stored) => to.Text(stored.Annotation.Body);

    public static string ReadText(ReadOnlySpan<byte> bytes) => new ByteReader(bytes).Text();

    public static void WriteRest(ByteWriter to, StoredArticle stored)
    {
        var (article, annotation) = stored;
        var text = annotation.Text;
        Unless(to, article.Title, annotation.Title);
        Unless(to, article.Deck, annotation.Deck);
        to.Text(annotation.Deck);
        Unless(to, article.Dateline, annotation.Dateline);
        to.Text(annotation.Dateline);
        Unless(to, article.Body, annotation.Body);
        to.Date(article.Published);
        to.Date(article.PublishedWithin);
        WriteNamed(to, article);
        to.List(annotation.Repeats, repeat => { to.Number(repeat.Position); to.Number(repeat.Paragraph); });
        to.List(annotation.Persons, person => WriteEntity(to, person, text, annotation));
        to.List(annotation.Places, place =>
        {
            WriteEntity(to, place, text, annotation);
            to.Number((int)place.Level);
            to.List(place.Path, to.Text);
            to.List(place.Labels, to.Text);
        });
        to.List(annotation.Organizations, organization => WriteEntity(to, organization, text, annotation));
        to.List(annotation.Dates, date =>
        {
            WriteMention(to, date.Mention, text, annotation);
            to.Date(date.Value);
            to.OptionalText(date.Warning);
        });
        to.List(annotation.SetAside, one => { to.Number(one.Position); to.Text(one.Text); to.Number((int)one.Reason); });
        to.List(annotation.Repairs, repair => { to.Text(repair.Was); to.Text(repair.Became); to.Number((int)repair.Reason); });
    }

    public static StoredArticle ReadRest(Card card, string body, ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var title = from.OptionalText();
        var (articleDeck, deck) = (from.OptionalText(), from.Text());
        var (articleDateline, dateline) = (from.OptionalText(), from.Text());
        var article = new Article
        {
            Id = card.Id,
            Title = title ?? card.Title,
            Deck = articleDeck ?? deck,
            Dateline = articleDateline ?? dateline,
            Body = from.OptionalText() ?? body,
            Published = from.Date(),
            PublishedWithin = from.Date(),
            Source = card.Source,
            Url = card.Url,
            Author = from.OptionalText(),
            Category = from.OptionalText(),
            Language = from.OptionalText(),
            Fields = ReadFields(ref from),
        };
        var parts = new Annotation { Title = card.Title, Deck = deck, Dateline = dateline, Body = body, Published = card.Published };
        var text = parts.Text;
        ByteReader.Reading<Mention> mentions = (ref item) => ReadMention(ref item, text, parts);
        return new StoredArticle(article, parts with
        {
            Repeats = from.List((ref item) => new Repeat((int)item.Number(), (int)item.Number())),
            Persons = from.List((ref item) => ReadEntity(ref item, mentions)),
            Places = from.List((ref item) =>
            {
                var named = ReadEntity(ref item, mentions, out var role);
                var level = (PlaceLevel)item.Number();
                return new PlaceEntity(named.Name, level, item.List(Text), item.List(Text), named.Mentions)
                {
                    Variants = named.Variants,
                    IsDateline = role == InDateline,
                };
            }),
            Organizations = from.List((ref item) => ReadEntity(ref item, mentions)),
            Dates = from.List((ref item) => new DateMention(mentions(ref item), item.Date(), item.OptionalText())),
            // Not there in articles that were stored before these were told of.
            SetAside = from.IsEmpty ? [] : from.List((ref item) => new SetAside((int)item.Number(), item.Text(), (SetAsideReason)item.Number())),
            Repairs = from.IsEmpty ? [] : from.List((ref item) => new TextRepair(item.Text(), item.Text(), (RepairReason)item.Number())),
        });
    }

    /// <summary>The texts that words are looked for in: the beginning of the rest tells which these are.</summary>
    public static IReadOnlyList<SearchedText> ReadTexts(Card card, string body, ReadOnlySpan<byte> rest)
    {
        var from = new ByteReader(rest);
        var title = from.OptionalText() ?? card.Title;
        from.OptionalText();
        var deck = from.Text();
        from.OptionalText();
        var parts = new Annotation { Title = card.Title, Deck = deck, Dateline = from.Text(), Body = body };
        return SearchedText.Of(parts, hasTitle: title.Length > 0);
    }

    /// <summary>Every field of an article: what tells whether it changed.</summary>
    public static void WriteArticle(ByteWriter to, Article article)
    {
        to.Text(article.Id);
        to.Text(article.Title);
        to.Text(article.Deck);
        to.Text(article.Dateline);
        to.Text(article.Body);
        to.Date(article.Published);
        to.Date(article.PublishedWithin);
        to.OptionalText(article.Source);
        to.OptionalText(article.Url);
        WriteNamed(to, article);
    }

    private static void WriteNamed(ByteWriter to, Article article)
    {
        to.OptionalText(article.Author);
        to.OptionalText(article.Category);
        to.OptionalText(article.Language);
        to.List([.. article.Fields.OrderBy(field => field.Key, StringComparer.Ordinal)], field =>
        {
            to.Text(field.Key);
            to.Text(field.Value);
        });
    }

    private static Dictionary<string, string> ReadFields(ref ByteReader from)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in from.List((ref item) => (item.Text(), item.Text()))) fields[name] = value;
        return fields;
    }

    private static void Unless(ByteWriter to, string value, string same) =>
        to.OptionalText(value == same ? null : value);

    private static string Text(ref ByteReader from) => from.Text();

    private static PublishedDate Published(ref ByteReader from)
    {
        var value = from.Date();
        var source = (PublishedSource)from.Number();
        return new PublishedDate(value, source, from.Text(), from.List((ref item) => item.Date()!.Value))
        {
            Confidence = from.Number() / ConfidenceSteps,
        };
    }

    private static void WriteEntity(ByteWriter to, Entity entity, string text, Annotation annotation)
    {
        to.Text(entity.Name);
        to.List(entity.Mentions, mention => WriteMention(to, mention, text, annotation));
        to.List(entity.Variants, variant =>
        {
            to.Text(variant.Name);
            to.Number((int)variant.Origin);
        });
        to.List(entity.Titles, to.Text);
        to.Number(entity.IsCredit ? Credit : entity is PlaceEntity { IsDateline: true } ? InDateline : 0);
    }

    private static Entity ReadEntity(ref ByteReader from, ByteReader.Reading<Mention> mentions) => ReadEntity(ref from, mentions, out _);

    private static Entity ReadEntity(ref ByteReader from, ByteReader.Reading<Mention> mentions, out long role)
    {
        var entity = new Entity(from.Text(), from.List(mentions))
        {
            Variants = from.List((ref item) => new NameVariant(item.Text(), (VariantOrigin)item.Number())),
            Titles = from.List(Text),
        };
        role = from.Number();
        return entity with { IsCredit = role == Credit };
    }

    private static void WriteMention(ByteWriter to, Mention mention, string text, Annotation annotation)
    {
        to.Number((int)mention.Part);
        to.Number(mention.Start);
        to.Number(mention.Length);
        var part = Part(mention.Part, text, annotation);
        var stands = mention.Start + mention.Length <= part.Length
            && part.AsSpan(mention.Start, mention.Length).SequenceEqual(mention.Text);
        to.OptionalText(stands ? null : mention.Text);
    }

    private static Mention ReadMention(ref ByteReader from, string text, Annotation annotation)
    {
        var part = (TextPart)from.Number();
        var (start, length) = ((int)from.Number(), (int)from.Number());
        var stored = from.OptionalText();
        if (stored is not null) return new Mention(start, length, stored, part);
        var inside = Part(part, text, annotation);
        if ((uint)start > (uint)inside.Length || (uint)length > (uint)(inside.Length - start))
            throw new InvalidDataException("a mention stands outside its text");
        return new Mention(start, length, inside.Substring(start, length), part);
    }

    private static string Part(TextPart part, string text, Annotation annotation) => part switch
    {
        TextPart.Deck => annotation.Deck,
        TextPart.Dateline => annotation.Dateline,
        TextPart.Aside => "", // what stands there is kept with the mention: few are
        _ => text,
    };
}
