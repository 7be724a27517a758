using System.Diagnostics.CodeAnalysis;
using NewsSearch.Language.Dates;
using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language;

/// <summary>Reads an article as a librarian would: its parts, persons, places, organizations and dates.</summary>
/// <remarks>Members are safe to call from several threads at once. Nothing depends on the clock or the machine.</remarks>
public sealed class Annotator
{
    /// <summary>The annotator with the tables and weights that this library ships. Made at first use.</summary>
    public static Annotator Default { get; } = new();

    private Annotator() { }

    /// <summary>Names the version of the tables, weights and rules; another version may find other things.</summary>
    public static string Version => "18";

    /// <summary>Annotates one article.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Callers hold an annotator; where its tables live is its own matter.")]
    public Annotation Annotate(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (body, repeats, left, repairs) = BodyReader.Read(article.Body);
        var title = article.Title.Length > 0 ? article.Title : Sentences.Headline(body.Split('\n', 2)[0]);
        var parts = new ReadingText(title, body, article.Deck, article.Dateline);
        var published = PublishedDateReader.Read(article, parts);
        var names = NameReader.Read(left.Count == 0 ? parts
            : new ReadingText(title, body, article.Deck, article.Dateline, string.Join('\n', left.Select(paragraph => paragraph.Text))));
        return new Annotation
        {
            Title = title,
            Deck = article.Deck,
            Dateline = article.Dateline.Length > 0 ? article.Dateline : Datelines.AtStart(body),
            Body = body,
            Repeats = repeats,
            SetAside = left,
            Repairs = repairs,
            Published = published,
            Persons = names.Persons,
            Places = names.Places,
            Organizations = names.Organizations,
            Dates = DateReader.Read(parts, published.Value),
        };
    }
}
