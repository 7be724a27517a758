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
        if (groups.All.Count < 2) return;
        var roots = groups.All.Where(group => group.JoinedTo is not null).Select(group => group.JoinedTo).ToHashSet();
        foreach (var group in groups.All.OrderBy(group => group.MentionsAt.Count).ThenByDescending(group => group.FirstAt))
        {
            if (group.JoinedTo is not null || roots.Contains(group) || !mayBeSlip(group)) continue;
            if (Nearest(groups, group, slipsBetween) is not { } name) continue;
            group.Join(name, VariantOrigin.Spelt);
            roots.Add(name);
        }
    }

    /// <summary>The one that is the fewest slips apart and stands as often or oftener; null where there is none, or two.</summary>
    private static NameGroup<TName>? Nearest<TName>(NameGroups<TName> groups, NameGroup<TName> slip, Func<NameGroup<TName>, NameGroup<TName>, int> slipsBetween)
    {
        NameGroup<TName>? nearest = null;
        var (fewest, isOne) = (int.MaxValue, false);
        foreach (var other in groups.All)
        {
            if (other.MentionsAt.Count < slip.MentionsAt.Count || other.Root == slip) continue;
            var slips = slipsBetween(slip, other);
            if (slips == 0 || slips > fewest) continue;
            (nearest, isOne) = (other.Root, slips < fewest || (isOne && nearest == other.Root));
            fewest = slips;
        }
        return isOne ? nearest : null;
    }

    /// <summary>How many slips a person's name is apart from another; 0 when it is another.</summary>
    private int SlipsBetween(PersonName slip, PersonName name)
    {
        if (slip.Folded is [var word])
        {
            // A letter for another makes another name of a known one: Thalia, Thania.
            var fewest = 0;
            foreach (var other in name.Folded)
            {
                var slips = WritingSlips.Between(word, other);
                if (slips == 0 || (fewest > 0 && slips >= fewest)) continue;
                if (other.Length != word.Length || IsUnknown(slip.Words[0]) || WritingSlips.AreChangedAbout(word, other)) fewest = slips;
            }
            return fewest;
        }
        if (slip.Folded.Length != name.Folded.Length || OnlyDifference(slip.Sounds, name.Sounds) is not { } at) return 0;
        if (slip.Folded.Length >= LongName && HasLostLetter(slip.Folded[at], name.Folded[at])) return 1;
        return IsUnknown(slip.Words[at]) ? WritingSlips.Between(slip.Folded[at], name.Folded[at]) : 0;
    }

    /// <summary>In some archives the letter before each full stop is lost.</summary>
    public static bool HasLostLetter(string slip, string word) => word.Length == slip.Length + 1 && word.StartsWith(slip, StringComparison.Ordinal);

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
