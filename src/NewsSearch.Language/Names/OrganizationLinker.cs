namespace NewsSearch.Language.Names;

/// <summary>Gathers the mentions of each organization of an article under its fullest name.</summary>
/// <remarks>
/// One organization are: the forms the list knows; a name and the acronym printed behind it in brackets (<c>Komisi
/// Pemberantasan Korupsi (KPK)</c>) or made of its first letters; a name and the same with its place or <c>RI</c> behind.
/// </remarks>
internal sealed class OrganizationLinker
{
    private readonly NameText _text;
    private readonly List<OrganizationName> _names;
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

    private OrganizationLinker(NameText text, IEnumerable<NameSpan> spans)
    {
        _text = text;
        _names = [.. spans
            .Where(span => span.Kind == NameKind.Organization)
            .Select(span => OrganizationName.Read(text, span))
            .OfType<OrganizationName>()];
    }

    public static IReadOnlyList<Entity> Link(NameText text, IEnumerable<NameSpan> spans)
    {
        var linker = new OrganizationLinker(text, spans);
        foreach (var name in linker._names) linker._groups.TryAdd(name.Key, new Group(name));
        linker.JoinBrackets();
        linker.JoinKnown();
        linker.JoinShorter();
        return linker.Entities();
    }

    private void JoinBrackets()
    {
        for (var i = 0; i + 1 < _names.Count; i++)
        {
            var (left, right) = (_names[i], _names[i + 1]);
            if (right.Words.Length != 1 || !IsAcronymBehind(left, right)) continue;
            Join(_groups[right.Key], _groups[left.Key], VariantOrigin.Stated);
        }
    }

    /// <summary><c>Komisi Pemberantasan Korupsi (KPK)</c>, <c>... atau KPK</c>, <c>... yang disingkat KPK</c>.</summary>
    private bool IsAcronymBehind(OrganizationName name, OrganizationName acronym)
    {
        var (from, to) = (name.Span.Last + 1, acronym.Span.First);
        if (to - from == 1 && _text.Word(from) is "(") return true;
        return NameForms.IsMadeOf(acronym.Name, name.Name)
            && ((to - from == 1 && _text.Word(from) is "atau") || AliasWords.JoinAt(_text, from, to));
    }

    private void JoinKnown()
    {
        var first = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            if (name.Known is not { } known) continue;
            if (!first.TryAdd(known.FullName, _groups[name.Key])) Join(_groups[name.Key], first[known.FullName], VariantOrigin.Listed);
        }
    }

    private void JoinShorter()
    {
        foreach (var group in _groups.Values)
        {
            if (group.JoinedTo is not null) continue;
            var longer = _groups.Values.Where(other => other.Root != group && group.Name.StandsFor(other.Name))
                .Select(other => other.Root).Distinct().Take(2).ToList();
            if (longer.Count == 1) Join(group, longer[0], VariantOrigin.Shorter);
        }
    }

    private static void Join(Group one, Group other, VariantOrigin origin)
    {
        if (one.Root == other.Root) return;
        one.Root.JoinedTo = other.Root;
        one.Origin ??= origin;
    }

    private List<Entity> Entities()
    {
        var mentions = new Dictionary<Group, List<OrganizationName>>();
        var order = new List<Group>();
        foreach (var name in _names)
        {
            var root = _groups[name.Key].Root;
            if (!mentions.TryGetValue(root, out var list))
            {
                mentions.Add(root, list = []);
                order.Add(root);
            }
            list.Add(name);
        }
        return [.. order.Select(group => ToEntity(mentions[group]))];
    }

    private Entity ToEntity(List<OrganizationName> names)
    {
        var fullest = Fullest(names);
        return new Entity(fullest.Name, [.. names.Select(name => _text.Mention(name.Span))])
        {
            Variants = [.. names.Where(name => name.Name != fullest.Name).DistinctBy(name => name.Name, StringComparer.Ordinal)
                .Select(name => new NameVariant(name.Name, OriginOf(name, fullest)))],
            IsCredit = names.TrueForAll(name => Credits.IsOfOutlet(_text, name)),
        };
    }

    private VariantOrigin OriginOf(OrganizationName name, OrganizationName fullest) =>
        _groups[name.Key].Origin ?? _groups[fullest.Key].Origin ?? VariantOrigin.Shorter;

    /// <summary>The name with the most words; of the same words the print that is not all capitals.</summary>
    private static OrganizationName Fullest(List<OrganizationName> names) =>
        names.OrderByDescending(name => name.Words.Length).ThenByDescending(name => name.Words.Sum(word => word.Length))
            .ThenByDescending(name => name.Name.Any(char.IsLower)).First();

    /// <summary>All mentions of one spelling.</summary>
    private sealed class Group(OrganizationName name)
    {
        public OrganizationName Name { get; } = name;
        public Group? JoinedTo { get; set; }
        public VariantOrigin? Origin { get; set; }

        public Group Root
        {
            get
            {
                var root = this;
                while (root.JoinedTo is { } next) root = next;
                return root;
            }
        }
    }
}
