namespace NewsSearch.Language.Words;

/// <summary>Finds where scraping lost the space between two words: <c>HargaBitcoindan</c>, <c>diJakarta</c>.</summary>
/// <remarks>
/// Only case tells, and names have case inside too (iPhone, McDonald, YouTube): a word is parted before a capital
/// when what stands on one side of it is an Indonesian word or a name that we know, unless the whole is a listed name.
/// </remarks>
internal static class GluedWords
{
    private const int MaxPiece = 24;
    private const int MinPiece = 3;
    private const int MinKnown = 4;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        WordList.Read("Words/camel-names.txt").GetAlternateLookup<ReadOnlySpan<char>>();

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
        if (left.Length < MinPiece || right.Length < MinPiece || IsName(text, run, at)) return false;
        return IsKnown(left) || IsKnown(right);
    }

    /// <summary>Whether a word is a listed name with a capital inside: <c>YouTube</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => word.Length > 1 && IsName(word, 0, 1);

    private static bool IsKnown(ReadOnlySpan<char> piece)
    {
        if (piece.Length < MinKnown) return false;
        Span<char> folded = stackalloc char[MaxPiece * Folding.MaxGrowth];
        return RootFinder.Default.Knows(folded[..Folding.Fold(piece, folded)]);
    }

    private static bool IsName(ReadOnlySpan<char> text, int run, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MaxPiece && char.IsLetter(text[end])) end++;
        if (end - run > MaxPiece) return false;
        Span<char> folded = stackalloc char[MaxPiece * Folding.MaxGrowth];
        var name = folded[..Folding.Fold(text[run..end], folded)];
        return Names.Contains(name) || (name.EndsWith("nya") && Names.Contains(name[..^3]));
    }
}
