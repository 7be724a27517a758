namespace NewsSearch.Scoring;

/// <summary>All of some, none of others; what may be there too adds to the score.</summary>
internal sealed class AllClause : Clause
{
    private readonly Clause[] _all;
    private readonly Clause[] _none;
    private readonly Clause[] _also;
    private readonly Window _own = new();
    private readonly int _documents;
    private readonly Scratch _scratch;
    private ulong[] _matches = [];

    /// <param name="all">At least one.</param>
    /// <param name="none">May be empty.</param>
    /// <param name="also">May be empty.</param>
    /// <param name="documents">How many documents the segment has.</param>
    /// <param name="scratch">Gives sets.</param>
    public AllClause(Clause[] all, Clause[] none, Clause[] also, int documents, Scratch scratch)
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

    public override void Mark(int window, Span<ulong> to) => Bits.Or(_matches.AsSpan(window * Window.Words, Window.Words), to);

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

    public override void Score(int document, ref float score)
    {
        if (!Bits.Get(_matches, document)) return;
        var own = 0f;
        foreach (var part in _all) part.Score(document, ref own);
        foreach (var part in _also) part.Score(document, ref own);
        score += own;
    }

    /// <summary>As <see cref="Clause.Flatten"/>, for documents that match.</summary>
    public void FlattenMatching(List<Clause> to)
    {
        foreach (var part in _all) part.Flatten(to);
        foreach (var part in _also) part.Flatten(to);
    }

    protected override float[] Bound()
    {
        var sum = _scratch.Sums(_matches.Length / Window.Words);
        foreach (var part in _also) Floats.Add(part.Bounds, sum);
        foreach (var part in _all)
        {
            var one = part.Bounds;
            // Where one part cannot be, nothing matches, whatever else is there.
            for (var i = 0; i < sum.Length; i++) sum[i] = one[i] > 0 ? sum[i] + one[i] : float.NegativeInfinity;
        }
        for (var i = 0; i < sum.Length; i++) sum[i] = Math.Max(sum[i], 0);
        return sum;
    }
}
