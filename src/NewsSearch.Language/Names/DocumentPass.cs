using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Makes the names of an article agree: what is a name in one place is one in the others.</summary>
/// <remarks>
/// A full name is a person wherever it stands; the first or last word of one, in capitals and alone, is that person; a
/// surface that is mostly of one kind is of that kind throughout.
/// </remarks>
internal sealed class DocumentPass
{
    /// <summary>Words with a capital in at most this many of seven sightings are common words.</summary>
    private const int SeldomCapital = 2;

    private readonly NameText _text;
    private readonly List<NameSpan> _spans;
    private readonly WordClasses _classes;
    private readonly Dictionary<ulong, int[]> _kinds = [];
    private readonly HashSet<ulong> _personWords = [], _beginnings = [];

    private DocumentPass(NameText text, List<NameSpan> spans, WordClasses classes) => (_text, _spans, _classes) = (text, spans, classes);

    public static List<NameSpan> Apply(NameText text, List<NameSpan> spans, KnownNames known, WordClasses classes)
    {
        if (spans.Count == 0) return spans;
        var pass = new DocumentPass(text, spans, classes);
        pass.Count();
        if (pass.SplitRows()) pass.CountAgain();
        if (pass.JoinHalves()) pass.CountAgain();
        pass.Settle(known);
        return pass.Complete(known);
    }

    private void Count()
    {
        foreach (var span in _spans)
        {
            var key = KnownNames.KeyOf(_text, span.First, span.Last);
            if (!_kinds.TryGetValue(key, out var counts)) _kinds.Add(key, counts = new int[3]);
            counts[(int)span.Kind]++;
            ulong beginning = 0;
            for (var i = span.First; i < span.Last; i++)
            {
                beginning = Gazetteer.Join(beginning, _text.Tokens[i].Key);
                _beginnings.Add(beginning);
            }
            if (span.Kind == NameKind.Person && span.Last > span.First && span.Last - span.First < 5)
            {
                _personWords.Add(_text.Tokens[span.First].Key);
                _personWords.Add(_text.Tokens[span.Last].Key);
            }
        }
    }

    private void CountAgain()
    {
        _kinds.Clear();
        _personWords.Clear();
        _beginnings.Clear();
        Count();
    }

    /// <summary>
    /// Joins two persons side by side, one of them of a single word: the tagger began a name anew in its middle, as it does in
    /// rare names (<c>Toprak Razgatlioglu</c>). What the article also names apart and who is
    /// well known stay two.
    /// </summary>
    private bool JoinHalves()
    {
        var joined = false;
        for (var i = _spans.Count - 1; i > 0; i--)
        {
            var (left, right) = (_spans[i - 1], _spans[i]);
            if (!AreHalves(left, right)) continue;
            _spans[i - 1] = left with { Last = right.Last };
            _spans.RemoveAt(i);
            joined = true;
        }
        return joined;
    }

    private bool AreHalves(NameSpan left, NameSpan right)
    {
        if (left.Kind != NameKind.Person || right.Kind != NameKind.Person || right.First != left.Last + 1) return false;
        if (left.First != left.Last && right.First != right.Last) return false;
        if (_text.Tokens[left.Last].Shape != Shape.Capital || _text.Tokens[right.First].Shape != Shape.Capital) return false;
        if (!_text.Tokens[right.First].FollowsOnLine || _text.Tokens[right.First].Start == _text.Tokens[left.Last].End) return false;
        // Behind a person of one word stands another: Stafsus Nadiem Jurist Tan.
        var isAnother = (StandsElsewhere(left) && (left.First == left.Last || StandsElsewhere(right))) || (_text.IsUnmarked && StandsElsewhere(right));
        return !isAnother && !IsWellKnown(left) && !IsWellKnown(right);
    }

    private bool IsWellKnown(NameSpan span) =>
        span.First == span.Last && Nicknames.FullOf(Spelling.Fold(_text.Word(span.First))) is not null;

    private bool StandsElsewhere(NameSpan span) =>
        _kinds.TryGetValue(KnownNames.KeyOf(_text, span.First, span.Last), out var counts) && counts[(int)NameKind.Person] > 1;

    /// <summary>Splits a row of persons that lost its commas, when the article names each by itself.</summary>
    private bool SplitRows()
    {
        var isCut = false;
        for (var at = 0; at < _spans.Count; at++)
        {
            var span = _spans[at];
            if (span.Kind != NameKind.Person || span.Last == span.First) continue;
            if (OpensNextSentence(span))
            {
                _spans[at] = span with { Last = span.Last - 1 };
                continue;
            }
            if (span.Last - span.First < 2 || IsOne(span)) continue;
            if (_text.IsUnmarked && CutOf(span) is { } cut)
            {
                _spans[at] = span with { Last = cut - 1 };
                _spans.Insert(at + 1, span with { First = cut });
                isCut = true;
                at++;
                continue;
            }
            var first = span.First;
            var parts = new List<NameSpan>();
            while (first <= span.Last && LongestPerson(first, span) is { } part && (part.Last == span.Last || (_text.CueOf(part.Last) & Cue.Particle) == 0))
            {
                parts.Add(part);
                first = part.Last + 1;
            }
            if (parts.Count < 2 || first <= span.Last || !parts.Exists(part => part.Last > part.First)) continue;
            _spans.RemoveAt(at);
            _spans.InsertRange(at, parts);
            at += parts.Count - 1;
        }
        return isCut;
    }

    /// <summary>Whether a well-known person is called so: <c>Recep Tayyip Erdogan</c>, however often he goes by a part of it.</summary>
    private bool IsOne(NameSpan span) => Nicknames.FullOf(PersonName.Read(_text, span)?.Key ?? "") is not null;

    /// <summary>
    /// A common word, or the last again, behind a name the article has by itself: a full stop was lost. Behind a single word it
    /// is a name all the same: <c>Lucky Hakim</c>, <c>Siti Rohani</c>, <c>Alexander Sabar</c>.
    /// </summary>
    private bool OpensNextSentence(NameSpan span)
    {
        var word = _classes[_text.Tokens[span.Last].Key];
        var again = _text.Tokens[span.Last].Key == _text.Tokens[span.Last - 1].Key;
        return (again || (span.Last - span.First > 1 && word.Coarse != 0 && word.Capitals <= SeldomCapital))
            && _kinds.TryGetValue(KnownNames.KeyOf(_text, span.First, span.Last - 1), out var counts) && counts[(int)NameKind.Person] > 0;
    }

    /// <summary>
    /// Where a second person begins in a text without marks: one of two words whom it also names apart, or one of a single word whom
    /// it named before; a surname alone comes behind the full name.
    /// </summary>
    private int? CutOf(NameSpan span)
    {
        for (var cut = span.First + 2; cut <= span.Last; cut++)
        {
            if (!_kinds.TryGetValue(KnownNames.KeyOf(_text, cut, span.Last), out var counts) || counts[(int)NameKind.Person] == 0) continue;
            if (cut < span.Last || StandsBefore(cut)) return cut;
        }
        return null;
    }

    private bool StandsBefore(int token)
    {
        foreach (var span in _spans)
        {
            if (span.Last >= token) return false;
            if (span.Kind == NameKind.Person && span.First == span.Last && _text.Tokens[span.First].Key == _text.Tokens[token].Key) return true;
        }
        return false;
    }

    private NameSpan? LongestPerson(int first, NameSpan whole)
    {
        for (var last = whole.Last; last >= first; last--)
        {
            if (first == whole.First && last == whole.Last) continue;
            if (_kinds.TryGetValue(KnownNames.KeyOf(_text, first, last), out var counts) && counts[(int)NameKind.Person] > 0)
                return new(first, last, NameKind.Person);
        }
        return null;
    }

    /// <summary>Gives each span the kind that its surface mostly has.</summary>
    private void Settle(KnownNames known)
    {
        for (var i = 0; i < _spans.Count; i++)
        {
            var span = _spans[i];
            var counts = _kinds[KnownNames.KeyOf(_text, span.First, span.Last)];
            var most = 0;
            for (var kind = 1; kind < counts.Length; kind++)
            {
                if (counts[kind] > counts[most]) most = kind;
            }
            // Yustinus dan Yustinia: beside a person a name that is no known place is a person.
            if (span.Kind == NameKind.Place && counts[most] < 2 && i > 0 && IsBesidePerson(_spans[i - 1], span) && known.PlaceAt(_text, span.First, span.Last) is null)
            {
                _spans[i] = span with { Kind = NameKind.Person };
            }
            else if (counts[most] >= 2 && counts[most] >= 2 * counts[(int)span.Kind])
            {
                _spans[i] = span with { Kind = (NameKind)most };
            }
            else if (span.Kind != NameKind.Person && span.First == span.Last && _personWords.Contains(_text.Tokens[span.First].Key)
                && counts[(int)NameKind.Person] >= counts[(int)span.Kind] && known.PlaceAt(_text, span.First, span.Last) is null)
            {
                _spans[i] = span with { Kind = NameKind.Person };
            }
        }
    }

    private bool IsBesidePerson(NameSpan left, NameSpan span) =>
        left.Kind == NameKind.Person && span.First == left.Last + 2 && span.First == span.Last && _text.Word(left.Last + 1) is "dan" && _text.Tokens[span.First].Shape == Shape.Capital;

    /// <summary>Adds the mentions between the spans that name something already named.</summary>
    private List<NameSpan> Complete(KnownNames known)
    {
        var complete = new List<NameSpan>(_spans.Count + 8);
        var at = 0;
        foreach (var span in _spans)
        {
            Fill(at, span.First, complete, known);
            complete.Add(span);
            at = span.Last + 1;
        }
        Fill(at, _text.Tokens.Count, complete, known);
        return complete;
    }

    private void Fill(int from, int to, List<NameSpan> complete, KnownNames known)
    {
        for (var i = from; i < to; i++)
        {
            var shape = _text.Tokens[i].Shape;
            if (!shape.IsCapital() || shape is Shape.Letter or Shape.Abbreviation) continue;
            if (LongestAt(i, to) is { } named)
            {
                complete.Add(named);
                i = named.Last;
            }
            else if (shape == Shape.Capital && _personWords.Contains(_text.Tokens[i].Key) && !IsCommon(i) && StandsAlone(i, from, to)
                && _text.CueOf(i) == Cue.None && known.PlaceAt(_text, i, i) is null)
            {
                complete.Add(new(i, i, NameKind.Person));
            }
        }
    }

    /// <summary>The last word of <c>Teja Paku Alam</c> alone is nature.</summary>
    private bool IsCommon(int token) => _classes[_text.Tokens[token].Key] is { Coarse: not 0, Capitals: <= SeldomCapital };

    private NameSpan? LongestAt(int first, int to)
    {
        NameSpan? longest = null;
        ulong key = 0;
        for (var i = first; i < to && (i == first || _text.Tokens[i].FollowsOnLine); i++)
        {
            key = Gazetteer.Join(key, _text.Tokens[i].Key);
            if (_kinds.TryGetValue(key, out var counts) && KindOf(counts, first, i) is { } kind) longest = new(first, i, kind);
            if (!_beginnings.Contains(key)) break;
        }
        return longest;
    }

    /// <summary>A word alone is only taken for a name that was found more often than not.</summary>
    private NameKind? KindOf(int[] counts, int first, int last)
    {
        var kind = counts[0] >= counts[1] && counts[0] >= counts[2] ? NameKind.Person : counts[1] >= counts[2] ? NameKind.Place : NameKind.Organization;
        if (last > first) return kind;
        if (_text.CueOf(first) != Cue.None || !StandsAlone(first, 0, _text.Tokens.Count)) return null;
        return kind == NameKind.Place || _text.Tokens[first].OpensSentence ? null : kind;
    }

    private bool StandsAlone(int token, int from, int to) =>
        !(token > from && _text.Tokens[token].FollowsOnLine && _text.Tokens[token - 1].Shape.IsCapital())
        && !(token + 1 < to && _text.Tokens[token + 1].FollowsOnLine && _text.Tokens[token + 1].Shape.IsCapital());
}
