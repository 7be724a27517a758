using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Corrects what the tagger found by what is known: places, pairs of places, things that are never names.</summary>
internal sealed class SpanRules
{
    private readonly NameText _text;
    private readonly Gazetteer _gazetteer;
    private readonly List<NameSpan> _spans = [];

    private SpanRules(NameText text, Gazetteer gazetteer) => (_text, _gazetteer) = (text, gazetteer);

    /// <summary>The corrected names, in reading order.</summary>
    public static List<NameSpan> Apply(NameText text, List<NameSpan> tagged, Gazetteer gazetteer)
    {
        var rules = new SpanRules(text, gazetteer);
        foreach (var span in tagged)
        {
            if (rules.Corrected(span) is { } corrected) rules._spans.Add(corrected);
        }
        rules.AddKnownPlaces();
        return rules._spans;
    }

    private NameSpan? Corrected(NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first <= last && _text.Tokens[first].Shape == Shape.Mark) first++;
        while (last >= first && _text.Tokens[last].Shape == Shape.Mark && _text.Word(last) is not ")") last--;
        if (first > last || !HasLetter(first, last)) return null;
        var alone = first == last;
        var cue = _text.CueOf(first);
        if (alone && (cue & (Cue.Day | Cue.Month)) != 0) return null;
        if (span.Kind == NameKind.Person)
        {
            while (first <= last && (_text.CueOf(first) & Cue.NotName) != 0) first++;
            while (last >= first && (_text.CueOf(last) & (Cue.NotName | Cue.Day)) != 0) last--;
            if (first > last) return null;
            if (_text.Word(first).Contains(".co", StringComparison.OrdinalIgnoreCase)) return span with { Kind = NameKind.Organization };
            if (IsKnown(first, last) is { IsAmbiguous: false }) return new(first, last, NameKind.Place);
        }
        return new(first, last, span.Kind);
    }

    private bool HasLetter(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].Shape.IsWord() || _text.Tokens[i].Shape == Shape.CapitalDigit) return true;
        }
        return false;
    }

    private PlaceForm? IsKnown(int first, int last)
    {
        ulong key = 0;
        for (var i = first; i <= last; i++) key = Gazetteer.Join(key, _text.Tokens[i].Key);
        return _gazetteer.Find(key) is { } form && (!form.NeedsCapitals || _text.Tokens[first].Shape == Shape.Upper) ? form : null;
    }

    /// <summary>Adds the places that stand in capitals between the names that were found.</summary>
    private void AddKnownPlaces()
    {
        var tagged = _spans.ToArray();
        _spans.Clear();
        var at = 0;
        foreach (var span in tagged)
        {
            AddKnownPlaces(at, span.First);
            _spans.Add(span);
            at = span.Last + 1;
        }
        AddKnownPlaces(at, _text.Tokens.Count);
    }

    private void AddKnownPlaces(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!_text.Tokens[i].Shape.IsCapital()) continue;
            if (Longest(i, to) is not { } last) continue;
            _spans.Add(new(i, last, NameKind.Place));
            i = last;
        }
    }

    private int? Longest(int first, int to)
    {
        int? longest = null;
        ulong key = 0;
        for (var i = first; i < to && (i == first || _text.Tokens[i].FollowsOnLine); i++)
        {
            key = Gazetteer.Join(key, _text.Tokens[i].Key);
            if (_gazetteer.Find(key) is { IsAmbiguous: false } form
                && _text.Tokens[i].Shape.IsCapital() && (!form.NeedsCapitals || _text.Tokens[first].Shape == Shape.Upper))
            {
                longest = i;
            }
            if (!_gazetteer.IsBeginning(key)) break;
        }
        return longest;
    }
}
