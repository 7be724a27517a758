namespace NewsSearch.Scoring;

/// <summary>A part of a query on one segment: which documents match it, and how well.</summary>
/// <remarks>
/// First all matches of the segment are found, as a set of bits; that is what totals and facets are counted from, and it
/// needs no scores. Then only those documents are scored that may be among the best. One serves one thread.
/// </remarks>
internal abstract class Clause
{
    private float[]? _bounds;

    /// <summary>About how many documents must be looked at.</summary>
    public abstract long Cost { get; }

    /// <summary>For each window, what a document of it may score here at most; 0 where none matches. After <see cref="Match"/>.</summary>
    public float[] Bounds => _bounds ??= Bound();

    /// <summary>Adds the documents that match.</summary>
    /// <param name="to">A bit a document of the segment.</param>
    /// <param name="within">Others need not be found; null when all are wanted.</param>
    public abstract void Match(ulong[] to, ulong[]? within);

    /// <summary>Adds the documents of a window that score here. After <see cref="Match"/>.</summary>
    /// <param name="window">The window's number.</param>
    /// <param name="to">The window's words of a set.</param>
    public abstract void Mark(int window, Span<ulong> to);

    /// <summary>Adds the scores of the documents of a window. After <see cref="Match"/>.</summary>
    public abstract void Score(Window window);

    /// <summary>Adds the score of one document, just as <see cref="Score(Window)"/> adds it. Fastest for rising documents.</summary>
    public abstract void Score(int document, ref float score);

    /// <summary>Whether a document that matches the query may score here. After <see cref="Match"/>.</summary>
    public virtual bool MayHave(int document) => true;

    /// <summary>Adds to a list the clauses whose scores, added up in this order, are this one's.</summary>
    public virtual void Flatten(List<Clause> to) => to.Add(this);

    /// <summary>Works out <see cref="Bounds"/>.</summary>
    protected abstract float[] Bound();
}
