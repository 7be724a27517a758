namespace NewsSearch.Scoring;

/// <summary>Documents that all score the same.</summary>
internal sealed class ConstantClause(ulong[] set, float each, Scratch scratch) : Clause
{
    public override long Cost { get; } = Bits.Count(set);

    public override void Match(ulong[] to, ulong[]? within) => Bits.Or(to, set);

    public override void Mark(int window, Span<ulong> to) => Bits.Or(set.AsSpan(window * Window.Words, Window.Words), to);

    public override void Score(Window window)
    {
        for (var i = 0; i < Window.Words; i++)
        {
            for (var word = set[window.Number * Window.Words + i]; word != 0; word &= word - 1)
                window.Scores[(i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word)] += each;
        }
    }

    public override void Score(int document, ref float score)
    {
        if (Bits.Get(set, document)) score += each;
    }

    protected override float[] Bound()
    {
        var bounds = scratch.Sums(set.Length / Window.Words);
        for (var i = 0; i < bounds.Length; i++)
            if (set.AsSpan(i * Window.Words, Window.Words).ContainsAnyExcept(0UL)) bounds[i] = each;
        return bounds;
    }
}
