namespace NewsSearch.Language.Names;

/// <summary>Joins names that an article prints with a slip of the writer to the same names without.</summary>
/// <remarks>
/// Likeness alone joins nothing: a person's word that stands alone must be nobody else's in the article, and of a longer name the word with
/// the slip must be one that other articles do not know (<c>Egy Maualana Vikri</c>, <c>Persik Kedir</c>). The name seen more often stays.
/// </remarks>
/// <param name="classes">Tell which words other articles know.</param>
internal sealed class MisspeltNames(WordClasses classes)
{
    private const int LongName = 3, LongWord = 7;

    /// <summary>Joins persons.</summary>
    public void Join(NameGroups<PersonName> persons) =>
        Join(persons, person => Nicknames.FullOf(person.Name.Key) is null, (slip, name) => SlipsBetween(slip.Name, name.Name));

    /// <summary>Joins organizations.</summary>
    public void Join(NameGroups<OrganizationName> organizations) =>
        Join(organizations, organization => organization.Name.Known is null && !organization.Name.IsOutlet, (slip, name) => AreOne(slip.Name, name.Name) ? 1 : 0);

    /// <summary>Whether an organization's name is another's but for one word with a slip.</summary>
    public bool AreOne(OrganizationName slip, OrganizationName name) => AreOne(slip.Sense, name.Sense) || AreOne(slip.Words, name.Words);

    private bool AreOne(string[] one, string[] other)
    {
        if (one.Length != other.Length || OnlyDifference(one, other) is not { } at || (one.Length == 1 && one[0].Length < LongWord)) return false;
        var slips = WritingSlips.Between(one[at], other[at]);
        if (slips == 0) return false;
        if (IsUnknown(one[at]) || (at == one.Length - 1 && HasLostLetter(one[at], other[at]))) return true;
        return slips == 1 && one.Length > 1 && one[at].Length > LongWord && !IsUnknown(other[at]);
    }

    private static void Join<TName>(NameGroups<TName> groups, Func<NameGroup<TName>, bool> mayBeSlip, Func<NameGroup<TName>, NameGroup<TName>, int> slipsBetween)
    {
        foreach (var group in groups.All.OrderBy(group => group.MentionsAt.Count).ThenByDescending(group => group.FirstAt))
        {
            if (group.JoinedTo is not null || !mayBeSlip(group) || groups.All.Any(other => other.JoinedTo == group)) continue;
            var nearest = groups.All.Where(other => other.Root != group && other.MentionsAt.Count >= group.MentionsAt.Count)
                .Select(other => (other.Root, Slips: slipsBetween(group, other))).Where(other => other.Slips > 0)
                .GroupBy(other => other.Slips, other => other.Root).MinBy(others => others.Key)?.Distinct().Take(2).ToList();
            if (nearest is [var one]) group.Join(one, VariantOrigin.Shorter);
        }
    }

    /// <summary>How many slips a person's name is apart from another; 0 when it is another.</summary>
    private int SlipsBetween(PersonName slip, PersonName name)
    {
        if (slip.Folded is [var word])
        {
            // A letter for another makes another name of a known one: Thalia, Thania.
            return name.Folded.Where(other => other.Length != word.Length || IsUnknown(slip.Words[0]) || WritingSlips.AreChangedAbout(word, other))
                .Select(other => WritingSlips.Between(word, other)).Where(slips => slips > 0).DefaultIfEmpty().Min();
        }
        if (slip.Folded.Length != name.Folded.Length || OnlyDifference(slip.Sounds, name.Sounds) is not { } at) return 0;
        if (slip.Folded.Length >= LongName && HasLostLetter(slip.Folded[at], name.Folded[at])) return 1;
        return IsUnknown(slip.Words[at]) ? WritingSlips.Between(slip.Folded[at], name.Folded[at]) : 0;
    }

    /// <summary>In some archives the letter before each full stop is lost.</summary>
    private static bool HasLostLetter(string slip, string word) => word.Length == slip.Length + 1 && word.StartsWith(slip, StringComparison.Ordinal);

    private static int? OnlyDifference(string[] one, string[] other)
    {
        int? at = null;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] == other[i]) continue;
            if (at is not null) return null;
            at = i;
        }
        return at;
    }

    private bool IsUnknown(string word) => classes[Tokenizer.KeyOf(word)].Coarse == 0;
}
