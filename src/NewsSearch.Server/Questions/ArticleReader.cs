using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Server.Questions;

/// <summary>Reads an article from JSON, to be annotated.</summary>
internal static class ArticleReader
{
    private const string Names = "id, title, deck, dateline, body, date, published_within, source, url, author, category";

    /// <exception cref="QuestionException">A member is unknown or of the wrong type, or there is no body.</exception>
    public static Article Read(JsonElement root)
    {
        var article = new Article { Id = "", Body = "" };
        foreach (var member in JsonReading.Members(root, "the body"))
        {
            article = member.Name switch
            {
                "id" => article with { Id = JsonReading.Text(member) },
                "title" => article with { Title = JsonReading.LongText(member) },
                "deck" => article with { Deck = JsonReading.LongText(member) },
                "dateline" => article with { Dateline = JsonReading.Text(member) },
                "body" => article with { Body = JsonReading.LongText(member) },
                "date" => article with { Published = ReadDate(member) },
                "published_within" => article with { PublishedWithin = ReadDate(member) },
                "source" => article with { Source = JsonReading.Text(member) },
                "url" => article with { Url = JsonReading.Text(member) },
                "author" => article with { Author = JsonReading.Text(member) },
                "category" => article with { Category = JsonReading.Text(member) },
                _ => throw JsonReading.Unknown(member, "an article", Names),
            };
        }
        if (string.IsNullOrWhiteSpace(article.Body))
            throw QuestionException.Bad("body", "'body' is missing: give the text of the article", "'body' belum ada: berikan teks artikel");
        if (article.Id.Length > 0) return article;
        return article with { Id = string.IsNullOrWhiteSpace(article.Url) ? ArticleId.FromContent(article.Title, article.Body) : ArticleId.FromUrl(article.Url) };
    }

    private static DateValue ReadDate(JsonProperty member) => DateValue.TryParse(JsonReading.Text(member), out var date)
        ? date
        : throw QuestionException.Bad(member.Name,
            $"'{member.Name}' is no date: write 2025, 2025-04, 2025-04-28 or 2025-04-01/2025-04-07",
            $"'{member.Name}' bukan tanggal: tulis 2025, 2025-04, 2025-04-28, atau 2025-04-01/2025-04-07");
}
