using NewsSearch.Language;

namespace NewsSearch.Tui.State.Reading;

/// <summary>Something in an article that leads on: a name, a date, or another article.</summary>
/// <param name="Facet">Of which facet it is a value.</param>
/// <param name="Value">The value; empty when it is none.</param>
/// <param name="Article">The id of the other article, or null.</param>
internal sealed record ReaderName(FacetName Facet, string Value, string? Article = null)
{
    /// <summary>The names of an article: persons, organizations, places, then dates.</summary>
    public static IReadOnlyList<ReaderName> Of(Annotation annotation) =>
    [
        .. annotation.Persons.Select(entity => new ReaderName(FacetName.Person, entity.Name)),
        .. annotation.Organizations.Select(entity => new ReaderName(FacetName.Organization, entity.Name)),
        .. annotation.Places.Select(place => new ReaderName(FacetName.Place, place.Label)),
        .. annotation.Dates.Select(date => new ReaderName(FacetName.Mentions, date.Value?.ToString() ?? "")),
    ];
}

/// <summary>A place in the reader pane that one can go to.</summary>
/// <param name="Line">The line.</param>
/// <param name="Block">The paragraph.</param>
/// <param name="Start">Where its mark begins in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How long that is, in UTF-16 units.</param>
/// <param name="Name">Which name it is, from 0.</param>
internal readonly record struct ReaderStop(int Line, int Block, int Start, int Length, int Name);
