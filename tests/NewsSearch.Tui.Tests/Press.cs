using NewsSearch.Language;

namespace NewsSearch.Tui.Tests;

/// <summary>
/// Writes articles for tests. Names and dates are marked in the text: <c>{P|Rina}</c> person, <c>{L|Papua}</c> place,
/// <c>{O|BNPB}</c> organization, <c>{D|Minggu (8/10/2017)|2017-10-08}</c> date.
/// </summary>
internal static class Press
{
    /// <summary>An article and what would have been found in it.</summary>
    public static StoredArticle Article(
        string id, string title, string body, string date, string source, string category = "Nasional",
        bool inferred = false, string deck = "", string dateline = "")
    {
        var found = new List<(char Kind, Mention Mention, string Value)>();
        title = Unmark(title, 0, found);
        body = Unmark(body, title.Length + 1, found);
        DateValue? published = DateValue.TryParse(date, out var value) ? value : null;
        return new(
            new Article
            {
                Id = id,
                Title = title,
                Body = body,
                Deck = deck,
                Dateline = dateline,
                Source = source,
                Category = category,
                Url = $"https://{source.ToLowerInvariant()}.example/{id}",
            },
            new Annotation
            {
                Title = title,
                Body = body,
                Deck = deck,
                Dateline = dateline,
                Published = published is null ? PublishedDate.Unknown : new(
                    published, inferred ? PublishedSource.Inferred : PublishedSource.Metadata,
                    inferred ? "Senin (28/4) jatuh pada 2025" : "", [value]),
                Persons = Entities(found, 'P'),
                Organizations = Entities(found, 'O'),
                Places = [.. Entities(found, 'L').Select(place => new PlaceEntity(
                    place.Name, PlaceLevel.Province, ["Indonesia", place.Name], ["Indonesia", place.Name], place.Mentions))],
                Dates = [.. found.Where(item => item.Kind == 'D').Select(item =>
                    new DateMention(item.Mention, DateValue.TryParse(item.Value, out var day) ? day : null))],
            });
    }

    private static IReadOnlyList<Entity> Entities(List<(char Kind, Mention Mention, string Value)> found, char kind) =>
        [.. found.Where(item => item.Kind == kind).GroupBy(item => item.Value)
            .Select(group => new Entity(group.Key, [.. group.Select(item => item.Mention)]))];

    private static string Unmark(string text, int start, List<(char Kind, Mention Mention, string Value)> found)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open))
        {
            var close = text.IndexOf('}', open);
            var parts = text[(open + 1)..close].Split('|');
            found.Add((parts[0][0], new Mention(start + open, parts[1].Length, parts[1]), parts[^1]));
            text = text[..open] + parts[1] + text[(close + 1)..];
        }
        return text;
    }
}
