using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>Reads what stands between two names: whether it says that they are one. <c>alias-words.txt</c> lists the words.</summary>
internal static class AliasWords
{
    private const int MostBetween = 8;

    private const Cue Title = Cue.Honorific | Cue.Nickname | Cue.Rank;

    private static readonly FrozenDictionary<ulong, bool> States = Load();
    private static readonly FrozenSet<ulong> Titles = [.. Words("TITLES")];

    /// <summary>Whether a word is a title that stands before what someone is called: <c>Mas Dhito</c>, <c>Coach Teco</c>.</summary>
    public static bool IsTitle(NameText text, int at) => (text.CueOf(at) & Title) != 0 || Titles.Contains(text.Tokens[at].Key);

    /// <summary>Whether the tokens between two names are words such as <c>yang akrab disapa</c>, <c>alias Mas</c>, <c>dikenal sebagai</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="from">The first token between.</param>
    /// <param name="to">The first token of the second name.</param>
    public static bool JoinAt(NameText text, int from, int to)
    {
        // Toni Tamsil (TT) alias Akhi, DIH (25) alias Iwed
        if (from + 3 < to && text.Word(from) is "(" && text.Word(from + 2) is ")") from += 3;
        if (to <= from || to - from > MostBetween) return false;
        var (states, isBracket) = (false, text.Word(from) is "(");
        for (var i = from; i <= to; i++)
        {
            if (!text.Tokens[i].FollowsOnLine) return false;
            if (i == to) break;
            // Permadi Arya (pegiat media sosial yang dikenal sebagai Abu Janda)
            if (!states && isBracket && text.Tokens[i].Shape == Shape.Lower && !States.ContainsKey(text.Tokens[i].Key)) continue;
            if (!States.TryGetValue(text.Tokens[i].Key, out var state))
            {
                if (states && IsTitle(text, i)) continue;
                return false;
            }
            states |= state || (i + 1 < to && text.Word(i) is "dikenal" or "disebut" && text.Word(i + 1) is "sebagai" or "dengan" or "juga");
        }
        return states;
    }

    private static FrozenDictionary<ulong, bool> Load() => Words("STATES").Select(word => (Key: word, States: true))
        .Concat(Words("LINKS").Select(word => (Key: word, States: false)))
        .DistinctBy(word => word.Key)
        .ToFrozenDictionary(word => word.Key, word => word.States);

    private static IEnumerable<ulong> Words(string kind) => ResourceLines.Read("Names/alias-words.txt")
        .Select(line => line.Split('\t'))
        .Where(line => line[0] == kind)
        .SelectMany(line => line[1].Split(' '))
        .Select(word => Tokenizer.KeyOf(word));
}
