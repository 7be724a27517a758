namespace NewsSearch.Language.Names;

/// <summary>Where names of organizations begin and end, and who stands behind them.</summary>
internal sealed class OrganizationRules(NameText text, WordClasses classes)
{
    /// <summary>Words with a capital in at most this many of seven sightings are no names by themselves.</summary>
    private const int OftenSmall = 4;

    private const int ShortestLone = 3, ShortestTail = 6, LongestPerson = 4;

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
        if (first == span.Last - 1 && IsTitleOnly(first) && (OrganizationWords.OpensBody(text.Tokens[span.Last].Key) || IsKnown(span.Last, span.Last))) first++;
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

    /// <summary><c>Kapolri</c>, <c>Kakorlantas</c>: who heads it, not a word of its name as <c>Ketua</c> may be.</summary>
    private bool IsTitleOnly(int token) => (text.CueOf(token) & (Cue.Title | Cue.OrgWord)) == Cue.Title && text.Tokens[token].Shape == Shape.Capital;

    private bool IsKnown(int first, int last) => Organizations.Default.Find(KnownNames.KeyOf(text, first, last))?.IsSure(text.Tokens[first].Shape == Shape.Upper) == true;

    /// <summary>
    /// The name without what a small word leads on to: <c>Asosiasi Bulu Tangkis Amerika Serikat pendahulu USA Badminton</c>. Words for
    /// a part or an area stay: <c>Ombudsman RI wilayah Sumatera Selatan</c>.
    /// </summary>
    public NameSpan WithoutTail(NameSpan span)
    {
        for (var i = span.First + 1; i < span.Last; i++)
        {
            // Tbk. ends the name of a company, whatever the sentence begins with behind it.
            if (text.Tokens[i].Length is 3 or 4 && text.Word(i).StartsWith("Tbk", StringComparison.Ordinal)) return span with { Last = i };
            if (text.Tokens[i].Shape == Shape.Lower && text.Tokens[i].Length >= ShortestTail && text.Tokens[span.First].Shape != Shape.Lower
                && text.Tokens[i - 1].Shape != Shape.Mark
                && (text.CueOf(i) & (Cue.PlaceWord | Cue.OrgWord | Cue.Particle | Cue.Direction)) == 0
                && text.Word(i) is not ("bidang" or "cabang" or "bagian" or "untuk" or "tentang" or "antar" or "seluruh" or "melawan" or "bersama"))
            {
                return span with { Last = i - 1 };
            }
        }
        return span;
    }

    /// <summary>Whether a word is short for the words of a name: <c>Pemprov</c> for <c>Pemerintah Provinsi</c>.</summary>
    public bool IsShortFor(int token, NameSpan name)
    {
        if (OrganizationWords.LongFormOf(text.Tokens[token].Key) is not { } words || words.Length != name.Last - name.First + 1) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!text.Word(name.First + i).Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }

    /// <summary>Whether each word is an organization by itself: <c>WBC WBA WBO</c> in a text without commas.</summary>
    public bool AreKnownAcronyms(NameSpan span)
    {
        if (span.First == span.Last || IsKnown(span.First, span.Last)) return false;
        for (var i = span.First; i <= span.Last; i++)
        {
            if (text.Tokens[i].Shape != Shape.Upper || !IsKnown(i, i)) return false;
        }
        return true;
    }

    /// <summary>The person right behind an acronym: <c>Direktur MYOR Wardhana Atmadja</c>.</summary>
    public NameSpan? PersonBehind(NameSpan span)
    {
        if (span.Last - span.First is < 2 or > LongestPerson || text.Tokens[span.First] is not { Shape: Shape.Upper, Length: >= ShortestLone }) return null;
        if (span.First == 0 || (text.CueOf(span.First) & Cue.OrgWord) != 0 || IsKnown(span.First, span.Last)) return null;
        return PersonAt(span.First + 1, span.Last);
    }

    /// <summary>The person right behind an organization's acronym in brackets, whose office a title tells: <c>Ketua Badan Legislasi (Baleg) Bob Hasan</c>.</summary>
    public NameSpan? OfficerBehind(NameSpan span)
    {
        var first = span.Last;
        while (first > span.First && text.Word(first - 1) is not ")") first--;
        if (span.Last - first is < 1 or > LongestPerson || first < span.First + 4 || text.Word(first - 3) is not "(" || span.First == 0) return null;
        if ((text.CueOf(span.First - 1) & Cue.Title) == 0 || (text.CueOf(span.First) & Cue.OrgNamedAfter) != 0 || !OrganizationWords.OpensBody(text.Tokens[span.First].Key)) return null;
        return PersonAt(first, span.Last);
    }

    /// <summary>A person of words that are all of persons' names; null when one is not.</summary>
    private NameSpan? PersonAt(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Shape != Shape.Capital || text.CueOf(i) != Cue.None || !classes[text.Tokens[i].Key].IsOfPersons) return null;
        }
        return new(first, last, NameKind.Person);
    }

    /// <summary>Whether a token is the acronym of the organization right before it: <c>Ketua Gabungan Petani Garam GPG Ahmad Sanusi</c>.</summary>
    public bool IsAcronymOf(List<NameSpan> spans, int token)
    {
        if (text.Tokens[token] is not { Shape: Shape.Upper, Length: >= ShortestLone, FollowsOnLine: true }) return false;
        return spans.Count > 0 && spans[^1] is { Kind: NameKind.Organization } name && name.Last == token - 1
            && OrganizationSense.Abbreviates([text.Word(token).ToString().ToLowerInvariant()], OrganizationSense.Of(text, name.First, name.Last).ToArray());
    }

    /// <summary>The hospital of which only the namesake was found: <c>Rumah Sakit Daerah dr. Soebandi</c>.</summary>
    public NameSpan? NamedAfterAlone(NameSpan span) =>
        span.First == span.Last && text.Tokens[span.First].Shape == Shape.Capital && span.First > 0 && (text.CueOf(span.First - 1) & Cue.Honorific) != 0
            ? NamedAfter(span) : null;

    private bool OpensOffice(int token) => OrganizationWords.OpensOffice(text.Tokens[token].Key, text.Tokens[token + 1].Key);
}
