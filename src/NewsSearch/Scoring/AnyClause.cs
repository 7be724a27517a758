
namespace NewsSearch.Scoring;

/// <summary>Any of these; scores add up.</summary>
internal sealed class AnyClause(Clause[] parts, Scratch scratch) : Clause
{
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
        foreach (var part in parts) part.Score(window);
    }

    public override void Score(int document, ref float score)
    {
        foreach (var part in parts) part.Score(document, ref score);
    }

    public override void Flatten(List<Clause> to)
    {
        foreach (var part in parts) part.Flatten(to);
    }

    protected override float[] Bound()
    {
        var sum = scratch.Sums(parts[0].Bounds.Length);
        foreach (var part in parts) Floats.Add(part.Bounds, sum);
        return sum;
    }
}
