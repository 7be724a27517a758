using NewsSearch.Language;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Reading;

/// <summary>The facts at the end of an article: who, where and when, each with how often it is named.</summary>
internal static class Facts
{
    /// <summary>A line a kind; nothing for an article that names nothing.</summary>
    public static IEnumerable<Block> Of(Annotation annotation, Wording words)
    {
        var rows = new (Say Label, Ink Ink, List<(string Name, int Count)> Values)[]
        {
            (Say.FacetPerson, Ink.Person, Named(annotation.Persons)),
            (Say.FacetPlace, Ink.Place, [.. annotation.Places.Where(place => !place.IsAside).Select(place => (place.Label, place.Mentions.Count))]),
            (Say.FacetOrganization, Ink.Organization, Named(annotation.Organizations)),
            (Say.FacetDate, Ink.Date, Dates(annotation.Dates, words)),
        };
        var shown = rows.Where(row => row.Values.Count > 0).ToList();
        if (shown.Count == 0 && annotation.Repeats.Count == 0) yield break;

        yield return new BlockWriter().Add(words[Say.Facts], Ink.Accent).ToBlock();
        var indent = rows.Max(row => words[row.Label].Length) + 2;
        foreach (var (label, ink, values) in shown)
        {
            var line = new BlockWriter().Add(words[label].PadRight(indent), Ink.Faint);
            for (var at = 0; at < values.Count; at++)
            {
                line.Add(at == 0 ? "" : " · ", Ink.Faint).Add(values[at].Name, ink);
                if (values[at].Count > 1) line.Add($" ({words.Number(values[at].Count)})", Ink.Faint);
            }
            yield return line.ToBlock(indent);
        }
        if (annotation.Repeats.Count > 0)
            yield return new BlockWriter().Add(words.Format(Say.Repeats, annotation.Repeats.Count), Ink.Faint).ToBlock();
    }

    private static List<(string Name, int Count)> Named(IReadOnlyList<Entity> entities) =>
        [.. entities.Where(entity => !entity.IsAside).Select(entity => (entity.Name, entity.Mentions.Count))];

    private static List<(string Name, int Count)> Dates(IReadOnlyList<DateMention> dates, Wording words) =>
        [.. dates.GroupBy(date => date.Value is { } value ? words.Date(value) : date.Mention.Text, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count()))];
}
