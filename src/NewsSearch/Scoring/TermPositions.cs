using NewsSearch.Postings;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Scoring;

/// <summary>Where a term stands in the documents asked for; fastest when these rise.</summary>
/// <param name="cursor">Stands on the term.</param>
/// <param name="scratch">Gives room for a block.</param>
internal sealed class TermPositions(TermCursor cursor, Scratch scratch)
{
    private readonly int[] _documents = scratch.Block();
    private readonly int[] _frequencies = scratch.Block();
    private readonly int[] _run = scratch.Block();
    private int[] _positions = new int[16];

    // The block at hand, whether its documents lie unpacked, and how many positions it has.
    private int _block = -1;
    private bool _hasDocuments;
    private int _all;

    // How many positions stand before one of its documents.
    private int _known;
    private int _before;

    // The run of positions that lies unpacked, and where the next begins.
    private int _unpacked;
    private int _next;
    private long _nextAt;

    /// <summary>Its positions in a document, rising; empty when it is not there. Good until the next call.</summary>
    public ReadOnlySpan<int> In(int document)
    {
        var from = _block >= 0 && cursor.Blocks > 1 && cursor.LastDocument(_block - 1) < document ? _block : 0;
        var block = cursor.Blocks > 1 ? cursor.Seek(from, document) : 0;
        if (block != _block) Go(block);
        var at = Find(document);
        return at < 0 ? [] : Unpack(Before(at), _frequencies[at]);
    }

    private void Go(int block)
    {
        (_block, _hasDocuments, _known, _before) = (block, false, 0, 0);
        cursor.Frequencies(block, _frequencies);
        _all = 0;
        foreach (var frequency in _frequencies.AsSpan(0, cursor.Count(block))) _all += frequency;
        Rewind();
    }

    private int Find(int document)
    {
        if (!_hasDocuments && cursor.TryFind(_block, document, out var at)) return at;
        if (!_hasDocuments) cursor.Documents(_block, _documents);
        _hasDocuments = true;
        return _documents.AsSpan(0, cursor.Count(_block)).BinarySearch(document);
    }

    private int Before(int at)
    {
        if (at < _known) (_known, _before) = (0, 0);
        for (; _known < at; _known++) _before += _frequencies[_known];
        return _before;
    }

    private void Rewind() => (_unpacked, _next, _nextAt) = (-1, 0, cursor.PositionsAt(_block));

    private ReadOnlySpan<int> Unpack(int from, int count)
    {
        if (_positions.Length < count) _positions = new int[2 * count];
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            var run = (from + i) / BlockSize;
            if (run != _unpacked) GoToRun(run);
            _positions[i] = position += _run[(from + i) % BlockSize];
        }
        return _positions.AsSpan(0, count);
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
