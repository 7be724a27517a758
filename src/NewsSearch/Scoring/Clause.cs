namespace NewsSearch.Scoring;

/// <summary>A part of a query on one segment: which documents match it, and how well.</summary>
/// <remarks>
/// First all matches of the segment are found, as a set of bits; that is what totals and facets are counted from, and it
/// needs no scores. Then only windows of documents are scored that may hold one of the best. One serves one thread.
/// </remarks>
internal abstract class Clause
{
    /// <summary>About how many documents must be looked at.</summary>
    public abstract long Cost { get; }

    /// <summary>Adds the documents that match.</summary>
    /// <param name="to">A bit a document of the segment.</param>
    /// <param name="within">Others need not be found; null when all are wanted.</param>
    public abstract void Match(ulong[] to, ulong[]? within);

    /// <summary>Adds to each window's bound what a document of it may score here at most.</summary>
    public abstract void Bound(float[] bounds);

    /// <summary>Adds the scores of the documents of a window. <see cref="Match"/> was called before.</summary>
    public abstract void Score(Window window);
}
