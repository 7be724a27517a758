namespace NewsSearch.Tui.State.Reading;

/// <summary>A stretch of a text drawn in an ink of its own.</summary>
/// <param name="Start">Its first character, counted in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Ink">Its ink.</param>
/// <param name="Name">Which of the article's names it is, or is within, from 0; negative when it is none.</param>
/// <param name="Hit">Which of the article's hits it is, from 0; negative when it is none.</param>
internal readonly record struct Mark(int Start, int Length, Ink Ink, int Hit = -1, int Name = -1)
{
    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}
