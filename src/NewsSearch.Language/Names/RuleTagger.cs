using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Finds names by capitals, cue words and the gazetteer.</summary>
internal static class RuleTagger
{
    public static List<NameSpan> Tag(NameText text, Gazetteer gazetteer)
    {
        var spans = new List<NameSpan>();
        for (var i = 0; i < text.Tokens.Count;)
        {
            if (!text.Tokens[i].Shape.IsCapital())
            {
                i++;
                continue;
            }
            var end = i;
            while (end + 1 < text.Tokens.Count && text.Tokens[end + 1].Shape.IsCapital() && text.Tokens[end + 1].FollowsOnLine) end++;
            ReadRun(text, gazetteer, i, end, spans);
            i = end + 1;
        }
        return spans;
    }

    private static void ReadRun(NameText text, Gazetteer gazetteer, int first, int last, List<NameSpan> spans)
    {
        if ((text.CueOf(first) & Cue.OrgWord) != 0 && last > first)
        {
            spans.Add(new(first, last, NameKind.Organization));
            return;
        }
        for (var i = first; i <= last;)
        {
            if (Longest(text, gazetteer, i, last) is { } end)
            {
                spans.Add(new(i, end, NameKind.Place));
                i = end + 1;
                continue;
            }
            var cue = text.CueOf(i);
            var titled = i > 0 && (text.CueOf(i - 1) & (Cue.Title | Cue.Honorific | Cue.Rank | Cue.Say | Cue.Kin)) != 0;
            if ((cue & (Cue.Title | Cue.Honorific | Cue.Rank | Cue.Day | Cue.Month | Cue.NotName | Cue.PlaceWord)) != 0 || text.Tokens[i].Shape == Shape.Upper)
            {
                i++;
                continue;
            }
            end = i;
            while (end < last && Longest(text, gazetteer, end + 1, last) is null) end++;
            if (titled) spans.Add(new(i, end, NameKind.Person));
            i = end + 1;
        }
    }

    private static int? Longest(NameText text, Gazetteer gazetteer, int first, int last)
    {
        int? longest = null;
        ulong key = 0;
        for (var i = first; i <= last; i++)
        {
            key = Gazetteer.Join(key, text.Tokens[i].Key);
            if (gazetteer.Find(key) is { IsAmbiguous: false } form && (!form.NeedsCapitals || text.Tokens[i].Shape == Shape.Upper)) longest = i;
            if (!gazetteer.IsBeginning(key)) break;
        }
        return longest;
    }
}
