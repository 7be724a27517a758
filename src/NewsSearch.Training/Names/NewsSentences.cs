using NewsSearch.Language.Names;

namespace NewsSearch.Training.Names;

/// <summary>News as sentences of word numbers, with what each word is counted for.</summary>
internal sealed class NewsSentences
{
    /// <summary>Words seen less often tell too little to be placed.</summary>
    private const int FewestSightings = 3;

    private const int MostWords = 100_000;

    private NewsSentences(List<ulong> keys, int[] counts, byte[] capitals, List<int[]> sentences) =>
        (Keys, Counts, Capitals, Sentences) = (keys, counts, capitals, sentences);

    /// <summary>The words, the most frequent first: <see cref="Token.Key"/>.</summary>
    public IReadOnlyList<ulong> Keys { get; }

    /// <summary>How often each was seen.</summary>
    public int[] Counts { get; }

    /// <summary>How often each has a capital within a sentence, 0 never to 7 always.</summary>
    public byte[] Capitals { get; }

    /// <summary>Word numbers, -1 for a rare word.</summary>
    public IReadOnlyList<int[]> Sentences { get; }

    public static NewsSentences Read(string dataFolder)
    {
        var counts = new Dictionary<ulong, (int All, int Inner, int Capital)>();
        var raw = new List<ulong[]>();
        var seen = new HashSet<ulong>();
        var tokens = new List<Token>();
        foreach (var text in NewsTexts.Read(dataFolder))
        {
            Tokenizer.Read(text, tokens);
            var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
            for (var start = 0; start < all.Length;)
            {
                var end = start + 1;
                while (end < all.Length && !all[end].OpensSentence) end++;
                var sentence = all[start..end];
                start = end;
                var keys = new ulong[sentence.Length];
                var hash = 0UL;
                for (var i = 0; i < keys.Length; i++)
                {
                    keys[i] = KeyOf(sentence[i]);
                    hash = (hash * 31) + keys[i];
                }
                if (keys.Length < 3 || !seen.Add(hash)) continue;
                raw.Add(keys);
                Count(sentence, keys, counts);
            }
        }
        return Number(counts, raw);
    }

    /// <summary>Numbers of one length are one word.</summary>
    private static ulong KeyOf(in Token token) => token.Shape == Shape.Number ? Tokenizer.KeyOf("0000000000".AsSpan(0, Math.Min(10, token.Length))) : token.Key;

    private static void Count(ReadOnlySpan<Token> sentence, ulong[] keys, Dictionary<ulong, (int All, int Inner, int Capital)> counts)
    {
        var normal = Casings.Of(sentence, lowerText: false) == Casing.Normal;
        for (var i = 0; i < keys.Length; i++)
        {
            var (all, inner, capital) = counts.GetValueOrDefault(keys[i]);
            var counted = normal && !sentence[i].OpensSentence && (i == 0 || sentence[i - 1].Shape != Shape.Mark);
            counts[keys[i]] = (all + 1, inner + (counted ? 1 : 0), capital + (counted && sentence[i].Shape.IsCapital() ? 1 : 0));
        }
    }

    private static NewsSentences Number(Dictionary<ulong, (int All, int Inner, int Capital)> counts, List<ulong[]> raw)
    {
        var words = counts.Where(word => word.Value.All >= FewestSightings)
            .OrderByDescending(word => word.Value.All).ThenBy(word => word.Key).Take(MostWords).ToList();
        var numbers = new Dictionary<ulong, int>(words.Count);
        foreach (var word in words) numbers.Add(word.Key, numbers.Count);
        return new(
            [.. words.Select(word => word.Key)],
            [.. words.Select(word => word.Value.All)],
            [.. words.Select(word => (byte)(word.Value.Inner == 0 ? 3 : (word.Value.Capital * 7 + word.Value.Inner / 2) / word.Value.Inner))],
            [.. raw.Select(sentence => Array.ConvertAll(sentence, key => numbers.GetValueOrDefault(key, -1)))]);
    }
}
