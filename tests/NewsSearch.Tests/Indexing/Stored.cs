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
        PublishedSource from = PublishedSource.Metadata)
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
                Persons = [.. (persons ?? []).Select(name => new Entity(name, [Nowhere]))],
                Places = [.. (places ?? []).Select(path => new PlaceEntity(path[^1], PlaceLevel.City, path, path, [Nowhere]))],
                Organizations = [.. (organizations ?? []).Select(name => new Entity(name, [Nowhere]))],
                Dates = [.. (mentions ?? []).Select(date => new DateMention(Nowhere, Date(date)))],
            });
    }

    public static DateValue Date(string text) =>
        DateValue.TryParse(text, out var date) ? date : throw new ArgumentException($"no date: {text}", nameof(text));

    private static Mention Nowhere => new(0, 0, "");
}
