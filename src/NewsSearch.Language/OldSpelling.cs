namespace NewsSearch.Language;

/// <summary>The spellings of Indonesian before August 1972: Van Ophuijsen (1901) and Soewandi (1947).</summary>
public static class OldSpelling
{
    // More words than this tell nothing new about a text.
    private const int MaxWords = 2000;
    private const int MinHits = 3;
    private const int MinPercent = 4;

    /// <summary>Whether <paramref name="text"/> is spelled so, judged by the share of words such as <c>jang</c>, <c>boekoe</c>, <c>tjara</c>.</summary>
    /// <remarks>In present spelling hardly any word in lower case looks so.</remarks>
    public static bool LooksOld(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (at, words, hits) = (0, 0, 0);
        while (words < MaxWords && WordSplitter.TryNext(text, ref at, out var word))
        {
            // Names keep their old spelling in present text, so they tell nothing.
            if (!char.IsLower(text[word.Start])) continue;
            words++;
            if (IsOld(text.AsSpan(word.Start, word.Length))) hits++;
        }
        return hits >= MinHits && hits * 100 >= words * MinPercent;
    }

    private static bool IsOld(ReadOnlySpan<char> word)
    {
        if (word.Equals("jang", StringComparison.OrdinalIgnoreCase)) return true;
        return word.Contains("oe", StringComparison.OrdinalIgnoreCase) || word.Contains("tj", StringComparison.OrdinalIgnoreCase)
            || word.Contains("dj", StringComparison.OrdinalIgnoreCase) || word.Contains("sj", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("nj", StringComparison.OrdinalIgnoreCase);
    }
}
