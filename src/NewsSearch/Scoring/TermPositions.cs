using NewsSearch.Postings;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Scoring;

/// <summary>Where a term stands in the documents asked for; fastest when these rise.</summary>
internal sealed class TermPositions(TermCursor cursor)
{
    private readonly int[] _documents = new int[BlockSize];
    private readonly int[] _frequencies = new int[BlockSize];
    private readonly int[] _before = new int[BlockSize + 1];
    private readonly int[] _run = new int[BlockSize];
    private int[] _positions = new int[16];
    private int _block = -1;
    private int _count;
    private int _runsRead;
    private long _nextRun;

    /// <summary>Its positions in a document, rising; empty when it is not there. Good until the next call.</summary>
    public ReadOnlySpan<int> In(int document)
    {
        if (_count == 0 || document < _documents[0] || document > _documents[_count - 1])
        {
            var from = _count > 0 && document > _documents[_count - 1] ? _block : 0;
            var block = cursor.Blocks > 1 ? cursor.Seek(from, document) : 0;
            if (block != _block) Read(block);
        }
        var at = _documents.AsSpan(0, _count).BinarySearch(document);
        return at < 0 ? [] : Unpack(_before[at], _before[at + 1]);
    }

    private void Read(int block)
    {
        _block = block;
        _count = cursor.Documents(block, _documents);
        cursor.Frequencies(block, _frequencies);
        for (var i = 0; i < _count; i++) _before[i + 1] = _before[i] + _frequencies[i];
        (_runsRead, _nextRun) = (0, cursor.PositionsAt(block));
    }

    private ReadOnlySpan<int> Unpack(int from, int to)
    {
        if (_positions.Length < to - from) _positions = new int[2 * (to - from)];
        var position = 0;
        for (var i = from; i < to; i++)
        {
            // A document met again, or one before the run at hand: from the block's first run.
            if (i / BlockSize < _runsRead - 1) (_runsRead, _nextRun) = (0, cursor.PositionsAt(_block));
            while (_runsRead <= i / BlockSize)
            {
                var left = Math.Min(BlockSize, _before[_count] - _runsRead * BlockSize);
                _nextRun = cursor.Positions(_nextRun, _run.AsSpan(0, left));
                _runsRead++;
            }
            _positions[i - from] = position += _run[i % BlockSize];
        }
        return _positions.AsSpan(0, to - from);
    }
}
