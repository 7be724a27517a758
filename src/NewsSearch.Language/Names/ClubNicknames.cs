namespace NewsSearch.Language.Names;

/// <summary>What newspapers call clubs besides their names; <c>club-nicknames.txt</c> lists it. Immutable.</summary>
internal static class ClubNicknames
{
    // A nickname may be that of several clubs.
    private static readonly ILookup<string, string> Clubs = ResourceLines.Read("Names/club-nicknames.txt").Select(line => line.ToLowerInvariant().Split('/'))
        .SelectMany(forms => forms[1..].Select(nickname => (Nickname: nickname, Club: forms[0]))).ToLookup(pair => pair.Nickname, pair => pair.Club);

    /// <summary>Whether a name is a nickname of some club.</summary>
    /// <param name="name">The name in any case.</param>
    public static bool IsNickname(string name) => Clubs.Contains(name.ToLowerInvariant());

    /// <summary>The clubs that are called so, in lower case.</summary>
    /// <param name="name">The nickname in any case.</param>
    public static IEnumerable<string> ClubsOf(string name) => Clubs[name.ToLowerInvariant()];
}
