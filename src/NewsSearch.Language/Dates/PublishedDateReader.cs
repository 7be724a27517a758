using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Dates;

/// <summary>Tells when an article was published.</summary>
internal static class PublishedDateReader
{
    public static PublishedDate Read(ArticleText article, ReadingText text) => article.Published is { } date
        ? new(date, PublishedSource.Metadata, date.ToString(), [date])
        : PublishedDate.Unknown;
}
