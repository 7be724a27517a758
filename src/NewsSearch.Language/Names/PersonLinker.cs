namespace NewsSearch.Language.Names;

/// <summary>Gathers the mentions of each person of an article under the fullest name.</summary>
/// <remarks>
/// A shorter name is the longer one that holds its words; Indonesians are called by the first or the last word of a name,
/// so both count, the first before the last; of two that fit alike it is the one mentioned latest before. An alias the
/// text itself states (<c>Muhaimin Iskandar atau Cak Imin</c>) joins. Two full names are never joined by likeness.
/// </remarks>
internal sealed class PersonLinker
{
    private const int ShortestCalled = 3, ShortestClipped = 4, ShortestAlone = 8, ShortestSpelt = 5;

    private readonly NameText _text;
    private readonly NameGroups<PersonName> _groups;
    private readonly List<NameGroup<PersonName>> _shortestFirst;

    private PersonLinker(NameText text, IEnumerable<NameSpan> spans)
    {
        _text = text;
        _groups = new([.. spans
            .Where(span => span.Kind == NameKind.Person)
            .Select(span => PersonName.Read(text, span))
            .OfType<PersonName>()], name => name.Key);
        _shortestFirst = [.. _groups.All.OrderBy(person => person.Name.Folded.Length)];
    }

    public static IReadOnlyList<Entity> Link(NameText text, IEnumerable<NameSpan> spans, WordClasses classes)
    {
        var linker = new PersonLinker(text, spans);
        linker.JoinAliases();
        linker.JoinNicknames();
        linker.JoinShorter();
        linker.JoinCalled();
        linker.JoinSpellings();
        linker.JoinTold();
        linker.JoinClipped();
        new MisspeltNames(classes).Join(linker._groups);
        linker.JoinInitials();
        return [.. linker._groups.Joined().Select(person => linker.ToEntity(person.Root, person.Names))];
    }

    /// <summary>Joins <c>X alias Y</c>, <c>X atau Y</c>, <c>X (Y)</c>, <c>X yang akrab disapa Y</c>.</summary>
    private void JoinAliases()
    {
        for (var i = 0; i + 1 < _groups.Names.Count; i++)
        {
            var (left, right) = (_groups.Names[i], _groups.Names[i + 1]);
            if (left.Key == right.Key || !IsAlias(left, right)) continue;
            // Kijun, sapaan Rizki: he may be named in full elsewhere.
            if (left.Folded.Length == 1 && right.Folded.Length == 1)
            {
                JoinShorter(_groups[left]);
                JoinShorter(_groups[right]);
            }
            // Top Gun, julukan Vinales
            var isBehind = _text.Word(right.Span.First - 1) is "julukan" or "sapaan" or "panggilan";
            if (isBehind) JoinShorter(_groups[right]);
            var (one, other) = (_groups[left].Root, _groups[right].Root);
            if (one == other) continue;
            // The fuller name stands for both: "Cak Imin alias Muhaimin Iskandar".
            var turned = other.Name.Folded.Length > 1 && !IsByname(other.Name) && (isBehind || one.Name.Folded.Length == 1 || IsByname(one.Name));
            if (turned) one.Join(other, VariantOrigin.Stated);
            else other.Join(one, VariantOrigin.Stated);
        }
    }

    /// <summary><c>Cak Imin</c>, <c>The Doctor</c>, <c>El Diablo</c></summary>
    private static bool IsByname(PersonName name) => NameForms.IsNickname(name.Name) || name.Words[0] is "The" or "El" or "La" or "Si" or "Sang";

    /// <summary>Joins the names of well-known persons; of those the article prints, the fullest stands for all.</summary>
    private void JoinNicknames()
    {
        var fullest = new Dictionary<string, NameGroup<PersonName>>(StringComparer.Ordinal);
        foreach (var person in _groups.All.OrderBy(person => IsByname(person.Name)).ThenByDescending(person => person.Name.Folded.Length))
        {
            if (Nicknames.FullOf(person.Name.Key) is not { } full) continue;
            if (!fullest.TryAdd(full, person) && person.JoinedTo is null) person.Join(fullest[full], VariantOrigin.Listed);
        }
    }

    private bool IsAlias(PersonName left, PersonName right)
    {
        var (from, to) = (left.Span.Last + 1, right.Span.First);
        if (AliasWords.JoinAt(_text, from, to)) return true;
        if (to - from != 1 || !_text.Tokens[from].FollowsOnLine || !_text.Tokens[to].FollowsOnLine) return false;
        // What only stands in brackets or behind "atau" may as well be somebody else.
        var mayBeNickname = NameForms.IsNickname(right.Name) || NameForms.IsNickname(left.Name) || right.Folded.Any(left.Folded.Contains)
            || ((left.Words.Length == 1 || right.Words.Length == 1) && !IsSomebodyElse(left, right));
        return _text.Word(from) switch
        {
            "(" => to + 1 < _text.Tokens.Count && right.Span.Last + 1 < _text.Tokens.Count && _text.Word(right.Span.Last + 1) is ")" && mayBeNickname,
            "atau" => mayBeNickname && (left.Words.Length > 1 || NameForms.IsNickname(left.Name)),
            _ => false,
        };
    }

    /// <summary>Whether one of two names is known to be another's, or is part of another name that the article gives.</summary>
    private bool IsSomebodyElse(PersonName left, PersonName right)
    {
        var (one, other) = (Nicknames.FullOf(left.Key), Nicknames.FullOf(right.Key));
        if (one is not null && other is not null) return one != other;
        var (single, whole) = right.Words.Length == 1 ? (right, left) : (left, right);
        return _groups.All.Any(person => person.Name.Folded.Length > 1 && person.Name.Key != left.Key && person.Name.Key != right.Key
            && person.Name.Folded.Contains(single.Folded[0]) && !(person.Name.Folded.Length == 2 && person.Name.Folded[^1] == whole.Folded[^1]));
    }

    private void JoinShorter()
    {
        foreach (var person in _shortestFirst) JoinShorter(person);
    }

    private void JoinShorter(NameGroup<PersonName> person)
    {
        if (person.JoinedTo is not null || IsWhole(person.Name)) return;
        NameGroup<PersonName>? best = null;
        var bestScore = 0;
        foreach (var other in _shortestFirst)
        {
            var proper = ProperOf(person.Name.Folded, other.Name.Folded);
            if (other == person || other.Name.Folded.Length <= proper.Length || other.Root == person || IsOfFamily(person, other)) continue;
            var score = Fit(proper, other.Name.Folded);
            if (score == 0) continue;
            if (score > bestScore || (score == bestScore && IsNearer(person, other, best!))) (best, bestScore) = (other, score);
        }
        if (best is not null) person.Join(best, VariantOrigin.Shorter);
    }

    /// <summary>Whether a well-known person has no other name: <c>Soekarno</c> is not his daughter.</summary>
    private static bool IsWhole(PersonName name) => name.Folded is [var word] && Nicknames.FullOf(word) is { } full && Spelling.Fold(full) == word;

    /// <summary>The name in <c>Gus Rofiq</c>, unless the longer one has the title as well.</summary>
    private static string[] ProperOf(string[] name, string[] longer) =>
        name.Length == 2 && (CueWords.Default[Tokenizer.KeyOf(name[0])] & Cue.Nickname) != 0 && !longer.Contains(name[0]) ? name[1..] : name;

    /// <summary>Whether the longer name is a wife's or a child's with the whole shorter one behind: <c>istrinya, Vera Ilyas Alamsyah</c>.</summary>
    private bool IsOfFamily(NameGroup<PersonName> person, NameGroup<PersonName> other)
    {
        if (person.Name.Folded.Length < 2 || !other.Name.Folded.AsSpan().EndsWith(person.Name.Folded)) return false;
        return other.MentionsAt.All(at =>
        {
            var before = _groups.Names[at].Span.First - 1;
            while (before > 0 && (_text.Word(before) is "," || (_text.CueOf(before) & Cue.Honorific) != 0 && _text.Tokens[before].Shape != Shape.Lower)) before--;
            return before >= 0 && _text.Word(before) is "istri" or "istrinya" or "suami" or "suaminya" or "putrinya" or "putranya" or "anaknya" or "putri" or "putra" or "anak";
        });
    }

    /// <summary>Joins what someone is called with his last name: <c>Eddy Hiariej</c>, where <c>Edward Omar Sharif Hiariej atau Eddy</c> stands.</summary>
    private void JoinCalled()
    {
        foreach (var person in _groups.All)
        {
            if (person.JoinedTo is not null || person.Name.Folded is not [var called, var last]) continue;
            var bearer = _groups.All.Where(other => other.JoinedAs == VariantOrigin.Stated && other.Root != person && other.Name.Folded is [var word] && word == called)
                .Select(other => other.Root).FirstOrDefault(root => root.Name.Folded[^1] == last);
            if (bearer is not null) person.Join(bearer, VariantOrigin.Stated);
        }
    }

    /// <summary>Joins names that differ in spelling or in a last letter that was lost before a mark; the one seen more often stays.</summary>
    private void JoinSpellings()
    {
        foreach (var person in _groups.All.OrderBy(person => person.MentionsAt.Count).ThenByDescending(person => person.FirstAt))
        {
            if (person.JoinedTo is not null) continue;
            var others = _groups.All.Where(other => other.Root != person && (AreSpellings(person, other) || LostLetterBeforeStop(person, other)))
                .Select(other => other.Root).Distinct().Take(2).ToList();
            if (others.Count == 1) person.Join(others[0], VariantOrigin.Spelt);
        }
    }

    private static bool AreSpellings(NameGroup<PersonName> person, NameGroup<PersonName> other)
    {
        var (one, whole) = (person.Name, other.Name);
        if (one.Folded.Length > 1) return SoundKeys.AreAlike(one, whole);
        return one.Folded[0].Length >= ShortestSpelt && whole.Sounds.Contains(one.Sounds[0]) && !whole.Folded.Contains(one.Folded[0]);
    }

    /// <summary>In some archives the letter before each full stop is lost: <c>Suyatn.</c> for <c>Suyatno</c>.</summary>
    private bool LostLetterBeforeStop(NameGroup<PersonName> person, NameGroup<PersonName> other)
    {
        var (one, whole) = (person.Name.Folded[^1], other.Name.Folded[^1]);
        if (one.Length < ShortestClipped || !MisspeltNames.HasLostLetter(one, whole)) return false;
        if (person.Name.Folded.Length > 1 && !person.Name.Folded.AsSpan()[..^1].SequenceEqual(other.Name.Folded.AsSpan()[..^1])) return false;
        return person.MentionsAt.All(at => _groups.Names[at].Span.Last + 1 is var next && next < _text.Tokens.Count && _text.Word(next) is "." or ",");
    }

    /// <summary>Joins what someone is called, as a text tells it, with who was spoken of: <c>pelatih yang karib disapa Aboy</c>.</summary>
    private void JoinTold()
    {
        foreach (var person in _groups.All)
        {
            if (person.JoinedTo is not null || person.Name.Folded.Length > 2 || _groups.All.Any(other => other.Root == person && other.Name.Folded.Length > 1 && other != person)) continue;
            var told = -1;
            foreach (var at in person.MentionsAt)
            {
                if (!SpokenNames.IsTold(_text, _groups.Names[at].Span)) continue;
                told = at;
                break;
            }
            if (told < 0) continue;
            var bearer = SpokenNames.BearerBefore(_text, _groups.Names, told, name => _groups[name].Root != person, name => _groups[name].MentionsAt.Count);
            if (bearer >= 0) person.Join(_groups[_groups.Names[bearer]], VariantOrigin.Stated);
        }
    }

    /// <summary>Joins the beginning of a word of the one name before that has it: <c>Komar</c> after <c>Komarudin Watubun</c>; or the end of it: <c>Dhana</c>, <c>Fardhana</c>.</summary>
    private void JoinClipped()
    {
        foreach (var person in _groups.All)
        {
            if (person.JoinedTo is not null || person.Name.Folded is not [{ Length: >= ShortestCalled } clipped]) continue;
            var isKnown = Nicknames.FullOf(person.Name.Key) is not null;
            if (IsWhole(person.Name)) continue;
            // Rudy is short for Rudiantara.
            var opening = clipped[^1] == 'y' ? clipped[..^1] + 'i' : clipped;
            var whole = _groups.All.Where(other => other.FirstAt < person.FirstAt && (other.Name.Folded.Length > 1 || other.Name.Folded[0].Length >= ShortestAlone)
                && (Array.Exists(other.Name.Folded, word => clipped.Length >= ShortestClipped && word.Length > clipped.Length + 1
                    && (word.StartsWith(clipped, StringComparison.Ordinal) || word.StartsWith(opening, StringComparison.Ordinal) || (!isKnown && word.EndsWith(clipped, StringComparison.Ordinal))))
                    || (!isKnown && other.Name.Folded.Length > 1 && EndsOtherwise(clipped, other.Name.Folded[0]))))
                .Select(other => other.Root).Distinct().Take(2).ToList();
            if (whole.Count == 1 && whole[0] != person) person.Join(whole[0], VariantOrigin.Shorter);
        }
    }

    /// <summary>Whether a first name has one letter more at its end, or less: <c>Angel</c>, <c>Angela Lee</c>.</summary>
    private static bool EndsOtherwise(string called, string first) =>
        first.Length >= ShortestCalled && (MisspeltNames.HasLostLetter(called, first) || MisspeltNames.HasLostLetter(first, called));

    /// <summary>
    /// Joins the initials of the one name of the article that has them, when it stands before: <c>AJ</c> after <c>Anthony
    /// Joshua</c>. Two letters are soon alike, so one of the two must be there again. A suspect's initials are his own, and so
    /// are those in a row that are mostly strangers': <c>pelaku MT, SS, dan AB</c>.
    /// </summary>
    private void JoinInitials()
    {
        var owners = _groups.All.Where(person => person.JoinedTo is null && IsInitials(person.Name) && !IsSuspect(person))
            .Select(person => (Person: person, Owner: OwnerOf(person)))
            .Where(pair => pair.Owner is not null)
            .ToDictionary(pair => pair.Person, pair => pair.Owner!);
        foreach (var (person, owner) in owners)
        {
            if (!StandsWithStrangers(person, owners)) person.Join(owner, VariantOrigin.Shorter);
        }
    }

    private bool IsInitials(PersonName name) => name.Folded is [{ Length: >= 2 }] && _text.Tokens[name.Span.First].Shape == Shape.Upper;

    private bool IsSuspect(NameGroup<PersonName> person)
    {
        var first = person.Name.Span.First;
        return (first > 0 && (_text.CueOf(first - 1) & Cue.Kin) != 0)
            || person.MentionsAt.Any(at => PersonRules.InitialsAt(_text, _groups.Names[at].Span.First));
    }

    private NameGroup<PersonName>? OwnerOf(NameGroup<PersonName> person)
    {
        var initials = person.Name.Folded[0];
        var all = _groups.All.Where(other => other != person && HasInitials(other.Name.Folded, initials)).ToList();
        // Mario Dandy Satrio and Mario Dandy Satriyo are likely one.
        if (all.Count == 0 || all.Exists(other => other.Name.Folded[0] != all[0].Name.Folded[0])) return null;
        var owner = all[0].Root;
        if (owner == person || all.TrueForAll(other => other.FirstAt > person.FirstAt)) return null;
        var isNamedAgain = person.MentionsAt.Count > 1 || _groups.All.Where(other => other.Root == owner).Sum(other => other.MentionsAt.Count) > 1;
        return initials.Length > 2 || isNamedAgain ? owner : null;
    }

    /// <summary>Whether a mention stands in a row of initials of which most are nobody's in the article.</summary>
    private bool StandsWithStrangers(NameGroup<PersonName> person, Dictionary<NameGroup<PersonName>, NameGroup<PersonName>> owners) =>
        person.MentionsAt.Any(mention =>
        {
            var (first, last) = (mention, mention);
            while (first > 0 && IsInitials(_groups.Names[first - 1]) && AreInRow(first - 1)) first--;
            while (last + 1 < _groups.Names.Count && IsInitials(_groups.Names[last + 1]) && AreInRow(last)) last++;
            var owned = Enumerable.Range(first, last + 1 - first).Count(at => IsOwned(_groups[_groups.Names[at]], owners));
            return last > first && owned * 2 <= last + 1 - first;
        });

    private static bool IsOwned(NameGroup<PersonName> initials, Dictionary<NameGroup<PersonName>, NameGroup<PersonName>> owners) =>
        initials.JoinedTo is not null || owners.ContainsKey(initials);

    private bool AreInRow(int mention)
    {
        var (left, right) = (_groups.Names[mention].Span, _groups.Names[mention + 1].Span);
        for (var i = left.Last + 1; i < right.First; i++)
        {
            if (_text.Word(i) is not ("," or "dan" or "serta" or "&")) return false;
        }
        return right.First - left.Last is 2 or 3;
    }

    private static bool HasInitials(string[] words, string initials)
    {
        if (words.Length != initials.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i][0] != initials[i]) return false;
        }
        return true;
    }

    /// <summary>How well a shorter name fits a longer one; 0 when not at all.</summary>
    private static int Fit(string[] some, string[] all)
    {
        if (some.Length == 1)
        {
            if (some[0].Length < 3) return some[0].Length == 2 && all[0] == some[0] ? 3 : 0;
            return all[0] == some[0] ? 3 : all[^1] == some[0] ? 2 : all.Contains(some[0]) ? 1 : 0;
        }
        var at = 0;
        foreach (var word in all)
        {
            if (at < some.Length && (word == some[at] || (some[at].Length == 1 && at > 0 && word.StartsWith(some[at], StringComparison.Ordinal)))) at++;
        }
        return at == some.Length && all.Contains(some[0]) ? 3 : 0;
    }

    private static bool IsNearer(NameGroup<PersonName> person, NameGroup<PersonName> one, NameGroup<PersonName> other)
    {
        var at = person.FirstAt;
        var (a, b) = (one.LatestBefore(at), other.LatestBefore(at));
        return a > b || (a < 0 && b < 0 && one.FirstAt < other.FirstAt);
    }

    private Entity ToEntity(NameGroup<PersonName> person, List<PersonName> names)
    {
        var prints = names.ToLookup(name => _groups[name], name => name.Name);
        var own = _text.InArticle(names, name => name.Span);
        return new(MostSeen(prints[person]), [.. own.Select(name => _text.Mention(name.Span))])
        {
            Variants = [.. prints.Where(other => other.Key != person)
                .Select(other => new NameVariant(MostSeen(other), other.Key.JoinedAs ?? VariantOrigin.Shorter))
                .Where(variant => variant.Name != MostSeen(prints[person]))],
            Titles = [.. own.SelectMany(name => PersonTitles.Around(_text, name.Span)).Distinct(StringComparer.OrdinalIgnoreCase)],
            IsCredit = own.TrueForAll(name => Credits.IsOfWriter(_text, name.Span)),
        };
    }

    /// <summary>The print seen most often, the first of those; before all one with the marks of its letters, which are left out sooner than put in: <c>Pérez</c>.</summary>
    private static string MostSeen(IEnumerable<string> prints) =>
        prints.GroupBy(print => print, StringComparer.Ordinal).MaxBy(print => (print.Key.Any(Spelling.IsMarked), print.Count()))!.Key;
}
