namespace NewsSearch.Scoring;

/// <summary>Documents published within a range of days, all of the same score.</summary>
/// <param name="days">The first and the last day of each document; nothing lies within an undated one's.</param>
/// <param name="first">The first day of the range, as a day number.</param>
/// <param name="last">The last day of the range.</param>
/// <param name="score">What each scores.</param>
internal sealed class DaysClause((int[] First, int[] Last) days, int first, int last, float score) : Clause
{
    // To compare a day costs less than to read a posting, but there is one for every document.
    public override long Cost => days.First.Length;

    public override void Match(ulong[] to, ulong[]? within)
    {
        for (var i = 0; i < to.Length; i++)
        {
            var word = within is null ? ulong.MaxValue : within[i];
            for (; word != 0; word &= word - 1)
            {
                var document = (i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word);
                if (document >= days.First.Length) return;
                if (Holds(document)) to[i] |= 1UL << document;
            }
        }
    }

    public override void Bound(float[] bounds)
    {
        for (var i = 0; i < bounds.Length; i++) bounds[i] += score;
    }

    public override void Score(Window window)
    {
        var end = Math.Min(window.End, days.First.Length);
        for (var document = window.First; document < end; document++)
            if (Holds(document)) window.Scores[document - window.First] += score;
    }

    private bool Holds(int document) => days.First[document] >= first && days.Last[document] <= last;
}
