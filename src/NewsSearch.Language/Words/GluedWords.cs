namespace NewsSearch.Language.Words;

/// <summary>Finds where scraping lost the space between two words: <c>HargaBitcoindan</c>, <c>diJakarta</c>.</summary>
/// <remarks>
/// Only case tells, and names have case inside too (iPhone, McDonald, YouTube): a word is parted before a capital
/// when what stands on one side of it is an Indonesian word that we know.
/// </remarks>
internal static class GluedWords
{
    private const int MaxPiece = 24;

    /// <summary>Whether the run of letters that starts at <paramref name="run"/> is parted before <paramref name="at"/>.</summary>
    public static bool PartAt(ReadOnlySpan<char> text, int run, int at)
    {
        if (!char.IsUpper(text[at]) || !char.IsLower(text[at - 1])) return false;
        var from = at - 1;
        while (from > run && at - from < MaxPiece && char.IsLetter(text[from - 1]) && !char.IsUpper(text[from])) from--;
        var left = text[from..at];
        var to = at + 1;
        while (to < text.Length && to - at < MaxPiece && char.IsLower(text[to])) to++;
        var right = text[at..to];
        if (left is "di" or "ke") return true;
        if (left.Length < 3 || right.Length < 3) return false;
        return IsKnown(left) || IsKnown(right);
    }

    private static bool IsKnown(ReadOnlySpan<char> piece)
    {
        Span<char> folded = stackalloc char[MaxPiece * Folding.MaxGrowth];
        var length = Folding.Fold(piece, folded);
        return RootFinder.Default.Knows(folded[..length]);
    }
}
