using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>The values of an article under each facet, each once.</summary>
internal static class FacetValues
{
    private const int LongestValue = 256;

    public static IReadOnlyCollection<string> Of(FacetName facet, StoredArticle stored)
    {
        var (article, annotation) = stored;
        var values = facet switch
        {
            FacetName.Person => annotation.Persons.Where(person => person.IsCounted).Select(person => person.Name),
            FacetName.Place => annotation.Places.Where(place => place.IsCounted).SelectMany(place => place.Labels),
            FacetName.Organization => annotation.Organizations.Where(organization => organization.IsCounted).Select(organization => organization.Name),
            FacetName.Source => [article.Source ?? ""],
            FacetName.Category => [article.Category ?? ""],
            _ => Dates(facet, annotation).SelectMany(Levels),
        };
        return values.Select(Clean).Where(value => value.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The dates that a date facet counts.</summary>
    public static IEnumerable<DateValue> Dates(FacetName facet, Annotation annotation) =>
        facet == FacetName.Date
            ? annotation.Published.Value is { } published ? [published] : []
            : annotation.Dates.Select(date => date.Value).OfType<DateValue>();

    /// <summary>The year, the month and the day that a date lies within, as far as it does.</summary>
    public static IEnumerable<string> Levels(DateValue date)
    {
        if (date.First.Year != date.Last.Year) yield break;
        yield return date.First.ToString("yyyy", CultureInfo.InvariantCulture);
        if (date.First.Month != date.Last.Month) yield break;
        yield return date.First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (date.First != date.Last) yield break;
        yield return date.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>A value as the index holds it: without space around it, and not longer than any name.</summary>
    public static string Clean(string value) => Cut(value.Trim());

    /// <summary>At most <see cref="LongestValue"/> UTF-16 units of a value: a longer one is no name, but broken input.</summary>
    public static string Cut(string value) =>
        value.Length <= LongestValue ? value
        : value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
}
