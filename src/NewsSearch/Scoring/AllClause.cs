namespace NewsSearch.Scoring;

/// <summary>All of some, none of others; what may be there too adds to the score.</summary>
internal sealed class AllClause : Clause
{
    private readonly Clause[] _all;
    private readonly IReadOnlyList<Clause> _none;
    private readonly IReadOnlyList<Clause> _also;
    private readonly Window _own = new();
    private readonly int _documents;
    private readonly Scratch _scratch;
    private ulong[] _matches = [];

    /// <param name="all">At least one.</param>
    /// <param name="none">May be empty.</param>
    /// <param name="also">May be empty.</param>
    /// <param name="documents">How many documents the segment has.</param>
    /// <param name="scratch">Gives sets.</param>
    public AllClause(IReadOnlyList<Clause> all, IReadOnlyList<Clause> none, IReadOnlyList<Clause> also, int documents, Scratch scratch)
    {
        // Who has fewest documents says where the others need to look.
        (_all, _none, _also, _documents, _scratch) = ([.. all.OrderBy(part => part.Cost)], none, also, documents, scratch);
        Cost = _all[0].Cost;
    }

    public override long Cost { get; }

    public override void Match(ulong[] to, ulong[]? within)
    {
        foreach (var part in _all)
        {
            var found = _scratch.Set(_documents);
            part.Match(found, within);
            if (within is not null) Bits.And(found, within);
            within = found;
        }
        _matches = within!;
        foreach (var part in _none)
        {
            var found = _scratch.Set(_documents);
            part.Match(found, _matches);
            Bits.AndNot(_matches, found);
        }
        foreach (var part in _also) part.Match(_scratch.Set(_documents), _matches);
        Bits.Or(to, _matches);
    }

    public override void Bound(float[] bounds)
    {
        var (sum, one) = (_scratch.Sums(bounds.Length), _scratch.Sums(bounds.Length));
        foreach (var part in _also) part.Bound(sum);
        foreach (var part in _all)
        {
            Array.Clear(one);
            part.Bound(one);
            // Where one part cannot be, nothing matches, whatever else is there.
            for (var i = 0; i < sum.Length; i++) sum[i] = one[i] > 0 ? sum[i] + one[i] : float.NegativeInfinity;
        }
        for (var i = 0; i < sum.Length; i++) bounds[i] += Math.Max(sum[i], 0);
    }

    public override void Score(Window window)
    {
        _own.Start(window.Number);
        foreach (var part in _all) part.Score(_own);
        foreach (var part in _also) part.Score(_own);
        for (var i = 0; i < Window.Words; i++)
        {
            for (var word = _matches[window.Number * Window.Words + i]; word != 0; word &= word - 1)
            {
                var at = (i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word);
                window.Scores[at] += _own.Scores[at];
            }
        }
    }
}
