using NewsSearch.Language;

namespace NewsSearch.Frequencies;

/// <summary>What holds of every request for words and their counts.</summary>
internal static class WordLimits
{
    /// <summary>Refuses limits that make no sense.</summary>
    /// <exception cref="NewsSearchException">They do not.</exception>
    public static void Check(int minCount, int take)
    {
        if (minCount < 1)
        {
            throw Bad($"no word is rarer than 1, not {minCount}: ask for 1 or more",
                $"paling jarang sebuah kata muncul 1 kali, bukan {minCount}: minta 1 atau lebih");
        }

        if (take < 0)
        {
            throw Bad($"cannot take {take} words: ask for 0 or more",
                $"tidak dapat memberi {take} kata: minta 0 atau lebih");
        }
    }

    /// <summary>For a request that cannot be met.</summary>
    public static NewsSearchException Bad(string english, string indonesian) =>
        new(Problem.BadRequest, new Bilingual(english, indonesian));
}
