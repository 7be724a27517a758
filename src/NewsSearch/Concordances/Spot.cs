using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>A concordance line that has still to be put in its place.</summary>
/// <param name="Draw">A number drawn for it by chance; the lowest are the sample.</param>
/// <param name="Order">Its place in the order of articles and in its article.</param>
/// <param name="Line">Its place in its article.</param>
/// <param name="Keys">The numbers of what it is sorted by.</param>
internal sealed record Spot(ulong Draw, long Order, LineSpot Line, int[] Keys);

/// <summary>Takes all spots, or keeps the sample of them.</summary>
internal sealed class SpotList(int? sample)
{
    private readonly List<Spot> _kept = [];

    /// <summary>How many were added.</summary>
    public long Total { get; private set; }

    public void Add(Spot spot)
    {
        Total++;
        _kept.Add(spot);
        if (sample is { } most && _kept.Count >= 2L * most + 1024) Prune(most);
    }

    /// <summary>The spots in the order of their keys, then as they were added.</summary>
    public List<Spot> Sorted(WordNumbers numbers)
    {
        if (sample is { } most) Prune(most);
        var ranks = numbers.Ranks();
        _kept.Sort((a, b) =>
        {
            for (var i = 0; i < a.Keys.Length; i++)
            {
                var order = ranks[a.Keys[i]].CompareTo(ranks[b.Keys[i]]);
                if (order != 0) return order;
            }
            return a.Order.CompareTo(b.Order);
        });
        return _kept;
    }

    private void Prune(int most)
    {
        if (_kept.Count <= most) return;
        _kept.Sort((a, b) => a.Draw != b.Draw ? a.Draw.CompareTo(b.Draw) : a.Order.CompareTo(b.Order));
        _kept.RemoveRange(most, _kept.Count - most);
    }

    /// <summary>The number drawn for a line: the same for the same article, place and seed.</summary>
    public static ulong Draw(string id, int part, int start, int seed) =>
        StableHash.Mix(StableHash.Of(id, (ulong)seed) + ((ulong)part << 32 | (uint)start));
}
