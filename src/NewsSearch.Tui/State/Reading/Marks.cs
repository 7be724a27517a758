using NewsSearch.Language;

namespace NewsSearch.Tui.State.Reading;

/// <summary>Gathers what is to be marked in a part of an article.</summary>
internal static class Marks
{
    /// <summary>The marks of a part, in order, none touching another. A hit wins over a name that it stands in.</summary>
    public static IReadOnlyList<Mark> Of(Annotation annotation, TextPart part, int length, IReadOnlyList<Highlight> hits)
    {
        var names = Flatten(Names(annotation)
            .Where(name => name.Mention.Part == part)
            .Select(name => new Mark(name.Mention.Start, name.Mention.Length, name.Ink, Name: name.Name)), length);
        if (part != TextPart.Text || hits.Count == 0) return names;
        var found = Flatten(hits.Select(hit => new Mark(hit.Start, hit.Length, Ink.Hit)), length);
        for (var at = 0; at < found.Count; at++) found[at] = found[at] with { Hit = at, Name = NameAt(names, found[at]) };
        return Flatten(found.Concat(Outside(names, found)), length);
    }

    /// <summary>The marks that lie in a stretch, counted from its start.</summary>
    /// <param name="marks">All of them.</param>
    /// <param name="next">The first that may lie in it; moved on, so that a walk from stretch to stretch is linear.</param>
    /// <param name="start">The start of the stretch.</param>
    /// <param name="length">Its length.</param>
    public static IReadOnlyList<Mark> Within(IReadOnlyList<Mark> marks, ref int next, int start, int length)
    {
        var within = new List<Mark>();
        while (next < marks.Count && marks[next].End <= start) next++;
        for (var at = next; at < marks.Count && marks[at].Start < start + length; at++)
        {
            var from = Math.Max(marks[at].Start, start);
            var to = Math.Min(marks[at].End, start + length);
            within.Add(marks[at] with { Start = from - start, Length = to - from });
        }
        return within;
    }

    // The name that a hit stands in, so that one can go there too.
    private static int NameAt(List<Mark> names, Mark hit)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].End <= hit.Start) low = middle + 1;
            else high = middle;
        }
        return low < names.Count && names[low].Start < hit.End ? names[low].Name : -1;
    }

    // In the order of ReaderName.Of, which they are numbered by.
    private static IEnumerable<(Mention Mention, Ink Ink, int Name)> Names(Annotation annotation) =>
    [
        .. annotation.Persons.Select(entity => (entity.Mentions, Ink: Ink.Person))
            .Concat(annotation.Organizations.Select(entity => (entity.Mentions, Ink: Ink.Organization)))
            .Concat(annotation.Places.Select(place => (place.Mentions, Ink: Ink.Place)))
            .Concat(annotation.Dates.Select(date => (Mentions: (IReadOnlyList<Mention>)[date.Mention], Ink: Ink.Date)))
            .SelectMany((name, at) => name.Mentions.Select(mention => (mention, name.Ink, at))),
    ];

    // Spans come from an index on disk: those that do not fit the text are dropped, not trusted.
    private static List<Mark> Flatten(IEnumerable<Mark> marks, int length)
    {
        var flat = new List<Mark>();
        var end = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            if (mark.Start < end || mark.Length <= 0 || mark.Start > length - mark.Length) continue;
            flat.Add(mark);
            end = mark.End;
        }
        return flat;
    }

    // What is left of the names when the hits are cut out of them. Both in order: one walk over each.
    private static IEnumerable<Mark> Outside(List<Mark> names, List<Mark> hits)
    {
        var next = 0;
        foreach (var name in names)
        {
            var start = name.Start;
            while (next < hits.Count && hits[next].End <= start) next++;
            for (var at = next; at < hits.Count && hits[at].Start < name.End; at++)
            {
                if (hits[at].Start > start) yield return name with { Start = start, Length = hits[at].Start - start };
                start = Math.Max(start, hits[at].End);
            }
            if (start < name.End) yield return name with { Start = start, Length = name.End - start };
        }
    }
}
