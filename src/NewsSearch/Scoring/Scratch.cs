using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>What one search of an index at a time works with, kept for the next one. Serves one thread.</summary>
/// <remarks>A set of a million documents is too large for the collector's young objects: made anew for each search, they cost more than the search.</remarks>
internal sealed class Scratch
{
    private readonly Store<ulong> _sets = new();
    private readonly Store<float> _sums = new();
    private readonly Store<int> _blocks = new();
    private readonly Dictionary<BlockPostingsReader, Stack<TermCursor>> _cursors = [];
    private readonly List<(BlockPostingsReader Of, TermCursor Cursor)> _lent = [];

    /// <summary>Looks terms up for one search after another.</summary>
    public TermFinder Terms { get; } = new();

    /// <summary>An empty set of documents, good until <see cref="Reset"/>.</summary>
    public ulong[] Set(int documents) => _sets.Take(Bits.Words(documents));

    /// <summary>An empty set of so many words, good until <see cref="Reset"/>.</summary>
    public ulong[] Words(int words) => _sets.Take(words);

    /// <summary>A zero for each window, good until <see cref="Reset"/>.</summary>
    public float[] Sums(int windows) => _sums.Take(windows);

    /// <summary>Room for a block of postings, whatever is in it, good until <see cref="Reset"/>.</summary>
    public int[] Block() => _blocks.Take(BlockPacking.BlockSize, isCleared: false);

    /// <summary>A cursor over terms of a segment, good until <see cref="Reset"/>.</summary>
    public TermCursor Cursor(BlockPostingsReader postings)
    {
        var cursor = _cursors.TryGetValue(postings, out var free) && free.TryPop(out var used) ? used : postings.Cursor();
        _lent.Add((postings, cursor));
        return cursor;
    }

    /// <summary>Takes back all that it gave.</summary>
    public void Reset()
    {
        foreach (var (of, cursor) in _lent)
        {
            if (!_cursors.TryGetValue(of, out var free)) _cursors.Add(of, free = new());
            free.Push(cursor);
        }
        _lent.Clear();
        _sets.Reset();
        _sums.Reset();
        _blocks.Reset();
    }

    private sealed class Store<T>
    {
        private readonly Dictionary<int, Stack<T[]>> _free = [];
        private readonly List<T[]> _lent = [];

        public T[] Take(int length, bool isCleared = true)
        {
            T[] taken;
            if (_free.TryGetValue(length, out var free) && free.TryPop(out var used))
            {
                taken = used;
                if (isCleared) Array.Clear(taken);
            }
            else
            {
                taken = new T[length];
            }
            _lent.Add(taken);
            return taken;
        }

        public void Reset()
        {
            foreach (var taken in _lent)
            {
                if (!_free.TryGetValue(taken.Length, out var free)) _free.Add(taken.Length, free = new());
                free.Push(taken);
            }
            _lent.Clear();
        }
    }
}
