using System.Collections.Frozen;

namespace NewsSearch.Language.Dates;

/// <summary>The words that dates are made of, in present and old spelling.</summary>
internal static class DateWords
{
    /// <summary>The longest word of the list; longer ones need no lookup.</summary>
    private const int Longest = 14;

    // For each first letter of the alphabet, a bit for each length and each last letter of words of the list: nearly no word of a text has both.
    private static readonly (uint Lengths, uint Lasts)[] Ends = new (uint, uint)['z' - 'a' + 1];

    private static readonly FrozenDictionary<string, (DateWord Kind, byte Value)>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>What a word can do in a date. Case and apostrophes do not matter: <c>Jum’at</c>.</summary>
    public static (DateWord Kind, byte Value) Find(ReadOnlySpan<char> word, bool hasApostrophe)
    {
        if (word.Length > Longest) return default;
        if (!hasApostrophe && !MayBeListed(word)) return default;
        if (!hasApostrophe) return Words.TryGetValue(word, out var found) ? found : default;
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in word)
            if (!DateTokens.IsApostrophe(letter)) plain[length++] = letter;
        return Words.TryGetValue(plain[..length], out var folded) ? folded : default;
    }

    /// <summary>A month by its full name in Indonesian, old spelling or English, or by a short form; 0 when it is none.</summary>
    public static int Month(DateToken token) =>
        token.Kind is DateWord.Month or DateWord.MonthName or DateWord.MonthShort ? token.Value : 0;

    private static bool MayBeListed(ReadOnlySpan<char> word)
    {
        var (first, last) = ((word[0] | 0x20) - 'a', (word[^1] | 0x20) - 'a');
        if ((uint)first >= Ends.Length || (uint)last >= Ends.Length) return true;
        var (lengths, lasts) = Ends[first];
        return (lengths >> word.Length & lasts >> last & 1) != 0;
    }

    private static FrozenDictionary<string, (DateWord, byte)>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        using var stream = typeof(DateWords).Assembly.GetManifestResourceStream("Dates/date-words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, (DateWord, byte)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split(' ', ':');
            var meaning = (Enum.Parse<DateWord>(parts[0]), byte.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
            foreach (var word in parts[2..])
                if (word.Length > 0) words.Add(word, meaning);
        }
        foreach (var word in words.Keys)
        {
            ref var ends = ref Ends[word[0] - 'a'];
            ends = (ends.Lengths | 1u << word.Length, ends.Lasts | 1u << (word[^1] - 'a'));
        }
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
