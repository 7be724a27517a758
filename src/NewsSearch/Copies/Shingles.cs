namespace NewsSearch.Copies;

/// <summary>The runs of three words of an article, each once: what tells how much of it another one holds.</summary>
internal sealed class Shingles
{
    // Half of all runs in common, or four fifths of the shorter one's.
    private const double EnoughShared = 0.5;
    private const double EnoughHeld = 0.8;

    // A shorter text may well stand in another by chance: a greeting, a credit line.
    private const int LeastHeld = 30;

    private readonly ulong[] _sorted;

    private Shingles(ulong[] sorted) => _sorted = sorted;

    /// <summary>Of runs in any order, which are sorted where they lie.</summary>
    public static Shingles Of(Span<ulong> runs)
    {
        runs.Sort();
        var kept = 0;
        for (var i = 0; i < runs.Length; i++)
            if (i == 0 || runs[i] != runs[i - 1]) runs[kept++] = runs[i];
        return new Shingles(runs[..kept].ToArray());
    }

    /// <summary>Which share of the runs of both together both have: Jaccard's coefficient, 0 to 1.</summary>
    public double Shared(Shingles other)
    {
        var common = Common(other);
        var all = _sorted.Length + other._sorted.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>Whether one is a near copy of the other.</summary>
    public bool IsCopyOf(Shingles other)
    {
        var common = Common(other);
        if (common == 0) return false;
        var shorter = Math.Min(_sorted.Length, other._sorted.Length);
        return common >= EnoughShared * (_sorted.Length + other._sorted.Length - common)
            || (shorter >= LeastHeld && common >= EnoughHeld * shorter);
    }

    private int Common(Shingles other)
    {
        int i = 0, j = 0, common = 0;
        while (i < _sorted.Length && j < other._sorted.Length)
        {
            var order = _sorted[i].CompareTo(other._sorted[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return common;
    }
}
