namespace NewsSearch.Language.Names;

/// <summary>Two who stand for an office together: their names at the end of an organization's name them too.</summary>
internal static class Tickets
{
    /// <summary>
    /// The persons, and those of a pair in the name of an organization when the article also names both by themselves:
    /// <c>Tim Kampanye Nasional Prabowo Subianto-Gibran Rakabuming Raka</c>, <c>TPN Ganjar Pranowo dan Mahfud MD</c>. Campaigns
    /// are often the one place where an article prints the full names.
    /// </summary>
    public static IEnumerable<NameSpan> PersonsOf(NameText text, List<NameSpan> spans)
    {
        HashSet<ulong>? persons = null;
        foreach (var span in spans)
        {
            if (span.Kind == NameKind.Person) yield return span;
            if (span.Kind != NameKind.Organization) continue;
            persons ??= [.. spans.Where(other => other.Kind == NameKind.Person).Select(other => text.Tokens[other.First].Key)];
            if (SecondIn(text, span, persons) is not { } second) continue;
            for (var first = second - 2; first > span.First && text.Tokens[first].Shape is Shape.Capital or Shape.Lower; first--)
            {
                if (!persons.Contains(text.Tokens[first].Key)) continue;
                yield return new(first, second - 2, NameKind.Person);
                yield return new(second, EndOfName(text, second, span.Last), NameKind.Person);
                break;
            }
        }
    }

    private static int EndOfName(NameText text, int first, int last)
    {
        var end = first;
        while (end < last && (text.Tokens[end + 1].Shape is Shape.Capital or Shape.Upper || text.Tokens[end + 1].Shape == text.Tokens[first].Shape) && text.CueOf(end + 1) == Cue.None) end++;
        return end;
    }

    /// <summary>The first word of the second of a pair.</summary>
    private static int? SecondIn(NameText text, NameSpan span, HashSet<ulong> persons)
    {
        for (var joint = span.First + 2; joint < span.Last; joint++)
        {
            if (text.Word(joint) is "-" or "–" or "&" or "dan" && persons.Contains(text.Tokens[joint + 1].Key)) return joint + 1;
        }
        return null;
    }
}
