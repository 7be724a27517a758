using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Entities;

/// <summary>Which values of one facet are one entity. Immutable; safe to use from several threads.</summary>
internal sealed class EntityTable
{
    private const char BetweenGroups = '\n', BetweenMembers = '\t';

    private readonly Dictionary<string, EntityGroup> _byMember = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<(EntityGroup Group, string Folded)>>> _byWord;

    public EntityTable(IReadOnlyList<EntityGroup> groups)
    {
        Groups = groups;
        foreach (var group in groups)
            foreach (var member in group.Members) _byMember[member] = group;
        _byWord = new(ReadWords);
    }

    public static EntityTable Empty { get; } = new([]);

    public IReadOnlyList<EntityGroup> Groups { get; }

    /// <summary>The entity that a value is of, or null for a value that is its own.</summary>
    public EntityGroup? Find(string value) => _byMember.GetValueOrDefault(value);

    /// <summary>What the entity of a value is called.</summary>
    public string NameOf(string value) => Find(value)?.Name ?? value;

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

    private Dictionary<string, List<(EntityGroup Group, string Folded)>> ReadWords()
    {
        var byWord = new Dictionary<string, List<(EntityGroup Group, string Folded)>>(StringComparer.Ordinal);
        var forms = new WordForms(RootFinder.Default);
        foreach (var group in Groups)
        {
            foreach (var member in group.Members)
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
