namespace NewsSearch.Scoring;

/// <summary>Any of these; the best score counts alone.</summary>
internal sealed class BestClause(Clause[] parts, Scratch scratch) : Clause
{
    private readonly Window _one = new();
    private readonly float[] _best = new float[Window.Size];

    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override void Match(ulong[] to, ulong[]? within)
    {
        foreach (var part in parts) part.Match(to, within);
    }

    public override void Mark(int window, Span<ulong> to)
    {
        foreach (var part in parts) part.Mark(window, to);
    }

    public override void Score(Window window)
    {
        Array.Clear(_best);
        foreach (var part in parts)
        {
            _one.Start(window.Number);
            part.Score(_one);
            Floats.Raise(_one.Scores, _best);
        }
        Floats.Add(_best, window.Scores);
    }

    public override void Score(int document, ref float score)
    {
        var best = 0f;
        foreach (var part in parts)
        {
            var one = 0f;
            part.Score(document, ref one);
            best = Math.Max(best, one);
        }
        score += best;
    }

    protected override float[] Bound()
    {
        var best = scratch.Sums(parts[0].Bounds.Length);
        foreach (var part in parts) Floats.Raise(part.Bounds, best);
        return best;
    }
}
