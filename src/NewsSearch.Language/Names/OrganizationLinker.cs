namespace NewsSearch.Language.Names;

/// <summary>Gathers the mentions of each organization of an article under its fullest name.</summary>
/// <remarks>
/// One organization are: names that say the same with other words abbreviated (<c>Inspektorat Kemendagri</c>); a name and the
/// acronym printed behind it in brackets (<c>Komisi Pemberantasan Korupsi (KPK)</c>) or made of its first letters; a name and
/// the beginning of it; a club and its last word.
/// </remarks>
internal sealed class OrganizationLinker
{
    private readonly NameText _text;
    private readonly MisspeltNames _misspelt;
    private readonly NameGroups<OrganizationName> _groups;

    // What an acronym stands for when that is only the end of the name before it.
    private readonly Dictionary<NameGroup<OrganizationName>, OrganizationName> _writtenOut = [];

    private OrganizationLinker(NameText text, IEnumerable<NameSpan> spans, WordClasses classes)
    {
        (_text, _misspelt) = (text, new MisspeltNames(classes));
        _groups = new([.. spans
            .Where(span => span.Kind == NameKind.Organization)
            .Select(span => OrganizationName.Read(text, span))
            .OfType<OrganizationName>()], name => name.Key);
    }

    public static IReadOnlyList<Entity> Link(NameText text, IEnumerable<NameSpan> spans, WordClasses classes)
    {
        var linker = new OrganizationLinker(text, spans, classes);
        linker.JoinBrackets();
        linker.JoinClubs();
        linker._misspelt.Join(linker._groups);
        linker.JoinShorter();
        return [.. linker._groups.Joined().Select(organization => linker.ToEntity(organization.Root, organization.Names))];
    }

    private void JoinBrackets()
    {
        for (var i = 0; i + 1 < _groups.Names.Count; i++)
        {
            var (left, right) = (_groups.Names[i], _groups.Names[i + 1]);
            if (right.Words.Length != 1)
            {
                if (IsShortFormBehind(left, right)) _groups[right].Join(_groups[left], VariantOrigin.Stated);
                continue;
            }
            if (!IsAcronymBehind(left, right)) continue;
            if (left.EndingWith(_text, right) is { } ending) _writtenOut.TryAdd(_groups[right].Root, ending);
            else _groups[right].Join(_groups[left], VariantOrigin.Stated);
        }
    }

    /// <summary><c>Komisi Pemberantasan Korupsi (KPK)</c>, <c>... atau KPK</c>, <c>... yang disingkat KPK</c>.</summary>
    private bool IsAcronymBehind(OrganizationName name, OrganizationName acronym)
    {
        var (from, to) = (name.Span.Last + 1, acronym.Span.First);
        while (from < to && OrganizationWords.IsLegalForm(_text.Tokens[from].Key)) from++;
        // Mafindo (TurnBackHoax) are two.
        if (acronym.Name.Length > name.Name.Length) return false;
        if (to - from == 1 && _text.Word(from) is "(" && acronym.Span.Last + 1 < _text.Tokens.Count && _text.Word(acronym.Span.Last + 1) is not ",") return true;
        // The brackets were lost: Indonesia Police Watch IPW.
        if (to == from && OrganizationSense.Abbreviates(acronym.Words, name.Words)) return true;
        return NameForms.IsMadeOf(acronym.Name, name.Name)
            && ((to - from == 1 && _text.Word(from) is "atau") || AliasWords.JoinAt(_text, from, to));
    }

    /// <summary><c>PT Pelita Air Service (Pelita Air)</c>: in brackets behind a name, and of its words.</summary>
    private bool IsShortFormBehind(OrganizationName name, OrganizationName form)
    {
        var (from, to) = (name.Span.Last + 1, form.Span.First);
        return to - from == 1 && _text.Word(from) is "(" && form.Span.Last + 1 < _text.Tokens.Count && _text.Word(form.Span.Last + 1) is ")"
            && form.Words.Length < name.Words.Length && Array.TrueForAll(form.Words, name.Words.Contains);
    }

    /// <summary><c>Los Blancos</c> is <c>Real Madrid</c> in an article that names the club.</summary>
    private void JoinClubs()
    {
        foreach (var group in _groups.All)
        {
            if (group.JoinedTo is not null || !ClubNicknames.IsNickname(group.Name.Name)) continue;
            var clubs = ClubNicknames.ClubsOf(group.Name.Name).ToList();
            var club = _groups.All.FirstOrDefault(other => other != group
                && (clubs.Contains(other.Name.Name.ToLowerInvariant()) || (other.Name.Known is { } known && clubs.Contains(known.FullName.ToLowerInvariant()))));
            if (club is not null && club.Root != group) group.Join(club, VariantOrigin.Listed);
        }
    }

    private void JoinShorter()
    {
        // The longest first: what is short for one of them is short for what that was joined to.
        foreach (var group in _groups.All.OrderByDescending(group => group.Name.Sense.Length))
        {
            if (group.JoinedTo is not null) continue;
            var longer = _groups.All.Where(other => other.Root != group && group.Name.StandsFor(other.Name))
                .Select(other => other.Root).Distinct().Take(2).ToList();
            if (longer.Count == 1) group.Join(longer[0], VariantOrigin.Shorter);
        }
    }

    private Entity ToEntity(NameGroup<OrganizationName> root, List<OrganizationName> names)
    {
        var right = names.FindAll(name => _groups[name].Root == _groups[name] || !_misspelt.AreOne(name, root.Name));
        var fullest = Fullest(_writtenOut.TryGetValue(root, out var writtenOut) ? [.. right, writtenOut] : right);
        var own = _text.InArticle(names, name => name.Span);
        return new Entity(fullest.Name, [.. own.Select(name => _text.Mention(name.Span))])
        {
            Variants = [.. names.Where(name => name.Name != fullest.Name).DistinctBy(name => name.Name, StringComparer.Ordinal)
                .Select(name => new NameVariant(name.Name, OriginOf(name, fullest)))],
            IsCredit = own.TrueForAll(name => Credits.IsOfOutlet(_text, name)),
        };
    }

    private VariantOrigin OriginOf(OrganizationName name, OrganizationName fullest) =>
        _groups[name].JoinedAs ?? _groups[fullest].JoinedAs
        ?? (name.Words.SequenceEqual(fullest.Words) ? VariantOrigin.Shorter : VariantOrigin.Listed);

    /// <summary>
    /// The name with the most words; of the same words the print that is not all capitals. Outlets go by the first, unless that
    /// lost the last letter of <c>.com</c>.
    /// </summary>
    private static OrganizationName Fullest(List<OrganizationName> names) => names[0].IsOutlet
        ? names.Find(name => name.Name.Length == names[0].Name.Length + 1 && name.Name.StartsWith(names[0].Name, StringComparison.OrdinalIgnoreCase)) ?? names[0]
        : names.OrderBy(name => (ClubNicknames.IsNickname(name.Name) && !IsOfFullName(name, names)) || name.Words[0] is "mabes").ThenByDescending(name => name.Words.Length).ThenByDescending(name => name.Words.Sum(word => word.Length))
            .ThenByDescending(name => name.Name.Any(char.IsLower)).ThenBy(name => name.Name.StartsWith("PT. ", StringComparison.OrdinalIgnoreCase)).First();

    /// <summary>Whether a name stands in the listed name of one of its forms: <c>Barcelona</c>, not <c>Barca</c>, in that of <c>FC Barcelona</c>.</summary>
    private static bool IsOfFullName(OrganizationName name, List<OrganizationName> names) =>
        names.Exists(other => other.Known?.FullName.Contains(name.Name, StringComparison.OrdinalIgnoreCase) == true);
}
