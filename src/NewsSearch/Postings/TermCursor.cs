using System.Buffers.Binary;
using Lucene.Net.Index;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Postings;

/// <summary>Unpacks the blocks of one term after another. One serves one thread.</summary>
/// <param name="documents">The file of documents.</param>
/// <param name="positions">The file of positions; null when none are asked for.</param>
/// <param name="segment">How many documents the segment has: a number beyond is damage, found before anything is looked up by it.</param>
internal sealed class TermCursor(ByteSource documents, ByteSource? positions, int segment)
{
    private TermPostings _term = new();
    private byte[] _table = [];
    private bool _hasTable;

    /// <summary>Goes to a term.</summary>
    public void Open(TermPostings term)
    {
        _term = term;
        _hasTable = false;
    }

    public TermPostings Term => _term;

    /// <summary>How many blocks the term has.</summary>
    public int Blocks => _term.Blocks;

    /// <summary>How many documents a block has.</summary>
    public int Count(int block) => block < Blocks - 1 ? BlockSize : _term.DocFreq - block * BlockSize;

    /// <summary>The last document of a block but the last; of no block, -1.</summary>
    public int LastDocument(int block) => block < 0 ? -1 : Entry(block, 0);

    /// <summary>The first block from <paramref name="from"/> on that may hold a document of at least <paramref name="target"/>.</summary>
    public int Seek(int from, int target)
    {
        // Most steps are short: look ahead twice as far each time, then halve.
        var (low, step) = (from, 1);
        var last = Blocks - 1;
        while (low + step < last && LastDocument(low + step) < target)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step, last);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (LastDocument(middle) < target) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Unpacks the documents of a block, rising.</summary>
    /// <returns>How many there are.</returns>
    public int Documents(int block, Span<int> to)
    {
        if (_term.OnlyDocument >= 0)
        {
            to[0] = _term.OnlyDocument;
            CheckRange(to[..1]);
            return 1;
        }
        var count = Count(block);
        var at = DocumentsAt(block);
        var bits = Checked(documents.Read(at, 1)[0]);
        to = to[..count];
        Unpack(documents.Read(at + 2, Length(count, bits)), bits, to);
        Sum(to, LastDocument(block - 1));
        CheckRange(to);
        return count;
    }

    /// <summary>Unpacks how often the term stands in each document of a block.</summary>
    public void Frequencies(int block, Span<int> to)
    {
        if (_term.OnlyDocument >= 0)
        {
            to[0] = (int)_term.TotalTermFreq;
            return;
        }
        var count = Count(block);
        var at = DocumentsAt(block);
        var header = documents.Read(at, 2);
        var (documentBits, bits) = (Checked(header[0]), Checked(header[1]));
        to = to[..count];
        if (bits == 0)
        {
            to.Fill(1);
            return;
        }
        Unpack(documents.Read(at + 2 + Length(count, documentBits), Length(count, bits)), bits, to);
        for (var i = 0; i < to.Length; i++) to[i]++;
    }

    /// <summary>Where the positions of a block begin.</summary>
    public long PositionsAt(int block) => _term.PositionsAt + (block == 0 ? 0 : Entry(block, 2));

    /// <summary>Unpacks a run of up to 128 steps between positions.</summary>
    /// <returns>Where the next run begins.</returns>
    public long Positions(long at, Span<int> to)
    {
        var bits = Checked(positions!.Read(at, 1)[0]);
        var length = Length(to.Length, bits);
        Unpack(positions.Read(at + 1, length), bits, to);
        return at + 1 + length;
    }

    private long DocumentsAt(int block) =>
        Blocks == 1 ? _term.DocumentsAt : _term.DocumentsAt + Blocks * PostingsFiles.TableEntry + Entry(block, 1);

    private int Entry(int block, int number)
    {
        if (!_hasTable)
        {
            var length = Blocks * PostingsFiles.TableEntry;
            if (_table.Length < length) _table = new byte[length];
            documents.Read(_term.DocumentsAt, length).CopyTo(_table);
            _hasTable = true;
        }
        return BinaryPrimitives.ReadInt32LittleEndian(_table.AsSpan(block * PostingsFiles.TableEntry + number * sizeof(int)));
    }

    private void CheckRange(ReadOnlySpan<int> numbers)
    {
        if (numbers[0] < 0 || numbers[^1] >= segment)
            throw new CorruptIndexException($"a term stands in document {numbers[^1]} of {segment}");
    }

    private static int Checked(int bits) =>
        bits <= MostBits ? bits : throw new CorruptIndexException($"a packed number has {bits} bits");
}
