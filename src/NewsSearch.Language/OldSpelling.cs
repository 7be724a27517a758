using System.Buffers;

namespace NewsSearch.Language;

/// <summary>The spellings of Indonesian before August 1972: Van Ophuijsen (1901) and Soewandi (1947).</summary>
public static class OldSpelling
{
    // More words than this tell nothing new about a text.
    private const int MaxWords = 2000;
    private const int MinHits = 3;
    private const int MinPercent = 4;

    // Ejaan Yang Disempurnakan came into force on 17 August 1972; what was printed that month may be either.
    private static readonly DateOnly LastDay = new(1972, 7, 31);

    // The letters that IsOld looks for, where a word in lower case may have them; nj starts one.
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["oe", "tj", "dj", "sj", "jang", " nj", "\nnj", "(nj", "\"nj"], StringComparison.Ordinal);

    /// <summary>Whether a text is to be read so.</summary>
    /// <param name="mode">When the user wants it.</param>
    /// <param name="published">When it was published.</param>
    /// <param name="text">The text.</param>
    public static bool Applies(OldSpellingMode mode, PublishedDate published, string text)
    {
        ArgumentNullException.ThrowIfNull(published);
        return mode switch
        {
            OldSpellingMode.Always => true,
            OldSpellingMode.Never => false,
            _ => (published.Source is not PublishedSource.Inferred && published.Value is { } date && date.Last <= LastDay) || LooksOld(text),
        };
    }

    /// <summary>Whether <paramref name="text"/> is spelled so, judged by the share of words such as <c>jang</c>, <c>boekoe</c>, <c>tjara</c>.</summary>
    /// <remarks>In present spelling hardly any word in lower case looks so.</remarks>
    public static bool LooksOld(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayLookOld(text)) return false;
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

    // Nearly all present texts have fewer such words than it takes, but for names, and one fast search tells.
    private static bool MayLookOld(ReadOnlySpan<char> text)
    {
        for (var hits = 0; hits < MinHits;)
        {
            var at = text.IndexOfAny(Signs);
            if (at < 0) return false;
            var end = at + 1;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            var start = char.IsLetter(text[at]) ? at : at + 1;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '\'')) start--;
            if (char.IsLower(text[start])) hits++;
            text = text[end..];
        }
        return true;
    }

    private static bool IsOld(ReadOnlySpan<char> word)
    {
        if (word.Equals("jang", StringComparison.OrdinalIgnoreCase)) return true;
        return word.Contains("oe", StringComparison.OrdinalIgnoreCase) || word.Contains("tj", StringComparison.OrdinalIgnoreCase)
            || word.Contains("dj", StringComparison.OrdinalIgnoreCase) || word.Contains("sj", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("nj", StringComparison.OrdinalIgnoreCase);
    }
}
