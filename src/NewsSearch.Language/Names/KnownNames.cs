using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Finds the names of the gazetteer and of the list of organizations in a text.</summary>
internal sealed record KnownNames(Gazetteer Gazetteer, Organizations Organizations)
{
    public static KnownNames Default { get; } = new(Gazetteer.Default, Organizations.Default);

    /// <summary>What place exactly these tokens may mean.</summary>
    public PlaceForm? PlaceAt(NameText text, int first, int last) =>
        Gazetteer.Find(KeyOf(text, first, last)) is { } form && (!form.NeedsCapitals || text.Tokens[first].Shape == Shape.Upper) ? form : null;

    /// <summary>Whether exactly these tokens are surely a known organization.</summary>
    public bool OrganizationAt(NameText text, int first, int last) =>
        Organizations.Find(KeyOf(text, first, last))?.IsSure(text.Tokens[first].Shape == Shape.Upper) == true;

    /// <summary>The longest name that starts at a token and is nothing else, in capitals.</summary>
    public NameSpan? LongestAt(NameText text, int first, int to)
    {
        NameSpan? longest = null;
        ulong key = 0;
        for (var i = first; i < to && (i == first || text.Tokens[i].FollowsOnLine); i++)
        {
            key = Gazetteer.Join(key, text.Tokens[i].Key);
            if (text.Tokens[i].Shape.IsCapital())
            {
                var upper = text.Tokens[first].Shape == Shape.Upper;
                if (Gazetteer.Find(key) is { IsAmbiguous: false } place && (upper || !place.NeedsCapitals))
                    longest = new(first, i, NameKind.Place);
                else if (Organizations.Find(key)?.IsSure(upper) == true)
                    longest = new(first, i, NameKind.Organization);
            }
            if (!Gazetteer.IsBeginning(key) && !Organizations.IsBeginning(key)) break;
        }
        return longest;
    }

    /// <summary>
    /// Whether exactly these tokens look like a name and are none; <c>not-names.txt</c> lists them. What it lists in capitals
    /// alone is a name in small letters: <c>KIM</c>, <c>Kim</c>.
    /// </summary>
    public static bool IsNone(NameText text, int first, int last) =>
        NotNames.TryGetValue(KeyOf(text, first, last), out var needsCapitals) && (!needsCapitals || text.Tokens[first].Shape != Shape.Capital);

    private static readonly Dictionary<ulong, bool> NotNames = ResourceLines.Read("Names/not-names.txt")
        .GroupBy(Gazetteer.KeyOf).ToDictionary(forms => forms.Key, forms => forms.All(form => !form.Any(char.IsLower)));

    public static ulong KeyOf(NameText text, int first, int last)
    {
        ulong key = 0;
        for (var i = first; i <= last; i++) key = Gazetteer.Join(key, text.Tokens[i].Key);
        return key;
    }
}
