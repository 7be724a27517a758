namespace NewsSearch.Language.Roots;

/// <summary>Rewrites spellings of before August 1972 to the present one.</summary>
/// <remarks>
/// Ejaan Van Ophuijsen (1901), Ejaan Soewandi (1947) and Ejaan Yang Disempurnakan (1972), as laid down in
/// Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan.
/// </remarks>
internal static class Spelling
{
    /// <summary>Whether <paramref name="word"/> has a pair of letters that is safe to rewrite in any text.</summary>
    public static bool HasSafePair(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (IsSafe(word[i - 1], word[i])) return true;
        }
        return false;
    }

    /// <summary>Rewrites <c>oe tj dj sj</c>: few words of present spelling have them, and those are names in old spelling.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="into">At least as long as the word.</param>
    /// <returns>The length of what was written.</returns>
    public static int RewriteSafe(ReadOnlySpan<char> word, Span<char> into) => Rewrite(word, into, all: false);

    /// <summary>Rewrites <c>j nj ch</c> too, which mean other sounds in present spelling.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="into">At least as long as the word.</param>
    /// <returns>The length of what was written.</returns>
    public static int RewriteAll(ReadOnlySpan<char> word, Span<char> into) => Rewrite(word, into, all: true);

    private static int Rewrite(ReadOnlySpan<char> word, Span<char> into, bool all)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            if (IsSafe(c, next))
            {
                i++;
                if (c == 's') into[length++] = 's';
                into[length++] = c switch { 'o' => 'u', 't' => 'c', 'd' => 'j', _ => 'y' };
            }
            else if (all && c == 'c' && next == 'h')
            {
                into[length++] = 'k';
            }
            else
            {
                into[length++] = all && c == 'j' ? 'y' : c;
            }
        }
        return length;
    }

    private static bool IsSafe(char first, char second) =>
        (first == 'o' && second == 'e') || (second == 'j' && first is 't' or 'd' or 's');
}
