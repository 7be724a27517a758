using NewsSearch.Language.Words;

namespace NewsSearch.Language;

/// <summary>Cuts Indonesian text into words, keeping where each one stood.</summary>
/// <remarks>
/// Words are those of Unicode Standard Annex 29 with what Indonesian news needs: <c>anak-anak</c>, <c>KPK-nya</c>,
/// <c>1.500.000,00</c>, <c>28/04</c>, <c>A.M</c>, <c>50%</c> and <c>detik.com</c> are one word each, <c>Rp1,5</c> is two.
/// Any text is cut, in linear time; a run of letters that does not end is cut every 255 UTF-16 units.
/// </remarks>
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
        while (at < text.Length)
        {
            var start = at;
            at = PlainWord.EndOf(text, start);
            if (at > start)
            {
                word = new Word(start, at - start);
                return true;
            }
            at = start;
            var kind = Characters.KindAt(text, at, out var size);
            at += size;
            if (kind is CharacterKind.Letter or CharacterKind.Digit)
                at = WordReader.EndOf(text, start);
            else if (kind is not CharacterKind.Ideograph)
                continue;
            word = new Word(start, at - start);
            return true;
        }
        word = default;
        return false;
    }
}
