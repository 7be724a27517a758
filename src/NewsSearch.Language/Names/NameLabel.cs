namespace NewsSearch.Language.Names;

/// <summary>What a word is to a name: <c>Begin</c> opens one of its kind, <c>In</c> continues it.</summary>
internal enum NameLabel : byte
{
    None,
    BeginPerson,
    InPerson,
    BeginPlace,
    InPlace,
    BeginOrganization,
    InOrganization,
}

/// <summary>The rules of <see cref="NameLabel"/>.</summary>
internal static class NameLabels
{
    public const int Count = 7;

    public static bool Begins(int label) => label != 0 && (label & 1) == 1;

    public static bool Continues(int label) => label != 0 && (label & 1) == 0;

    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 2);

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>; -1 is the start of a sentence.</summary>
    public static bool MayFollow(int label, int next) =>
        !Continues(next) || (label > 0 && KindOf(label) == KindOf(next));
}
