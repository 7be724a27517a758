using Lucene.Net.Index;
using Lucene.Net.Util;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Postings;

/// <summary>Walks the documents of a term, and its positions in each, as Lucene asks for them.</summary>
internal sealed class BlockEnum(BlockPostingsReader owner, TermCursor cursor) : DocsAndPositionsEnum
{
    private readonly int[] _documents = new int[BlockSize];
    private readonly int[] _frequencies = new int[BlockSize];
    private readonly int[] _positions = new int[BlockSize];

    private IBits? _live;
    private bool _hasFrequencies;
    private int _block;
    private int _count;
    private int _at;
    private int _document;
    private bool _frequenciesRead;

    // The positions of the block: those of documents before `_positionDocument` are `_passed`, and `_read` of them are
    // unpacked, the last run of which is in `_positions`.
    private int _positionDocument;
    private int _passed;
    private int _read;
    private long _nextRun;
    private int _total;
    private int _inDocument;
    private int _position;

    public override int DocID => _document;

    public override int Freq
    {
        get
        {
            if (!_hasFrequencies) return 1;
            ReadFrequencies();
            return _frequencies[_at];
        }
    }

    public override int StartOffset => -1;

    public override int EndOffset => -1;

    /// <summary>Whether it may be used again for terms of <paramref name="reader"/>.</summary>
    public bool IsOf(BlockPostingsReader reader) => owner == reader;

    public BlockEnum Open(TermPostings term, IBits? live, bool hasFrequencies)
    {
        cursor.Open(term);
        (_live, _hasFrequencies) = (live, hasFrequencies);
        (_block, _count, _at, _document, _frequenciesRead) = (-1, 0, -1, -1, false);
        return this;
    }

    public override int NextDoc()
    {
        while (true)
        {
            if (++_at >= _count)
            {
                if (_block + 1 >= cursor.Blocks) return End();
                ReadBlock(_block + 1);
                _at = 0;
            }
            var document = _documents[_at];
            if (_live is not null && !_live.Get(document)) continue;
            return Arrive(document);
        }
    }

    public override int Advance(int target)
    {
        if (_document == NO_MORE_DOCS) return NO_MORE_DOCS;
        if (_count == 0 || _documents[_count - 1] < target)
        {
            if (_block + 1 >= cursor.Blocks) return End();
            ReadBlock(cursor.Seek(_block + 1, target));
            _at = -1;
        }
        var from = _at + 1;
        var found = _documents.AsSpan(from, _count - from).BinarySearch(target);
        _at = from + (found < 0 ? ~found : found) - 1;
        return NextDoc();
    }

    public override int NextPosition()
    {
        if (_positionDocument != _at)
        {
            if (!_frequenciesRead || _positionDocument < 0) StartPositions();
            for (; _positionDocument < _at; _positionDocument++) _passed += _frequencies[_positionDocument];
            (_inDocument, _position) = (0, 0);
        }
        var wanted = _passed + _inDocument++;
        while (wanted >= _read)
        {
            var run = Math.Min(BlockSize, _total - _read);
            if (run <= 0) throw new CorruptIndexException("a term has fewer positions than it should");
            _nextRun = cursor.Positions(_nextRun, _positions.AsSpan(0, run));
            _read += run;
        }
        return _position += _positions[wanted % BlockSize];
    }

    public override BytesRef? GetPayload() => null;

    public override long GetCost() => cursor.Term.DocFreq;

    private int Arrive(int document) => _document = document;

    private int End()
    {
        (_at, _count) = (0, 0);
        return _document = NO_MORE_DOCS;
    }

    private void ReadBlock(int block)
    {
        _block = block;
        _count = cursor.Documents(block, _documents);
        (_frequenciesRead, _positionDocument) = (false, -1);
    }

    private void ReadFrequencies()
    {
        if (_frequenciesRead) return;
        cursor.Frequencies(_block, _frequencies);
        _frequenciesRead = true;
    }

    private void StartPositions()
    {
        ReadFrequencies();
        (_positionDocument, _passed, _read, _total) = (0, 0, 0, 0);
        for (var i = 0; i < _count; i++) _total += _frequencies[i];
        _nextRun = cursor.PositionsAt(_block);
    }
}
