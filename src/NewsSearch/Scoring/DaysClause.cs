namespace NewsSearch.Scoring;

/// <summary>Documents published within a range of days, all of the same score.</summary>
/// <param name="days">When the segment's documents were published.</param>
/// <param name="first">The first day of the range, as a day number.</param>
/// <param name="last">The last day of the range.</param>
/// <param name="each">What each scores.</param>
/// <param name="windows">How many windows the segment has.</param>
/// <param name="scratch">Gives room for bounds.</param>
internal sealed class DaysClause(DayColumns days, int first, int last, float each, int windows, Scratch scratch) : Clause
{
    // To compare a day costs less than to read a posting, but there is one for every document.
    public override long Cost => days.Count;

    public override void Match(ulong[] to, ulong[]? within) => days.Mark(first, last, within, to);

    public override void Mark(int window, Span<ulong> to) => days.Mark(first, last, window * Window.Words, to);

    public override void Score(Window window)
    {
        Span<ulong> found = stackalloc ulong[Window.Words];
        days.Mark(first, last, window.Number * Window.Words, found);
        for (var i = 0; i < found.Length; i++)
        {
            for (var word = found[i]; word != 0; word &= word - 1)
                window.Scores[(i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word)] += each;
        }
    }

    public override void Score(int document, ref float score)
    {
        if (days.Has(document, first, last)) score += each;
    }

    protected override float[] Bound()
    {
        var bounds = scratch.Sums(windows);
        Array.Fill(bounds, each);
        return bounds;
    }
}
