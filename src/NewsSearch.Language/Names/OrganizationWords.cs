using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>How the names of organizations are put together; <c>organization-words.txt</c> lists the words. Immutable.</summary>
internal static class OrganizationWords
{
    private static readonly ILookup<string, string[]> Lines = ResourceLines.Read("Names/organization-words.txt")
        .Select(line => line.Split('\t')).ToLookup(columns => columns[0], columns => columns[1..]);

    private static readonly FrozenSet<ulong> Offices = Keys("OFFICE"), Bodies = Keys("BODY"), Research = Keys("RESEARCH"), Legal = Keys("LEGAL");

    private static readonly FrozenDictionary<ulong, string[]> Long = Lines["SHORT"]
        .ToFrozenDictionary(columns => Tokenizer.KeyOf(columns[0]), columns => columns[1].Split(' '));

    /// <summary>Whether a word opens the name of an office within an organization: <c>Biro Humas</c>, not <c>Pusat Studi</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    /// <param name="next">That of the word behind.</param>
    public static bool OpensOffice(ulong word, ulong next) => Offices.Contains(word) && !Research.Contains(next);

    /// <summary>Whether a word opens the name of an organization that has offices: <c>Kementerian</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool OpensBody(ulong word) => Bodies.Contains(word);

    /// <summary>Whether a word tells a company's legal form: <c>PT</c>, <c>Tbk</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool IsLegalForm(ulong word) => Legal.Contains(word);

    /// <summary>What a word is short for, in lower case, or null: <c>pemerintah provinsi</c> for <c>Pemprov</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static string[]? LongFormOf(ulong word) => Long.GetValueOrDefault(word);

    private static FrozenSet<ulong> Keys(string kind) =>
        Lines[kind].SelectMany(columns => columns[0].Split(' ')).Select(word => Tokenizer.KeyOf(word)).ToFrozenSet();
}
