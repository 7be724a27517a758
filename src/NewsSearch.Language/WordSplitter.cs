namespace NewsSearch.Language;

/// <summary>Cuts Indonesian text into words, keeping where each one stood.</summary>
public static class WordSplitter
{
    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<Word> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Iterate(text);

        static IEnumerable<Word> Iterate(string text)
        {
            for (var at = 0; TryNext(text, ref at, out var word);)
                yield return word;
        }
    }

    /// <summary>Finds the next word at or after <paramref name="at"/> and moves <paramref name="at"/> behind it.</summary>
    /// <returns>False when there is none.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out Word word)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        word = new Word(start, at - start);
        return at > start;
    }
}
