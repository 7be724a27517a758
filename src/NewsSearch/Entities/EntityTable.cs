using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Entities;

/// <summary>Which values of one facet are one entity. Immutable; safe to use from several threads.</summary>
internal sealed class EntityTable
{
    private const char BetweenGroups = '\n', BetweenMembers = '\t';

    private readonly Dictionary<string, EntityGroup> _byMember = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<List<(string Value, string Folded)>> _awayRead;
    private readonly Lazy<Dictionary<string, List<(EntityGroup Group, string Folded)>>> _byWord;

    /// <param name="groups">The entities of more than one value, or of another name than their value.</param>
    /// <param name="away">Values that this facet does not count, with what counts them; null for hidden ones.</param>
    public EntityTable(IReadOnlyList<EntityGroup> groups, IReadOnlyDictionary<string, (FacetName Facet, string Name)?>? away = null)
    {
        (Groups, Away) = (groups, away ?? new Dictionary<string, (FacetName, string)?>());
        foreach (var group in groups)
        {
            _byName[group.Name] = group;
            foreach (var member in group.Members) _byMember[member] = group;
        }
        _byWord = new(ReadWords);
        _awayRead = new(ReadAway);
    }

    public static EntityTable Empty { get; } = new([]);

    public IReadOnlyList<EntityGroup> Groups { get; }

    /// <summary>The values of the facet that the user hides, or counts in another facet.</summary>
    public IReadOnlyDictionary<string, (FacetName Facet, string Name)?> Away { get; }

    /// <summary>Whether every value is its own.</summary>
    public bool IsEmpty => Groups.Count == 0 && Away.Count == 0;

    /// <summary>The entity of that name, or that a value is of; null for a value that is its own.</summary>
    public EntityGroup? Find(string name) => _byName.GetValueOrDefault(name) ?? _byMember.GetValueOrDefault(name);

    /// <summary>What the entity of a value is called; null for a value that is not counted.</summary>
    public string? NameOf(string value) => Away.ContainsKey(value) ? null : _byMember.GetValueOrDefault(value)?.Name ?? value;

    /// <summary>The values not counted of which the folded form is as asked.</summary>
    public IReadOnlyList<string> AwayReading(Func<string, bool> reads) =>
        Away.Count == 0 ? [] : [.. _awayRead.Value.Where(away => reads(away.Folded)).Select(away => away.Value)];

    /// <summary>The entities of which some member reads so, by <see cref="FoldedText"/>.</summary>
    public IEnumerable<EntityGroup> Reading(string folded) => Candidates(folded.Split(' ')[0])
        .Where(entry => entry.Folded == folded).Select(entry => entry.Group).Distinct();

    /// <summary>The entities of which some member holds the words, in exact form and side by side.</summary>
    public IEnumerable<EntityGroup> Holding(IReadOnlyList<string> words)
    {
        var sought = $" {string.Join(' ', words)} ";
        return Candidates(words[0])
            .Where(entry => $" {entry.Folded} ".Contains(sought, StringComparison.Ordinal)).Select(entry => entry.Group).Distinct();
    }

    /// <summary>As a commit keeps it: a line for each entity, its name first.</summary>
    public string Write() => string.Join(BetweenGroups, Groups.Select(group =>
        string.Join(BetweenMembers, group.Members.Where(member => member != group.Name).Prepend(group.Name))));

    public static EntityTable Read(string text) => text.Length == 0 ? Empty : new(
        [.. text.Split(BetweenGroups).Select(line => line.Split(BetweenMembers)).Select(names => new EntityGroup(names[0], names))]);

    private List<(EntityGroup Group, string Folded)> Candidates(string word) =>
        Groups.Count > 0 && _byWord.Value.TryGetValue(word, out var found) ? found : [];

    private List<(string Value, string Folded)> ReadAway()
    {
        var forms = new WordForms(RootFinder.Default);
        return [.. Away.Keys.Select(value => (value, FoldedText.Of(forms, value)))];
    }

    private Dictionary<string, List<(EntityGroup Group, string Folded)>> ReadWords()
    {
        var byWord = new Dictionary<string, List<(EntityGroup Group, string Folded)>>(StringComparer.Ordinal);
        var forms = new WordForms(RootFinder.Default);
        foreach (var group in Groups)
        {
            foreach (var member in group.Members.Concat(group.Borrowed.Select(borrowed => borrowed.Value)).Append(group.Name).Distinct(StringComparer.Ordinal))
            {
                var folded = FoldedText.Of(forms, member);
                foreach (var word in folded.Split(' ').Distinct(StringComparer.Ordinal))
                {
                    if (!byWord.TryGetValue(word, out var entries)) byWord.Add(word, entries = []);
                    entries.Add((group, folded));
                }
            }
        }
        return byWord;
    }
}
