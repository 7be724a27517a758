namespace NewsSearch.Scoring;

/// <summary>Documents published within a range of days, all of the same score.</summary>
/// <param name="days">When the segment's documents were published.</param>
/// <param name="first">The first day of the range, as a day number.</param>
/// <param name="last">The last day of the range.</param>
/// <param name="score">What each scores.</param>
internal sealed class DaysClause(DayColumns days, int first, int last, float score) : Clause
{
    // To compare a day costs less than to read a posting, but there is one for every document.
    public override long Cost => days.Count;

    public override void Match(ulong[] to, ulong[]? within) => days.Mark(first, last, within, to);

    public override void Bound(float[] bounds)
    {
        for (var i = 0; i < bounds.Length; i++) bounds[i] += score;
    }

    public override void Score(Window window)
    {
        Span<ulong> found = stackalloc ulong[Window.Words];
        days.Mark(first, last, window.Number * Window.Words, found);
        for (var i = 0; i < found.Length; i++)
        {
            for (var word = found[i]; word != 0; word &= word - 1)
                window.Scores[(i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word)] += score;
        }
    }
}
