namespace NewsSearch.Language.Names;

/// <summary>Two who stand for an office together: their names at the end of an organization's name them too.</summary>
internal static class Tickets
{
    /// <summary>
    /// The persons, and those of a pair in the name of an organization whom the article also names by themselves:
    /// <c>Tim Kampanye Nasional Prabowo Subianto-Gibran Rakabuming Raka</c>.
    /// </summary>
    public static IEnumerable<NameSpan> PersonsOf(NameText text, List<NameSpan> spans)
    {
        HashSet<ulong>? persons = null;
        foreach (var span in spans)
        {
            if (span.Kind == NameKind.Person) yield return span;
            if (span.Kind != NameKind.Organization || HyphenIn(text, span) is not { } second) continue;
            persons ??= [.. spans.Where(other => other.Kind == NameKind.Person).Select(other => text.Tokens[other.First].Key)];
            if (!persons.Contains(text.Tokens[second].Key)) continue;
            for (var first = second - 2; first > span.First && text.Tokens[first].Shape == Shape.Capital; first--)
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
        while (end < last && text.Tokens[end + 1].Shape == Shape.Capital && text.CueOf(end + 1) == Cue.None) end++;
        return end;
    }

    /// <summary>The token behind the hyphen of a pair.</summary>
    private static int? HyphenIn(NameText text, NameSpan span)
    {
        for (var hyphen = span.First + 2; hyphen < span.Last; hyphen++)
        {
            if (text.Word(hyphen) is "-" or "–" && text.Tokens[hyphen - 1].Shape == Shape.Capital && text.Tokens[hyphen + 1].Shape == Shape.Capital) return hyphen + 1;
        }
        return null;
    }
}
