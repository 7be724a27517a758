using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>Reads what stands between two names: whether it says that they are one. <c>alias-words.txt</c> lists the words.</summary>
internal static class AliasWords
{
    private const int MostBetween = 8;

    private static readonly FrozenDictionary<ulong, bool> States = Load();

    /// <summary>Whether the tokens between two names are words such as <c>yang akrab disapa</c>, <c>alias</c>, <c>dikenal sebagai</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="from">The first token between.</param>
    /// <param name="to">The first token of the second name.</param>
    public static bool JoinAt(NameText text, int from, int to)
    {
        if (to <= from || to - from > MostBetween) return false;
        var (states, isBracket) = (false, text.Word(from) is "(");
        for (var i = from; i <= to; i++)
        {
            if (!text.Tokens[i].FollowsOnLine) return false;
            if (i == to) break;
            // Permadi Arya (pegiat media sosial yang dikenal sebagai Abu Janda)
            if (!states && isBracket && text.Tokens[i].Shape == Shape.Lower && !States.ContainsKey(text.Tokens[i].Key)) continue;
            if (!States.TryGetValue(text.Tokens[i].Key, out var state)) return false;
            states |= state || (i + 1 < to && text.Word(i) is "dikenal" or "disebut" && text.Word(i + 1) is "sebagai" or "dengan" or "juga");
        }
        return states;
    }

    private static FrozenDictionary<ulong, bool> Load() => ResourceLines.Read("Names/alias-words.txt")
        .SelectMany(line => line.Split('\t')[1].Split(' ').Select(word => (Key: Tokenizer.KeyOf(word), States: line.StartsWith("STATES", StringComparison.Ordinal))))
        .DistinctBy(word => word.Key)
        .ToFrozenDictionary(word => word.Key, word => word.States);
}
