using NewsSearch.Language.Places;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Names;

/// <summary>Corrects what the tagger found by what is known of names, and adds the known names it missed.</summary>
internal sealed class SpanRules
{
    private readonly NameText _text;
    private readonly KnownNames _known;
    private readonly Tagger _tagger;
    private readonly WebAddresses _addresses;
    private readonly PersonRules _persons;
    private readonly PlaceRules _places;
    private readonly OrganizationRules _organizations;
    /// <summary>A known name is added where the tagger is this much in doubt or less; chosen on the read articles, flat from 60 to 150.</summary>
    private const int MostDoubt = 100;

    private readonly List<NameSpan> _spans = [];

    // Where the dateline that opens the body ends, in the text.
    private readonly int _datelineEnd;

    private SpanRules(NameText text, KnownNames known, WordClasses classes, Tagger tagger)
    {
        (_text, _known, _tagger, _addresses) = (text, known, tagger, new WebAddresses(text));
        (_persons, _places, _organizations) = (new PersonRules(text, classes), new PlaceRules(text, known, classes), new OrganizationRules(text, classes));
        _datelineEnd = text.Reading.BodyStart + Datelines.LengthAtStart(text.Reading.Body);
    }

    /// <summary>The corrected names, in reading order, none overlapping another.</summary>
    public static List<NameSpan> Apply(NameText text, List<NameSpan> tagged, KnownNames known, WordClasses classes, Tagger tagger)
    {
        var rules = new SpanRules(text, known, classes, tagger);
        var at = 0;
        foreach (var span in tagged)
        {
            rules.AddMissed(at, span.First);
            rules.Correct(span);
            at = span.Last + 1;
        }
        rules.AddMissed(at, text.Tokens.Count);
        new SpanJoins(text, tagger, rules._organizations).Apply(rules._spans);
        Clubs.Join(text, rules._spans);
        Enumerations.Complete(text, rules._spans, classes);
        new AcronymPairs(text).Complete(rules._spans);
        return rules._spans;
    }

    // All that stands between a comma and the dash.
    private bool IsInDateline(NameSpan span) =>
        _text.Tokens[span.First].Start > _text.Reading.BodyStart && _text.Tokens[span.Last].End <= _datelineEnd
        && _text.Word(span.First - 1) is "," && span.Last + 1 < _text.Tokens.Count && _text.Tokens[span.Last + 1].Shape == Shape.Mark;

    private void Correct(NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        if (_spans.Count > 0 && first <= _spans[^1].Last) first = _spans[^1].Last + 1;
        while (first <= last && _text.Tokens[first].Shape == Shape.Mark) first++;
        while (last >= first && _text.Tokens[last].Shape == Shape.Mark && !ClosesBracket(first, last)) last--;
        if (first > last || !HasName(first, last)) return;
        // Twitter is no person, but an organization it is, found or not.
        var isKnown = span.Kind == NameKind.Organization && _known.OrganizationAt(_text, first, last);
        // Kiai Amin is a person, as is a suspect RS.
        var isPerson = span.Kind == NameKind.Person && (PersonRules.InitialsAt(_text, first) || (first > 0 && _text.Tokens[first].FollowsOnLine && (_text.CueOf(first - 1) & Cue.Honorific) != 0));
        if (!isKnown && ((!isPerson && KnownNames.IsNone(_text, first, last)) || (first == last && (_text.CueOf(first) & (Cue.Day | Cue.Month | Cue.NotName)) != 0))) return;
        if (_addresses.OutletAt(first, last) is { } outlet && (span.Kind != NameKind.Organization || outlet == first))
        {
            if (outlet > first) Correct(new(first, outlet - 1, span.Kind));
            _spans.Add(new(outlet, outlet, NameKind.Organization));
            if (outlet < last) Correct(new(outlet + 1, last, span.Kind));
            return;
        }
        span = span.Kind == NameKind.Organization ? Balanced(first, last) : new(first, last, span.Kind);
        if (span.Kind != NameKind.Place && (IsPlainPlace(span) || _places.LiesInNext(span))) span = span with { Kind = NameKind.Place };
        if (span.Kind == NameKind.Person && _known.OrganizationAt(_text, span.First, span.Last)) span = span with { Kind = NameKind.Organization };
        if (span.Kind == NameKind.Person && span.First > 0 && _text.Word(span.First - 1) is "kawasan" or "Kawasan") span = span with { Kind = NameKind.Place };
        // A dateline names the place and the outlet ("JAKARTA, NUSAKINI - "); the writer's name stands at the end.
        var isUnknown = span.Kind == NameKind.Person || (span.Kind == NameKind.Place && _known.PlaceAt(_text, span.First, span.Last) is null);
        if ((isUnknown && IsInDateline(span)) || (span.First == span.Last && IsAgencyOfDateline(span.First))) span = span with { Kind = NameKind.Organization };
        if (span.Kind == NameKind.Organization && CountryOfTeam(span) is { } country) span = country;
        if (span.Kind != NameKind.Organization && WholeOrganization(span) is { } whole) span = whole;
        switch (span.Kind)
        {
            case NameKind.Person:
                if (_persons.Trim(span) is { } person) AddPerson(person);
                break;
            case NameKind.Place:
                _places.Add(span, _spans);
                break;
            default:
                AddOrganization(_organizations.WithoutOffice(Completed(span)));
                break;
        }
    }

    /// <summary>The known organization of which a place or a person was found: <c>Polda Metro Jaya</c>, <c>Swansea City</c>.</summary>
    private NameSpan? WholeOrganization(NameSpan span)
    {
        for (var first = span.First; first >= Math.Max(0, span.First - 1); first--)
        {
            if (first < span.First && (!_text.Tokens[span.First].FollowsOnLine || !_text.Tokens[first].Shape.IsCapital() || (_spans.Count > 0 && _spans[^1].Last >= first))) break;
            if (_known.LongestAt(_text, first, _text.Tokens.Count) is { Kind: NameKind.Organization } found && found.Last >= span.Last && (first < span.First || found.Last > span.Last))
                return found;
        }
        return null;
    }

    /// <summary>The whole of a name that was found to its middle: a known one, or <c>Dinas Kependudukan dan Catatan Sipil</c>.</summary>
    private NameSpan Completed(NameSpan organization) =>
        _known.LongestAt(_text, organization.First, _text.Tokens.Count) is { Kind: NameKind.Organization } known && known.Last > organization.Last
            ? known : _organizations.WithSecondTask(organization);

    /// <summary>Adds an organization; several where the tagger ran them, or the one and a person, together.</summary>
    private void AddOrganization(NameSpan span)
    {
        // Badan Legislasi (Baleg): the name, and what it is called for short.
        if (span.Last - span.First >= 3 && _text.Word(span.Last) is ")" && _text.Word(span.Last - 2) is "(")
        {
            AddOrganization(span with { Last = span.Last - 3 });
            AddOne(new(span.Last - 1, span.Last - 1, NameKind.Organization));
            return;
        }
        if (OpeningBracket(span) is { } bracket)
        {
            AddOrganization(span with { Last = bracket - 1 });
            AddOrganization(span with { First = bracket + 1, Last = span.Last - 1 });
            return;
        }
        if (_organizations.OfficerBehind(span) is { } officer)
        {
            AddOrganization(span with { Last = officer.First - 1 });
            AddPerson(officer);
            return;
        }
        span = _organizations.WithoutTail(span);
        if (_organizations.AreKnownAcronyms(span))
        {
            for (var i = span.First; i <= span.Last; i++) _spans.Add(new(i, i, NameKind.Organization));
            return;
        }
        if (_organizations.PersonBehind(span) is { } person)
        {
            _spans.Add(span with { Last = person.First - 1 });
            AddPerson(person);
            return;
        }
        if (_organizations.NamedAfterAlone(span) is { } whole)
        {
            while (_spans.Count > 0 && _spans[^1].Last >= whole.First) _spans.RemoveAt(_spans.Count - 1);
            span = whole;
        }
        AddGlued(span);
    }

    /// <summary>The bracket that opens a second name of several words at the end of an organization's: <c>World Customs Organization (Organisasi Pabean Dunia)</c>.</summary>
    private int? OpeningBracket(NameSpan span)
    {
        if (_text.Word(span.Last) is not ")") return null;
        for (var i = span.Last - 3; i > span.First; i--)
        {
            if (_text.Word(i) is "(") return i;
        }
        return null;
    }

    /// <summary>Adds a person, unless a word before makes it a street or a hospital: <c>Jalan Abdul Muis</c>.</summary>
    private void AddPerson(NameSpan person)
    {
        if (_organizations.IsAcronymOf(_spans, person.First) && person.First < person.Last)
        {
            _spans.Add(new(person.First, person.First, NameKind.Organization));
            person = person with { First = person.First + 1 };
        }
        if (_persons.NamesPrize(person.First)) return;
        if (_organizations.NamedAfter(person) is { } organization)
        {
            while (_spans.Count > 0 && _spans[^1].Last >= organization.First) _spans.RemoveAt(_spans.Count - 1);
            _spans.Add(organization);
            return;
        }
        var before = _persons.BehindTitles(person.First) - 1;
        var isLower = _text.Tokens[person.First].Shape == Shape.Lower;
        var cue = before >= 0 && _text.Tokens[person.First].FollowsOnLine && (isLower || _text.Tokens[before].Shape.IsCapital())
            ? _text.CueOf(before) : Cue.None;
        if (before >= 0 && !isLower && BuildingWords.IsNamesake(_text.Tokens[before].Key) && _text.Tokens[before] is { Shape: Shape.Capital, OpensSentence: false }
            && _text.Tokens[before + 1].FollowsOnLine)
        {
            cue |= Cue.PlaceNamedAfter;
        }
        if ((cue & (Cue.PlaceNamedAfter | Cue.OrgNamedAfter)) == 0)
        {
            AddGlued(person);
            return;
        }
        var first = before;
        if (_spans.Count > 0 && _spans[^1].Last >= before)
        {
            first = _spans[^1].First;
            _spans.RemoveAt(_spans.Count - 1);
        }
        _spans.Add(new(first, person.Last, (cue & Cue.PlaceNamedAfter) != 0 ? NameKind.Place : NameKind.Organization));
    }

    /// <summary>Adds a name; two where scraping lost what stood between: <c>Kenneth NeumannLinda Efler</c>.</summary>
    private void AddGlued(NameSpan span)
    {
        var first = span.First;
        // An organization may have a capital inside by itself: TransNusa.
        if (span.Kind != NameKind.Person && span.Last == first + 1)
        {
            _spans.Add(span);
            return;
        }
        for (var i = first + 1; i <= span.Last; i++)
        {
            if (!IsGlued(i)) continue;
            AddOne(span with { First = first, Last = i - 1 });
            first = i;
        }
        AddOne(span with { First = first });
    }

    private void AddOne(NameSpan span)
    {
        var isNone = span.Kind == NameKind.Person ? _persons.IsTitleOfSura(span.First)
            : span.First == span.Last && OrganizationWords.IsLegalForm(_text.Tokens[span.First].Key);
        if (!isNone) _spans.Add(span);
    }

    /// <summary>Whether a word with a capital stands right behind a small letter of another.</summary>
    private bool IsGlued(int token) =>
        _text.Tokens[token].Start == _text.Tokens[token - 1].End && _text.Tokens[token].Shape is Shape.Capital or Shape.Upper or Shape.Mixed
        && char.IsLower(_text.Text[_text.Tokens[token].Start - 1]);

    /// <summary>A national team is its country: <c>Timnas Indonesia U-22</c>.</summary>
    private NameSpan? CountryOfTeam(NameSpan span)
    {
        if (_text.Word(span.First) is not ("Timnas" or "timnas" or "Tim" or "TIMNAS")) return null;
        for (var i = span.First + 1; i <= span.Last; i++)
        {
            for (var last = span.Last; last >= i; last--)
            {
                if (_known.PlaceAt(_text, i, last) is { IsAmbiguous: false } form && form.Places[0].Level == PlaceLevel.Country)
                    return new(i, last, NameKind.Place);
            }
        }
        return null;
    }

    /// <summary>A person or an organization that is printed just like a place no one else is named after.</summary>
    private bool IsPlainPlace(NameSpan span) =>
        _tagger.LeadOf(_text.Tokens, span, NameKind.Place) < MostDoubt && _known.PlaceAt(_text, span.First, span.Last) is { IsAmbiguous: false } form
        && (span.Kind == NameKind.Person || form.Places[0].Level is PlaceLevel.Country or PlaceLevel.Province);

    /// <summary>Brackets of a name are closed and opened: <c>Pemerintah Provinsi (Pemprov) DKI Jakarta</c>.</summary>
    private NameSpan Balanced(int first, int last)
    {
        var depth = 0;
        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].Shape != Shape.Mark) continue;
            if (_text.Word(i) is "(") depth++;
            if (_text.Word(i) is ")") depth--;
        }
        if (depth > 0 && last + 1 < _text.Tokens.Count && _text.Word(last + 1) is ")") last++;
        if (depth < 0 && first > 1 && _text.Word(first - 1) is "(")
        {
            // Kejaksaan Tinggi (Kejati) Jabar, found in two parts.
            if (_spans.Count > 0 && _spans[^1] is { Kind: NameKind.Organization } before && before.Last == first - 2)
            {
                _spans.RemoveAt(_spans.Count - 1);
                return before with { Last = last };
            }
            var start = first - 1;
            while (start > 0 && _text.Tokens[start].FollowsOnLine && _text.Tokens[start - 1].Shape == Shape.Capital) start--;
            var free = _spans.Count == 0 || _spans[^1].Last < start;
            if (free && (_text.CueOf(start) & Cue.OrgWord) != 0) first = start;
        }
        return new(first, last, NameKind.Organization);
    }

    private bool ClosesBracket(int first, int last)
    {
        if (_text.Word(last) is not ")") return false;
        for (var i = last - 1; i >= first; i--)
            if (_text.Word(i) is "(") return true;
        return false;
    }

    private bool HasName(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            // liputan6.com, trans7: a digit within a word, not a number.
            if (_text.Tokens[i].Shape.IsWord() || (_text.Tokens[i].Shape is Shape.CapitalDigit or Shape.Digit && char.IsLetter(_text.First(i)))) return true;
        }
        return false;
    }

    /// <summary>Adds the names that stand between two that were found.</summary>
    private void AddMissed(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsAgencyOfDateline(i))
            {
                _spans.Add(new(i, i, NameKind.Organization));
            }
            else if (PersonRules.InitialsAt(_text, i) || _persons.NarratorAt(i) || _persons.IsWellKnown(i))
            {
                _spans.Add(new(i, i, NameKind.Person));
            }
            else if (_spans.Count > 0 && _persons.NicknameAt(i, _spans[^1]) is { } nickname && nickname.Last < to)
            {
                _spans.Add(nickname);
                i = nickname.Last;
            }
            else if (_addresses.IsOutlet(i))
            {
                _spans.Add(new(i, i, NameKind.Organization));
            }
            else if (_text.Tokens[i].Shape.IsCapital() && _known.LongestAt(_text, i, to) is { } known)
            {
                if (_tagger.DoubtOf(_text.Tokens, known.First, known.Last) < MostDoubt && (known.Kind != NameKind.Place || !_places.IsMisled(known))) _spans.Add(known);
                i = known.Last;
            }
        }
    }

    /// <summary><c>BANDUNG, 18 April 1955 (KBN) - </c></summary>
    private bool IsAgencyOfDateline(int token) =>
        _text.Tokens[token] is { Shape: Shape.Upper, Length: >= 2 } agency && agency.Start > _text.Reading.BodyStart && agency.End < _datelineEnd
        && _text.Word(token - 1) is "(" && _text.Word(token + 1) is ")";
}
