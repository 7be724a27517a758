using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>Makes annotated articles without an annotator, so that a test says itself what was found.</summary>
internal static class Stored
{
    public static StoredArticle Article(
        string id,
        string title = "",
        string body = "",
        string deck = "",
        string dateline = "",
        string? published = null,
        string? source = null,
        string? category = null,
        string? author = null,
        string? url = null,
        IEnumerable<string>? persons = null,
        IEnumerable<string[]>? places = null,
        IEnumerable<string>? organizations = null,
        IEnumerable<string>? mentions = null,
        PublishedSource from = PublishedSource.Metadata,
        IEnumerable<(string Name, string Variant)>? called = null)
    {
        var date = published is null ? (DateValue?)null : Date(published);
        return new StoredArticle(
            new Article
            {
                Id = id,
                Title = title,
                Body = body,
                Deck = deck,
                Dateline = dateline,
                Published = date,
                Source = source,
                Category = category,
                Author = author,
                Url = url,
            },
            new Annotation
            {
                Title = title,
                Body = body,
                Deck = deck,
                Dateline = dateline,
                Published = date is { } value ? new PublishedDate(value, from, published!, [value]) : PublishedDate.Unknown,
                Persons = [.. (persons ?? []).Select(name => Named(name, called))],
                Places = [.. (places ?? []).Select(path => new PlaceEntity(path[^1], PlaceLevel.City, path, path, [Nowhere]))],
                Organizations = [.. (organizations ?? []).Select(name => Named(name, called))],
                Dates = [.. (mentions ?? []).Select(date => new DateMention(Nowhere, Date(date)))],
            });
    }

    public static DateValue Date(string text) =>
        DateValue.TryParse(text, out var date) ? date : throw new ArgumentException($"no date: {text}", nameof(text));

    // Where a name is one of `called`, the article states its variants.
    private static Entity Named(string name, IEnumerable<(string Name, string Variant)>? called) => new(name, [Nowhere])
    {
        Variants = [.. (called ?? []).Where(pair => pair.Name == name).Select(pair => new NameVariant(pair.Variant, VariantOrigin.Stated))],
    };

    private static Mention Nowhere => new(0, 0, "");
}
