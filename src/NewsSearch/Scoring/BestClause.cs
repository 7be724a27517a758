namespace NewsSearch.Scoring;

/// <summary>Any of these; the best score counts alone.</summary>
internal sealed class BestClause(IReadOnlyList<Clause> parts, Scratch scratch) : Clause
{
    private readonly Window _one = new();
    private readonly float[] _best = new float[Window.Size];

    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override void Match(ulong[] to, ulong[]? within)
    {
        foreach (var part in parts) part.Match(to, within);
    }

    public override void Bound(float[] bounds)
    {
        var (one, best) = (scratch.Sums(bounds.Length), scratch.Sums(bounds.Length));
        foreach (var part in parts)
        {
            Array.Clear(one);
            part.Bound(one);
            for (var i = 0; i < best.Length; i++) best[i] = Math.Max(best[i], one[i]);
        }
        for (var i = 0; i < best.Length; i++) bounds[i] += best[i];
    }

    public override void Score(Window window)
    {
        Array.Clear(_best);
        foreach (var part in parts)
        {
            _one.Start(window.Number);
            part.Score(_one);
            for (var i = 0; i < _best.Length; i++) _best[i] = Math.Max(_best[i], _one.Scores[i]);
        }
        for (var i = 0; i < _best.Length; i++) window.Scores[i] += _best[i];
    }
}
