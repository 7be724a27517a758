using NewsSearch.Curating;

namespace NewsSearch.Entities;

/// <summary>Puts what the user says of names over what the archive tells.</summary>
/// <remarks>
/// What the user says of a name holds for that name. A name that the user said nothing of goes where the archive's name for its
/// entity goes: what comes to be known later as another spelling of <c>Jokowi</c> follows <c>Jokowi</c>.
/// </remarks>
internal sealed class CuratedEntities
{
    private readonly Func<FacetName, EntityTable> _harvest;
    private readonly Dictionary<(FacetName, string), EntityFact> _facts;

    private CuratedEntities(Func<FacetName, EntityTable> harvest, IEnumerable<EntityFact> facts) =>
        (_harvest, _facts) = (harvest, facts.ToDictionary(fact => (fact.Facet, fact.Name)));

    /// <summary>The entities of each facet of names.</summary>
    /// <param name="harvest">What the archive tells.</param>
    /// <param name="facts">What the user says.</param>
    public static IReadOnlyDictionary<FacetName, EntityTable> Make(Func<FacetName, EntityTable> harvest, IEnumerable<EntityFact> facts) =>
        new CuratedEntities(harvest, facts).Tables();

    private Dictionary<FacetName, EntityTable> Tables()
    {
        var members = CuratedNames.Facets.ToDictionary(facet => facet, _ => new SortedDictionary<string, List<(FacetName Facet, string Value)>>(StringComparer.Ordinal));
        var away = CuratedNames.Facets.ToDictionary(facet => facet, _ => new Dictionary<string, (FacetName, string)?>(StringComparer.Ordinal));
        foreach (var facet in CuratedNames.Facets)
        {
            foreach (var value in Values(facet))
            {
                var end = End(facet, value);
                if (end is not { } target || target.Facet != facet) away[facet][value] = end;
                if (end is not { } counted) continue;
                if (!members[counted.Facet].TryGetValue(counted.Name, out var list)) members[counted.Facet].Add(counted.Name, list = []);
                list.Add((facet, value));
            }
        }
        return CuratedNames.Facets.ToDictionary(facet => facet, facet => new EntityTable(
            [.. members[facet].Where(group => group.Value.Count > 1 || group.Value[0] != (facet, group.Key)).Select(group => Group(facet, group.Key, group.Value))],
            away[facet]));
    }

    private static EntityGroup Group(FacetName facet, string name, List<(FacetName Facet, string Value)> values) =>
        new(name, [.. values.Where(value => value.Facet == facet).Select(value => value.Value).Order(StringComparer.Ordinal)])
        {
            Borrowed = [.. values.Where(value => value.Facet != facet)],
        };

    // Every value that may be another's than its own.
    private HashSet<string> Values(FacetName facet)
    {
        var values = _harvest(facet).Groups.SelectMany(group => group.Members).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in _facts.Values)
        {
            if (fact.Facet == facet) values.Add(fact.Name);
            if (fact.As == facet && fact.Is is { } name) values.Add(name);
        }
        return values;
    }

    // What counts a value, and under which name; null for nothing.
    private (FacetName Facet, string Name)? End(FacetName facet, string value)
    {
        var at = (Facet: facet, Name: value);
        var passed = new HashSet<(FacetName, string)>();
        while (Next(at, passed.Count == 0, out var next))
        {
            if (next is null) return null;
            // Who says in a circle that names are each other means that they are one.
            if (!passed.Add(at)) return passed.Min();
            at = next.Value;
        }
        return at;
    }

    // Where one goes on from a name; null for hidden. False at the end.
    private bool Next((FacetName Facet, string Name) at, bool isFirst, out (FacetName Facet, string Name)? next)
    {
        next = at;
        var fact = _facts.GetValueOrDefault(at);
        // A name that others are given is theirs, whatever became of who was called so before.
        if (fact is { Is: null } && !isFirst) return false;
        if (fact is not null)
        {
            next = fact.Is is { } name ? (fact.As, name) : null;
            return next != at;
        }
        var own = _harvest(at.Facet).NameOf(at.Name)!;
        next = (at.Facet, own);
        if (own == at.Name) return false;
        if (_facts.GetValueOrDefault((at.Facet, own)) is not { Is: null }) return true;
        // Hidden with the name that the archive has for it.
        next = null;
        return isFirst;
    }
}
