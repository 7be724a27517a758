namespace NewsSearch.Tui.State.Commands;

/// <summary>Finds names by some of their letters.</summary>
internal static class FuzzyMatch
{
    private const int WordStart = 8;
    private const int InARow = 10;

    /// <summary>How well what is typed fits a name; null when its letters do not all stand in it, in order.</summary>
    /// <remarks>
    /// Each letter goes to the first place it fits, but a start of a word is preferred: <c>hs</c> means
    /// "Hapus Saringan". Letters in a row and at starts of words count more.
    /// </remarks>
    public static int? Score(string typed, string name)
    {
        var (score, last) = (0, -1);
        foreach (var letter in typed)
        {
            if (char.IsWhiteSpace(letter)) continue;
            var at = Next(name, letter, last + 1);
            if (at < 0) return null;
            if (at == last + 1) score += InARow;
            if (IsWordStart(name, at)) score += WordStart;
            score++;
            last = at;
        }
        return score;
    }

    private static int Next(string name, char letter, int from)
    {
        var first = -1;
        for (var at = from; at < name.Length; at++)
        {
            if (char.ToLowerInvariant(name[at]) != char.ToLowerInvariant(letter)) continue;
            if (at == from || IsWordStart(name, at)) return at;
            if (first < 0) first = at;
        }
        return first;
    }

    private static bool IsWordStart(string name, int at) => at == 0 || !char.IsLetterOrDigit(name[at - 1]);
}
