using Lucene.Net.Util;

namespace NewsSearch.Searching;

/// <summary>The sets of documents made last, by what they were made for: who pages or types on asks for them again.</summary>
internal sealed class KeptSets
{
    private const int Most = 128;

    private readonly Dictionary<string, FixedBitSet> _kept = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>The set kept under <paramref name="name"/>, or the one made now. Not to be changed.</summary>
    public FixedBitSet GetOrMake(string name, Func<FixedBitSet> make)
    {
        lock (_kept)
            if (_kept.TryGetValue(name, out var kept)) return kept;
        var made = make();
        lock (_kept)
        {
            if (!_kept.TryAdd(name, made)) return made;
            _order.Enqueue(name);
            if (_order.Count > Most) _kept.Remove(_order.Dequeue());
        }
        return made;
    }
}
