using NewsSearch.Postings;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Scoring;

/// <summary>Where a term stands in the documents asked for; fastest when these rise.</summary>
/// <param name="cursor">Stands on the term.</param>
/// <param name="scratch">Gives room for a block.</param>
internal sealed class TermPositions(TermCursor cursor, Scratch scratch)
{
    // A set of bits is asked for so many documents before it is spread out.
    private const int FewAsked = 2;

    private readonly int[] _documents = scratch.Block();
    private readonly int[] _frequencies = scratch.Block();

    // How many positions of the block stand up to the end of each of its documents.
    private readonly int[] _ends = scratch.Block();
    private readonly int[] _run = scratch.Block();
    private int[] _positions = new int[16];

    // The block at hand, the documents that may lie in it, and how many positions it has.
    private int _block = -1;
    private int _first = int.MaxValue;
    private int _last = -1;
    private int _all;

    // Whether the block's documents lie unpacked, how many were asked for before, and where the last of them was.
    private bool _hasDocuments;
    private int _asked;
    private int _found;

    // The run of positions that lies unpacked, and where the next begins.
    private int _unpacked;
    private int _next;
    private long _nextAt;

    /// <summary>Its positions in a document, rising; empty when it is not there. Good until the next call.</summary>
    public ReadOnlySpan<int> In(int document)
    {
        if (document < _first || document > _last) Go(cursor.Blocks > 1 ? cursor.Seek(document > _last ? Math.Max(_block, 0) : 0, document) : 0);
        var at = Find(document);
        return at < 0 ? [] : Unpack(_ends[at] - _frequencies[at], _frequencies[at]);
    }

    private void Go(int block)
    {
        (_block, _hasDocuments, _asked, _found, _all) = (block, false, 0, 0, 0);
        (_first, _last) = (cursor.LastDocument(block - 1) + 1, block < cursor.Blocks - 1 ? cursor.LastDocument(block) : int.MaxValue);
        cursor.Frequencies(block, _frequencies);
        var ends = _ends.AsSpan(0, cursor.Count(block));
        var frequencies = _frequencies.AsSpan(0, ends.Length);
        for (var i = 0; i < ends.Length; i++) ends[i] = _all += frequencies[i];
        Rewind();
    }

    private int Find(int document)
    {
        if (!_hasDocuments)
        {
            if (++_asked <= FewAsked && cursor.TryFind(_block, document, out var at)) return at;
            cursor.Documents(_block, _documents);
            _hasDocuments = true;
        }
        if (_documents[_found] > document) _found = 0;
        var further = _documents.AsSpan(_found, cursor.Count(_block) - _found).IndexOf(document);
        return further < 0 ? -1 : _found += further;
    }

    private void Rewind() => (_unpacked, _next, _nextAt) = (-1, 0, cursor.PositionsAt(_block));

    private ReadOnlySpan<int> Unpack(int from, int count)
    {
        if (_positions.Length < count) _positions = new int[2 * count];
        var all = _positions.AsSpan(0, count);
        var position = 0;
        for (var left = all; left.Length > 0;)
        {
            var (run, at) = (from / BlockSize, from % BlockSize);
            if (run != _unpacked) GoToRun(run);
            var steps = _run.AsSpan(at, Math.Min(left.Length, BlockSize - at));
            var here = left[..steps.Length];
            for (var i = 0; i < here.Length; i++) here[i] = position += steps[i];
            left = left[steps.Length..];
            from += steps.Length;
        }
        return all;
    }

    private void GoToRun(int run)
    {
        // Who goes back begins anew: how long a run is, only its beginning tells.
        if (run < _next) Rewind();
        for (; _next < run; _next++) _nextAt = cursor.SkipPositions(_nextAt, BlockSize);
        _nextAt = cursor.Positions(_nextAt, _run.AsSpan(0, Math.Min(BlockSize, _all - run * BlockSize)));
        _unpacked = _next++;
    }
}
