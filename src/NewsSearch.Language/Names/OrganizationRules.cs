namespace NewsSearch.Language.Names;

/// <summary>What is known of organizations' names, and of acronyms, in the text.</summary>
internal sealed class OrganizationRules(NameText text, WordClasses classes)
{
    /// <summary>Words with a capital in at most this many of seven sightings are no names by themselves.</summary>
    private const int OftenSmall = 4;

    private const int ShortestAcronym = 2, ShortestLone = 3, ShortestTail = 6, LongestPerson = 4, LongestAcronym = 8, LongestWrittenOut = 10;

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

    /// <summary>
    /// Where a name and its acronym in brackets are and only one of them was found, the other is the same:
    /// <c>Cambridge Analytica (CA)</c>, <c>Masyarakat Transportasi Indonesia (MTI)</c>.
    /// </summary>
    public void CompletePairs(List<NameSpan> spans)
    {
        DropThings(spans);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.Kind == NameKind.Person && span.Last > span.First) TakeInitials(spans, i);
            if (span.Kind != NameKind.Organization) continue;
            if (span.Last - span.First > 1) span = spans[i] = Spelt(span);
            if (span.First == span.Last && (IsInBrackets(span.First, span.Last) || IsLoneAcronym(span.First))) i += AddWrittenOut(spans, i);
            else if (span.First == span.Last && IsMadeOfSyllables(span.First) is { } whole) i += Replace(spans, i, whole);
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

    /// <summary>The end of a name that the acronym behind it spells, when it does not spell the whole: <c>Director Training Safety Defensive Consultant Indonesia (SDCI)</c>.</summary>
    private NameSpan Spelt(NameSpan span)
    {
        var acronym = span.Last + 2;
        if (acronym + 1 >= text.Tokens.Count || !IsInBrackets(acronym, acronym) || text.Tokens[acronym].Length < ShortestLone) return span;
        if (IsMadeOf(acronym, span.First, span.Last)) return span;
        for (var first = span.First + 1; first < span.Last; first++)
        {
            if (text.Tokens[first].Shape.IsCapital() && IsMadeOf(acronym, first, span.Last)
                && (text.CueOf(span.First) & Cue.OrgWord) == 0 && !OrganizationWords.OpensBody(text.Tokens[span.First].Key))
            {
                return span with { First = first };
            }
        }
        return span;
    }

    /// <summary>An acronym right behind a word with a capital: its brackets may be lost.</summary>
    private bool IsLoneAcronym(int token) =>
        token > 1 && text.Tokens[token] is { Shape: Shape.Upper, FollowsOnLine: true, Length: >= ShortestLone and <= LongestAcronym } && text.Tokens[token - 1].Shape.IsCapital();

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

    /// <summary>
    /// Adds the name that an acronym stands for before it. What lies within it was found by mistake: the <c>Indonesia</c> of
    /// <c>Safety Defensive Consultant Indonesia (SDCI)</c>. Gives how many more names there are now.
    /// </summary>
    private int AddWrittenOut(List<NameSpan> spans, int at)
    {
        var acronym = spans[at].First;
        var isInBrackets = IsInBrackets(acronym, acronym);
        var last = isInBrackets ? acronym - 2 : acronym - 1;
        int? begin = null;
        for (var first = last; first >= 0 && last - first < LongestWrittenOut && text.Tokens[first + 1].FollowsOnLine; first--)
        {
            var isSmall = IsSmall(first);
            if (!text.Tokens[first].Shape.IsCapital() && !isSmall) break;
            if (isSmall || first == last || text.Tokens[first].Shape == Shape.InnerCapital) continue;
            if (IsMadeOf(acronym, first, last)) return Settle(spans, at, new(first, last, KindOf(first)));
            // Organisasi Negara-negara Pengekspor Minyak (OPEC): the acronym is of another language.
            if (isInBrackets && last - first > 1 && OpensName(first)) begin = first;
        }
        return begin is { } opening ? Replace(spans, at, new(opening, last, NameKind.Organization)) : 0;
    }

    /// <summary><c>Laut Cina Selatan (LCS)</c>, <c>Kebun Binatang Surabaya (KBS)</c>: places, and so are their acronyms.</summary>
    private NameKind KindOf(int first) =>
        (text.CueOf(first) & (Cue.PlaceWord | Cue.OrgWord)) == Cue.PlaceWord ? NameKind.Place : NameKind.Organization;

    private int Settle(List<NameSpan> spans, int at, NameSpan name)
    {
        if (name.Kind == NameKind.Place)
        {
            var key = text.Tokens[spans[at].First].Key;
            for (var i = 0; i < spans.Count; i++)
            {
                if (spans[i].First == spans[i].Last && text.Tokens[spans[i].First].Key == key) spans[i] = spans[i] with { Kind = NameKind.Place };
            }
        }
        return Replace(spans, at, name);
    }

    /// <summary>The name that a word of its syllables stands behind in brackets: <c>Badan Legislasi (Baleg)</c>.</summary>
    private NameSpan? IsMadeOfSyllables(int token)
    {
        if (token < 3 || token + 1 >= text.Tokens.Count || text.Word(token - 1) is not "(" || text.Word(token + 1) is not ")" || text.Tokens[token].Shape != Shape.Capital) return null;
        string[] made = [text.Word(token).ToString().ToLowerInvariant()];
        var words = new List<string>();
        for (var first = token - 2; first >= 0 && words.Count < LongestWrittenOut && text.Tokens[first].Shape == Shape.Capital && text.Tokens[first + 1].FollowsOnLine; first--)
        {
            words.Insert(0, text.Word(first).ToString().ToLowerInvariant());
            if (words.Count > 1 && OpensName(first) && OrganizationSense.Abbreviates(made, words.ToArray())) return new(first, token - 2, NameKind.Organization);
        }
        return null;
    }

    private bool OpensName(int token) =>
        text.Tokens[token].Shape == Shape.Capital && ((text.CueOf(token) & Cue.OrgWord) != 0 || OrganizationWords.OpensBody(text.Tokens[token].Key));

    /// <summary>Puts a name before the one at a position in the place of those within it, unless an organization or a person reaches out of it.</summary>
    private static int Replace(List<NameSpan> spans, int at, NameSpan name)
    {
        var from = at;
        while (from > 0 && spans[from - 1].First >= name.First) from--;
        if (from > 0 && spans[from - 1].Last >= name.First) return 0;
        for (var i = from; i < at; i++)
        {
            if (spans[i].Kind == NameKind.Person || (spans[i].Kind == NameKind.Organization && spans[i].Last == name.Last)) return 0;
        }
        spans.RemoveRange(from, at - from);
        spans.Insert(from, name);
        return from + 1 - at;
    }

    /// <summary>
    /// Whether an acronym in brackets stands for a thing: the words before it spell it and have no capitals (<c>pajak kendaraan
    /// bermotor (PKB)</c>) or begin with a word for one (<c>Pekerja Migran Indonesia (PMI)</c>).
    /// </summary>
    private bool IsOfThing(int acronym)
    {
        if (!IsInBrackets(acronym, acronym)) return false;
        var letters = text.Word(acronym);
        var at = letters.Length - 1;
        var capitals = false;
        for (var i = acronym - 2; i >= 0 && text.Tokens[i].Shape.IsWord() && text.Tokens[i + 1].FollowsOnLine; i--)
        {
            capitals |= text.Tokens[i].Shape.IsCapital();
            if (char.ToUpperInvariant(text.First(i)) == letters[at]) at--;
            else if (!IsSmall(i)) return false;
            if (at >= 0) continue;
            if (OrganizationWords.IsThing(text.Tokens[i].Key)) return true;
            return !capitals && letters.Length > ShortestAcronym && (text.CueOf(i) & Cue.OrgWord) == 0 && !OrganizationWords.OpensBody(text.Tokens[i].Key)
                && !SaysName(acronym, i);
        }
        return false;
    }

    /// <summary>Whether small words before an acronym are the name it is known by: <c>otoritas jasa keuangan (OJK)</c>.</summary>
    private bool SaysName(int acronym, int first) =>
        Organizations.Default.Find(text.Tokens[acronym].Key) is { } known
        && known.FullName.StartsWith(text.Word(first).ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Drops the acronyms that an article says to be no organizations.</summary>
    private void DropThings(List<NameSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Kind != NameKind.Organization || spans[i].First != spans[i].Last || !IsOfThing(spans[i].First)) continue;
            var key = text.Tokens[spans[i].First].Key;
            if (i > 0 && spans[i - 1] is { Kind: NameKind.Organization } thing && thing.Last == spans[i].First - 2 && OrganizationWords.IsThing(text.Tokens[thing.First].Key))
                spans.RemoveAt(i - 1);
            spans.RemoveAll(span => span.Kind == NameKind.Organization && span.First == span.Last && text.Tokens[span.First].Key == key);
            i = -1;
        }
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
