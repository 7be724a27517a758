using NewsSearch.Language;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>Annotated news, as it is, or multiplied: the beginning of one article with the end of another, and what both name.</summary>
internal static class StoredNews
{
    /// <param name="articles">The real ones.</param>
    /// <param name="copies">How many times as many to make; 1 for the real ones.</param>
    public static IEnumerable<StoredArticle> Make(IReadOnlyList<Article> articles, int copies)
    {
        var real = articles.AsParallel().AsOrdered().Select(article => new StoredArticle(article, article.Annotate())).ToList();
        return Enumerable.Range(0, copies).SelectMany(copy => copy == 0 ? real : Mixed(real, copy));
    }

    private static IEnumerable<StoredArticle> Mixed(List<StoredArticle> real, int copy)
    {
        for (var i = 0; i < real.Count; i++)
        {
            var (first, second) = (real[i], real[(int)((i * 7919L + copy * 104_729L) % real.Count)]);
            var body = Half(first.Annotation.Body, isFirst: true) + "\n" + Half(second.Annotation.Body, isFirst: false);
            yield return new StoredArticle(
                first.Article with { Id = $"{first.Article.Id}+{copy}", Body = body },
                first.Annotation with
                {
                    Body = body,
                    Repeats = [],
                    Persons = [.. Unmentioned(first.Annotation.Persons), .. Unmentioned(second.Annotation.Persons)],
                    Places = [.. first.Annotation.Places.Select(place => place with { Mentions = [] })],
                    Organizations = [.. Unmentioned(second.Annotation.Organizations)],
                    Dates = [],
                    Published = second.Annotation.Published,
                });
        }
    }

    private static IEnumerable<Entity> Unmentioned(IEnumerable<Entity> entities) => entities.Select(entity => entity with { Mentions = [] });

    // Cut between words, near the middle.
    private static string Half(string text, bool isFirst)
    {
        var middle = text.IndexOf(' ', text.Length / 2);
        if (middle < 0) middle = text.Length;
        return isFirst ? text[..middle] : text[middle..];
    }
}
