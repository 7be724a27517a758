namespace NewsSearch.Scoring;

/// <summary>Any of these; scores add up.</summary>
internal sealed class AnyClause(IReadOnlyList<Clause> parts) : Clause
{
    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override void Match(ulong[] to, ulong[]? within)
    {
        foreach (var part in parts) part.Match(to, within);
    }

    public override void Bound(float[] bounds)
    {
        foreach (var part in parts) part.Bound(bounds);
    }

    public override void Score(Window window)
    {
        foreach (var part in parts) part.Score(window);
    }
}
