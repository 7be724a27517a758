using System.Buffers.Binary;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Postings;

/// <summary>Writes the documents and positions of terms as <see cref="PostingsFiles"/> says.</summary>
internal sealed class BlockPostingsWriter : PostingsWriterBase
{
    private readonly IndexOutput _documentsOut;
    private readonly IndexOutput _positionsOut;
    private readonly WindowMaximaWriter _maxima;

    private readonly int[] _documents = new int[BlockSize];
    private readonly int[] _frequencies = new int[BlockSize];
    private readonly int[] _positions = new int[BlockSize];
    private readonly GrowingBytes _blocks = new();
    private readonly GrowingBytes _table = new();

    private TermPostings _last = new();
    private bool _hasFrequencies;
    private bool _hasPositions;
    private int _count;
    private int _lastDocument;
    private int _positionCount;
    private int _lastPosition;
    private long _positionsAt;
    private int _blockPositions;
    private bool _closed;

    public BlockPostingsWriter(SegmentWriteState state)
    {
        _maxima = new WindowMaximaWriter(state);
        _documentsOut = Create(state, PostingsFiles.Documents);
        try
        {
            _positionsOut = Create(state, PostingsFiles.Positions);
        }
        catch
        {
            _documentsOut.Dispose();
            throw;
        }
    }

    public override void Init(IndexOutput termsOut) =>
        CodecUtil.WriteHeader(termsOut, PostingsFiles.Documents, PostingsFiles.Version);

    public override BlockTermState NewTermState() => new TermPostings();

    public override int SetField(FieldInfo fieldInfo)
    {
        if (fieldInfo.IndexOptions > IndexOptions.DOCS_AND_FREQS_AND_POSITIONS || fieldInfo.HasPayloads)
            throw new NotSupportedException($"field {fieldInfo.Name}: offsets and payloads are not kept");
        _hasFrequencies = fieldInfo.IndexOptions >= IndexOptions.DOCS_AND_FREQS;
        _hasPositions = fieldInfo.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
        _last = new TermPostings();
        _maxima.SetField(fieldInfo);
        return _hasPositions ? 2 : 1;
    }

    public override void StartTerm()
    {
        (_count, _lastDocument, _positionCount, _blockPositions) = (0, -1, 0, 0);
        _positionsAt = _positionsOut.Position;
        _blocks.Clear();
        _table.Clear();
    }

    public override void StartDoc(int docId, int freq)
    {
        if (_count == BlockSize) WriteBlock();
        if (docId <= _lastDocument) throw new CorruptIndexException($"document {docId} stands behind document {_lastDocument}");
        _documents[_count] = docId - _lastDocument - 1;
        _frequencies[_count++] = _hasFrequencies ? freq - 1 : 0;
        (_lastDocument, _lastPosition) = (docId, 0);
        if (_hasFrequencies) _maxima.Add(docId, freq);
    }

    public override void AddPosition(int position, BytesRef payload, int startOffset, int endOffset)
    {
        if (_positionCount == BlockSize) WritePositions();
        _positions[_positionCount++] = position - _lastPosition;
        _lastPosition = position;
    }

    public override void FinishDoc() { }

    public override void FinishTerm(BlockTermState state)
    {
        var term = (TermPostings)state;
        term.DocumentsAt = _documentsOut.Position;
        term.PositionsAt = _positionsAt;
        term.OnlyDocument = -1;
        if (term.DocFreq == 1)
        {
            term.OnlyDocument = _documents[0];
            WritePositions();
            return;
        }
        WriteBlock();
        if (term.Blocks > 1) _documentsOut.WriteBytes(_table.Bytes, 0, _table.Count);
        _documentsOut.WriteBytes(_blocks.Bytes, 0, _blocks.Count);
        if (_hasFrequencies) _maxima.Add(term);
    }

    public override void EncodeTerm(long[] longs, DataOutput output, FieldInfo fieldInfo, BlockTermState state, bool absolute)
    {
        var term = (TermPostings)state;
        if (absolute) _last = new TermPostings();
        longs[0] = term.DocumentsAt - _last.DocumentsAt;
        if (_hasPositions) longs[1] = term.PositionsAt - _last.PositionsAt;
        if (term.DocFreq == 1) output.WriteVInt32(term.OnlyDocument);
        _last = term;
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing || _closed) return;
        _closed = true;
        try
        {
            CodecUtil.WriteFooter(_documentsOut);
            CodecUtil.WriteFooter(_positionsOut);
        }
        finally
        {
            IOUtils.Dispose(_documentsOut, _positionsOut);
        }
        _maxima.Write();
    }

    private static IndexOutput Create(SegmentWriteState state, string extension)
    {
        var name = IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension);
        var output = state.Directory.CreateOutput(name, state.Context);
        CodecUtil.WriteHeader(output, extension, PostingsFiles.Version);
        return output;
    }

    private void WriteBlock()
    {
        var entry = _table.Take(PostingsFiles.TableEntry);
        BinaryPrimitives.WriteInt32LittleEndian(entry, _lastDocument);
        BinaryPrimitives.WriteInt32LittleEndian(entry[sizeof(int)..], _blocks.Count);
        BinaryPrimitives.WriteInt32LittleEndian(entry[(2 * sizeof(int))..], _blockPositions);
        var documents = _documents.AsSpan(0, _count);
        var frequencies = _frequencies.AsSpan(0, _count);
        var (documentBits, frequencyBits) = (Bits(documents), Bits(frequencies));
        if (!TryWriteBits(documents, Length(_count, documentBits), (byte)frequencyBits))
        {
            var header = _blocks.Take(2);
            (header[0], header[1]) = ((byte)documentBits, (byte)frequencyBits);
            Pack(documents, documentBits, _blocks.Take(Length(_count, documentBits)));
        }
        if (frequencyBits > 0) Pack(frequencies, frequencyBits, _blocks.Take(Length(_count, frequencyBits)));
        if (_hasPositions) WritePositions();
        _blockPositions = checked((int)(_positionsOut.Position - _positionsAt));
        _count = 0;
    }

    // A set of bits is faster by far to search with: it may take half as much again.
    private bool TryWriteBits(ReadOnlySpan<int> steps, int packed, byte frequencyBits)
    {
        if (_count < BlockSize) return false;
        var first = _lastDocument + 1;
        for (var i = 0; i < steps.Length; i++) first -= steps[i] + 1;
        var length = (_lastDocument - first) / 8 + 1;
        if (length > packed + packed / 2) return false;
        var header = _blocks.Take(2 + PostingsFiles.BitsLength);
        (header[0], header[1]) = (PostingsFiles.IsBits, frequencyBits);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], checked((ushort)length));
        var bits = _blocks.Take(length);
        bits.Clear();
        var at = -1;
        foreach (var step in steps)
        {
            at += step + 1;
            bits[at / 8] |= (byte)(1 << at % 8);
        }
        return true;
    }

    private void WritePositions()
    {
        if (_positionCount == 0) return;
        var positions = _positions.AsSpan(0, _positionCount);
        var bits = Bits(positions);
        var packed = new byte[Length(_positionCount, bits)];
        Pack(positions, bits, packed);
        _positionsOut.WriteByte((byte)bits);
        _positionsOut.WriteBytes(packed, 0, packed.Length);
        _positionCount = 0;
    }
}
