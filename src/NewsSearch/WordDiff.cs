using NewsSearch.Copies;

namespace NewsSearch;

/// <summary>What changed from one text to another, word by word.</summary>
/// <remarks>
/// The fewest words removed and added (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986) while
/// there are at most 2,000 of them between two lines that both texts have; where more changed, it is told as one change.
/// </remarks>
public static class WordDiff
{
    /// <summary>The parts of both texts in order; same and added ones make up <paramref name="after"/>, to the letter.</summary>
    /// <remarks>A word carries what follows it up to the next word; signs and blanks alone make no difference.</remarks>
    public static IReadOnlyList<DiffPart> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new DiffMaker(before, after).Parts();
    }
}

/// <summary>A stretch of one text or of both.</summary>
/// <param name="Kind">Which text has it.</param>
/// <param name="Text">The stretch; of the later text where both have it.</param>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>Which of two texts has something.</summary>
public enum DiffKind
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>The first alone.</summary>
    Removed,

    /// <summary>The second alone.</summary>
    Added,
}
