using NewsSearch.Language.Names;

namespace NewsSearch.Language.Places;

/// <summary>Finds the buildings that are named by the organization in them: <c>Gedung Mahkamah Agung</c>, <c>Mapolda Riau</c>.</summary>
/// <remarks>The organization is named as well and stays one; an office (<c>kantor PDIP</c>) is no named building.</remarks>
internal static class NamedBuildings
{
    /// <summary>The place names of an article in reading order, those of such buildings among them.</summary>
    public static IEnumerable<NameSpan> AddTo(NameText text, IReadOnlyList<NameSpan> spans)
    {
        var end = -1;
        foreach (var span in spans)
        {
            if (span.Kind == NameKind.Place) yield return span;
            else if (span.Kind == NameKind.Organization && BuildingAt(text, span) is { } building && building.First > end) yield return building;
            end = span.Last;
        }
    }

    private static NameSpan? BuildingAt(NameText text, NameSpan organization)
    {
        var first = organization.First;
        if (organization.Last > first && text.Word(first) is "Markas" or "Mako" or "Mapolda" or "Mapolres" or "Mapolresta" or "Mapolrestabes" or "Mapolsek" or "Makodam" or "Makodim")
            return organization with { Kind = NameKind.Place };
        if (first == 0 || !text.Tokens[first].FollowsOnLine) return null;
        if (text.Word(first - 1) is "gedung" or "Gedung" or "asrama" or "Asrama") return new(first - 1, organization.Last, NameKind.Place);
        return first > 1 && text.Word(first - 1) is "pusat" or "Pusat" && text.Word(first - 2) is "kantor" or "Kantor"
            ? new(first - 2, organization.Last, NameKind.Place)
            : null;
    }
}
