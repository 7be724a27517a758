namespace NewsSearch.Language;

/// <summary>Where a word stands in a text.</summary>
/// <param name="Start">Its first character, counted in UTF-16 units from the start of the text.</param>
/// <param name="Length">Its length in UTF-16 units; at least 1.</param>
public readonly record struct Word(int Start, int Length)
{
    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}
