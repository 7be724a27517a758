namespace NewsSearch.Language.Names;

/// <summary>Names and the acronyms that the text gives for them, mostly in brackets behind: each tells of the other.</summary>
internal sealed class AcronymPairs(NameText text)
{
    private const int ShortestAcronym = 2, ShortestLone = 3, LongestAcronym = 8, LongestWrittenOut = 10;

    /// <summary>
    /// Where a name and its acronym in brackets are and only one of them was found, the other is the same:
    /// <c>Cambridge Analytica (CA)</c>, <c>Masyarakat Transportasi Indonesia (MTI)</c>.
    /// </summary>
    public void Complete(List<NameSpan> spans)
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
