namespace NewsSearch.Language.Names;

/// <summary>Gathers the mentions of each person of an article under the fullest name.</summary>
/// <remarks>
/// A shorter name is the longer one that holds its words; Indonesians are called by the first or the last word of a name,
/// so both count, the first before the last; of two that fit alike it is the one mentioned latest before. An alias the
/// text itself states (<c>Muhaimin Iskandar atau Cak Imin</c>) joins. Two full names are never joined by likeness.
/// </remarks>
internal sealed class PersonLinker
{
    private readonly NameText _text;
    private readonly List<PersonName> _names;
    private readonly Dictionary<string, Person> _persons = new(StringComparer.Ordinal);

    private PersonLinker(NameText text, IEnumerable<NameSpan> spans)
    {
        _text = text;
        _names = [.. spans
            .Where(span => span.Kind == NameKind.Person)
            .Select(span => PersonName.Read(text, span))
            .OfType<PersonName>()];
    }

    public static IReadOnlyList<Entity> Link(NameText text, IEnumerable<NameSpan> spans)
    {
        var linker = new PersonLinker(text, spans);
        linker.Gather();
        linker.JoinAliases();
        linker.JoinNicknames();
        linker.JoinShorter();
        return linker.Entities();
    }

    private void Gather()
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (!_persons.TryGetValue(_names[i].Key, out var person)) _persons.Add(_names[i].Key, person = new Person(_names[i]));
            person.Add(_names[i], i);
        }
    }

    /// <summary>Joins <c>X alias Y</c>, <c>X atau Y</c>, <c>X (Y)</c>, <c>X yang akrab disapa Y</c>.</summary>
    private void JoinAliases()
    {
        for (var i = 0; i + 1 < _names.Count; i++)
        {
            var (left, right) = (_names[i], _names[i + 1]);
            if (left.Key == right.Key || !IsAlias(left, right)) continue;
            var (one, other) = (Root(_persons[left.Key]), Root(_persons[right.Key]));
            if (one == other) continue;
            // The fuller name stands for both: "Cak Imin alias Muhaimin Iskandar".
            var turned = other.Folded.Length > 1 && !NameForms.IsNickname(other.Name)
                && (one.Folded.Length == 1 || NameForms.IsNickname(one.Name));
            if (turned) one.Join(other, VariantOrigin.Stated);
            else other.Join(one, VariantOrigin.Stated);
        }
    }

    /// <summary>Joins the names of well-known persons; of those the article prints, the fullest stands for all.</summary>
    private void JoinNicknames()
    {
        var fullest = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var person in _persons.Values.OrderByDescending(person => person.Folded.Length))
        {
            if (Nicknames.FullOf(person.Key) is not { } full) continue;
            if (!fullest.TryAdd(full, person) && Root(fullest[full]) != Root(person) && person.JoinedTo is null) person.Join(fullest[full], VariantOrigin.Listed);
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
        var single = right.Words.Length == 1 ? right : left;
        return _persons.Values.Any(person => person.Folded.Length > 1 && person.Key != left.Key && person.Key != right.Key
            && person.Folded.Contains(single.Folded[0]));
    }

    private void JoinShorter()
    {
        var longestFirst = _persons.Values.OrderBy(person => person.Folded.Length).ToList();
        foreach (var person in longestFirst)
        {
            if (person.JoinedTo is not null) continue;
            Person? best = null;
            var bestScore = 0;
            foreach (var other in longestFirst)
            {
                if (other.Folded.Length <= person.Folded.Length || Root(other) == person) continue;
                var score = Fit(person, other);
                if (score == 0) continue;
                if (score > bestScore || (score == bestScore && IsNearer(person, other, best!))) (best, bestScore) = (other, score);
            }
            if (best is not null) person.Join(best, VariantOrigin.Shorter);
        }
    }

    /// <summary>How well a shorter name fits a longer one; 0 when not at all.</summary>
    private static int Fit(Person shorter, Person longer)
    {
        var (some, all) = (shorter.Folded, longer.Folded);
        if (some.Length == 1)
        {
            if (some[0].Length < 3) return 0;
            return all[0] == some[0] ? 3 : all[^1] == some[0] ? 2 : all.Contains(some[0]) ? 1 : 0;
        }
        var at = 0;
        foreach (var word in all)
        {
            if (at < some.Length && (word == some[at] || (some[at].Length == 1 && at > 0 && word.StartsWith(some[at], StringComparison.Ordinal)))) at++;
        }
        return at == some.Length && all.Contains(some[0]) ? 3 : 0;
    }

    private static bool IsNearer(Person person, Person one, Person other)
    {
        var at = person.FirstAt;
        var (a, b) = (one.LatestBefore(at), other.LatestBefore(at));
        return a > b || (a < 0 && b < 0 && one.FirstAt < other.FirstAt);
    }

    private static Person Root(Person person)
    {
        while (person.JoinedTo is { } next) person = next;
        return person;
    }

    private List<Entity> Entities()
    {
        var gathered = new Dictionary<Person, List<PersonName>>();
        var order = new List<Person>();
        foreach (var name in _names)
        {
            var root = Root(_persons[name.Key]);
            if (!gathered.TryGetValue(root, out var list))
            {
                gathered.Add(root, list = []);
                order.Add(root);
            }
            list.Add(name);
        }
        return [.. order.Select(person => ToEntity(person, gathered[person]))];
    }

    private Entity ToEntity(Person person, List<PersonName> names) => new(person.Name, [.. names.Select(name => _text.Mention(name.Span))])
    {
        Variants = [.. names.Select(name => _persons[name.Key]).Distinct()
            .Where(other => other != person && other.Name != person.Name)
            .Select(other => new NameVariant(other.Name, other.JoinedAs))],
        Titles = [.. names.SelectMany(name => PersonTitles.Around(_text, name.Span)).Distinct(StringComparer.OrdinalIgnoreCase)],
        IsCredit = names.TrueForAll(name => Credits.IsOfWriter(_text, name.Span)),
    };

    /// <summary>All mentions of one spelling.</summary>
    private sealed class Person(PersonName name)
    {
        private readonly Dictionary<string, int> _prints = new(StringComparer.Ordinal);
        private readonly List<int> _at = [];

        public string[] Folded { get; } = name.Folded;
        public string Key { get; } = name.Key;
        public Person? JoinedTo { get; private set; }
        public VariantOrigin JoinedAs { get; private set; }
        public int FirstAt => _at[0];

        /// <summary>The print seen most often, the first of those.</summary>
        public string Name => _prints.MaxBy(print => print.Value).Key;

        public void Join(Person other, VariantOrigin origin) => (JoinedTo, JoinedAs) = (other, origin);

        public void Add(PersonName mention, int at)
        {
            _prints[mention.Name] = _prints.GetValueOrDefault(mention.Name) + 1;
            _at.Add(at);
        }

        public int LatestBefore(int at) => _at.FindLast(mine => mine < at) is var latest && _at[0] < at ? latest : -1;
    }
}
