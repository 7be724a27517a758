namespace NewsSearch.Language.Names;

/// <summary>What is known of organizations' names, and of acronyms, in the text.</summary>
internal sealed class OrganizationRules(NameText text, WordClasses classes)
{
    /// <summary>Words with a capital in at most this many of seven sightings are no names by themselves.</summary>
    private const int OftenSmall = 4;

    private const int ShortestAcronym = 2, LongestAcronym = 8, LongestWrittenOut = 10;

    /// <summary>
    /// The name without a title and without the office that belongs to it: <c>Kepala Biro Humas Kementerian Pertanian</c> is
    /// of the ministry, <c>Kasatreskrim Polres Blitar</c> of the police.
    /// </summary>
    public NameSpan WithoutOffice(NameSpan span)
    {
        var first = span.First;
        while (first + 1 < span.Last && (text.CueOf(first) & Cue.Title) != 0 && (text.CueOf(first) & Cue.OrgWord) == 0
            && (OrganizationWords.OpensBody(text.Tokens[first + 1].Key) || OpensOffice(first + 1)))
        {
            first++;
        }
        if (first == span.Last || !OpensOffice(first)) return span with { First = first };
        var isTitle = first > 0 && text.Tokens[first].FollowsOnLine && (text.CueOf(first - 1) & Cue.Title) != 0;
        if (!isTitle && !text.Word(first).StartsWith("Sub", StringComparison.OrdinalIgnoreCase)) return span with { First = first };
        for (var body = first + 1; body <= span.Last; body++)
        {
            if (!text.Tokens[body].Shape.IsCapital()) continue;
            if (OrganizationWords.OpensBody(text.Tokens[body].Key) && body < span.Last) return span with { First = body };
            if (Organizations.Default.Find(KnownNames.KeyOf(text, body, span.Last)) is not null) return span with { First = body };
        }
        return span with { First = first };
    }

    /// <summary>
    /// The name of an office with all that it is for: behind <c>dan</c> stand more common words with capitals, which alone would
    /// name nothing: <c>Dinas Kependudukan dan Catatan Sipil</c>.
    /// </summary>
    public NameSpan WithSecondTask(NameSpan span)
    {
        if (span.First == span.Last || text.Tokens[span.First].Shape != Shape.Capital || !OrganizationWords.OpensBody(text.Tokens[span.First].Key)) return span;
        if (span.Last + 2 >= text.Tokens.Count || text.Word(span.Last + 1) is not "dan" || text.Tokens[span.Last + 1].OpensSentence) return span;
        var last = span.Last + 1;
        while (last + 1 < text.Tokens.Count && IsTask(last + 1)) last++;
        return last > span.Last + 1 ? span with { Last = last } : span;
    }

    private bool IsTask(int token) =>
        text.Tokens[token] is { Shape: Shape.Capital, FollowsOnLine: true } && text.CueOf(token) == Cue.None
        && classes[text.Tokens[token].Key] is { Coarse: not 0, Capitals: <= OftenSmall };

    /// <summary>
    /// The company or hospital that what was taken for a person is the name of: <c>PT. Ella Perkasa Pertama</c>, <c>Rumah Sakit
    /// Daerah dr. Soebandi</c>.
    /// </summary>
    public NameSpan? NamedAfter(NameSpan person)
    {
        var before = person.First - 1;
        if (before < 0 || !text.Tokens[person.First].FollowsOnLine) return null;
        var last = person.Last;
        var isLower = text.Tokens[person.First].Shape == Shape.Lower;
        if (isLower && before > 0 && text.Word(before) is ".") before--; // Without capitals pt. is two tokens.
        if (OrganizationWords.OpensCompany(text.Tokens[before].Key) && (isLower || text.Tokens[before].Shape.IsCapital()))
        {
            while (last + 1 < text.Tokens.Count && text.Tokens[last + 1] is { Shape: Shape.Capital, FollowsOnLine: true }) last++;
            return new(before, last, NameKind.Organization);
        }
        while (before > 0 && text.Tokens[before].FollowsOnLine && ((text.CueOf(before) & Cue.Honorific) != 0 || text.Word(before) is ".")) before--;
        return OrganizationWords.KindNamedAfter(text, before) is { } first && (isLower || text.Tokens[first].Shape.IsCapital())
            ? new(first, last, NameKind.Organization) : null;
    }

    private bool OpensOffice(int token) => OrganizationWords.OpensOffice(text.Tokens[token].Key, text.Tokens[token + 1].Key);

    /// <summary>
    /// Where a name and its acronym in brackets are and only one of them was found, the other is the same:
    /// <c>Cambridge Analytica (CA)</c>, <c>Masyarakat Transportasi Indonesia (MTI)</c>.
    /// </summary>
    public void CompletePairs(List<NameSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.Kind == NameKind.Person && span.Last > span.First) TakeInitials(spans, i);
            if (span.Kind != NameKind.Organization) continue;
            if (IsInBrackets(span.First, span.Last) && span.First == span.Last) i += AddWrittenOut(spans, i);
            else if (span.Last > span.First) AddAcronym(spans, i);
        }
    }

    /// <summary>Initials behind a person are that person, wherever they stand: <c>Priguna Anugrah Pratama (PAP)</c>.</summary>
    private void TakeInitials(List<NameSpan> spans, int at)
    {
        var initials = spans[at].Last + 2;
        if (initials + 1 >= text.Tokens.Count || !IsInBrackets(initials, initials) || !IsMadeOf(initials, spans[at].First, spans[at].Last)) return;
        var key = text.Tokens[initials].Key;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Kind == NameKind.Organization && spans[i].First == spans[i].Last && text.Tokens[spans[i].First].Key == key)
                spans[i] = spans[i] with { Kind = NameKind.Person };
        }
    }

    private bool IsInBrackets(int first, int last) =>
        first > 1 && last + 1 < text.Tokens.Count && text.Word(first - 1) is "(" && text.Word(last + 1) is ")" && text.Tokens[first - 1].FollowsOnLine
        && text.Tokens[first].Shape == Shape.Upper && text.Tokens[first].Length is >= ShortestAcronym and <= LongestAcronym;

    private void AddAcronym(List<NameSpan> spans, int at)
    {
        var acronym = spans[at].Last + 2;
        if (acronym + 1 >= text.Tokens.Count || !IsInBrackets(acronym, acronym) || !IsMadeOf(acronym, spans[at].First, spans[at].Last)) return;
        if (KnownNames.IsNone(text, acronym, acronym)) return;
        var found = new NameSpan(acronym, acronym, NameKind.Organization);
        if (at + 1 < spans.Count && spans[at + 1].First <= acronym) spans[at + 1] = spans[at + 1].Last == acronym ? found : spans[at + 1];
        else spans.Insert(at + 1, found);
    }

    /// <summary>Gives how many were added.</summary>
    private int AddWrittenOut(List<NameSpan> spans, int at)
    {
        var (acronym, last) = (spans[at].First, spans[at].First - 2);
        if (at > 0 && spans[at - 1].Last >= last) return 0;
        var end = at > 0 ? spans[at - 1].Last : -1;
        for (var first = last - 1; first > end && last - first < LongestWrittenOut && text.Tokens[first + 1].FollowsOnLine; first--)
        {
            var isSmall = IsSmall(first);
            if (!text.Tokens[first].Shape.IsCapital() && !isSmall) return 0;
            if (isSmall || !IsMadeOf(acronym, first, last)) continue;
            spans.Insert(at, new(first, last, NameKind.Organization));
            return 1;
        }
        return 0;
    }

    /// <summary>Whether the letters of an acronym are the first of the words, but for small words and a last I for Indonesia.</summary>
    private bool IsMadeOf(int acronym, int first, int last)
    {
        var letters = text.Word(acronym);
        var at = 0;
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Shape == Shape.Mark || IsSmall(i)) continue;
            if (at == letters.Length || char.ToUpperInvariant(text.First(i)) != letters[at]) return false;
            at++;
        }
        return at == letters.Length || (at > 1 && at + 1 == letters.Length && letters[^1] == 'I');
    }

    private bool IsSmall(int token) => text.Word(token) is "dan" or "of" or "untuk" or "the" or "and" or "for" or "de" or "in" or "atas";
}
