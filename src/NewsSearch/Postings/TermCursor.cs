using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Postings;

/// <summary>Unpacks the blocks of one term after another. One serves one thread.</summary>
/// <param name="documents">The file of documents.</param>
/// <param name="positions">The file of positions; null when none are asked for.</param>
/// <param name="segment">How many documents the segment has: a number beyond is damage, found before anything is looked up by it.</param>
internal sealed class TermCursor(ByteSource documents, ByteSource? positions, int segment)
{
    private const int TableNumbers = PostingsFiles.TableEntry / sizeof(int);

    private TermPostings _term = new();
    // The table of blocks, three numbers to a block: read through the file, each look at it would be checked anew.
    private int[] _table = [];

    /// <summary>Goes to a term.</summary>
    public void Open(TermPostings term)
    {
        _term = term;
        if (term.Blocks < 2) return;
        var table = documents.Read(term.DocumentsAt, term.Blocks * PostingsFiles.TableEntry);
        var count = term.Blocks * TableNumbers;
        if (_table.Length < count) _table = new int[Math.Max(count, 2 * _table.Length)];
        if (BitConverter.IsLittleEndian) table.CopyTo(MemoryMarshal.AsBytes(_table.AsSpan(0, count)));
        else for (var i = 0; i < count; i++) _table[i] = BinaryPrimitives.ReadInt32LittleEndian(table[(i * sizeof(int))..]);
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
        var bits = documents.Read(at, 1)[0];
        to = to[..count];
        if (bits == PostingsFiles.IsBits)
        {
            Expand(BitsOf(at), LastDocument(block - 1) + 1, to);
            return count;
        }
        Unpack(documents.Read(at + 2, Length(count, Checked(bits))), bits, to);
        Sum(to, LastDocument(block - 1));
        CheckRange(to);
        return count;
    }

    /// <summary>Adds the documents of a block to a set, where they lie as bits.</summary>
    /// <returns>Whether they do.</returns>
    public bool TryMark(int block, ulong[] to)
    {
        if (Blocks < 2) return false;
        var at = DocumentsAt(block);
        if (documents.Read(at, 1)[0] != PostingsFiles.IsBits) return false;
        var bits = BitsOf(at);
        var first = LastDocument(block - 1) + 1;
        if (first < 0 || bits.IsEmpty || first + bits.Length * 8 - BitOperations.LeadingZeroCount((uint)bits[^1]) + 23 >= segment)
            throw new CorruptIndexException("a block has documents beyond its segment");
        Add(bits, first & 63, to.AsSpan(first >> 6));
        return true;
    }

    // Adds bits to words, the first of them so many places up.
    private static void Add(ReadOnlySpan<byte> bits, int shift, Span<ulong> to)
    {
        var whole = MemoryMarshal.Cast<byte, ulong>(bits);
        var over = 0UL;
        var at = 0;
        foreach (var stored in whole)
        {
            var some = BitConverter.IsLittleEndian ? stored : BinaryPrimitives.ReverseEndianness(stored);
            to[at++] |= some << shift | over;
            // In two steps, since 64 places are none.
            over = some >> 1 >> (63 - shift);
        }
        var last = Some(bits[(whole.Length * sizeof(ulong))..]);
        if ((last << shift | over) is var low and not 0) to[at] |= low;
        if (last >> 1 >> (63 - shift) is var high and not 0) to[at + 1] |= high;
    }

    /// <summary>Adds the documents of a block that lie in a window to the window's words of a set, where they lie as bits.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">The window's first document.</param>
    /// <param name="to">Its words.</param>
    /// <returns>Whether they do.</returns>
    public bool TryMark(int block, int start, Span<ulong> to)
    {
        if (Blocks < 2) return false;
        var at = DocumentsAt(block);
        if (documents.Read(at, 1)[0] != PostingsFiles.IsBits) return false;
        var bits = BitsOf(at);
        var offset = start - LastDocument(block - 1) - 1;
        for (var i = 0; i < to.Length; i++, offset += 64) to[i] |= SomeAt(bits, offset);
        return true;
    }

    /// <summary>Which of a block's documents one is, where they lie as bits.</summary>
    /// <param name="block">The block.</param>
    /// <param name="document">The document.</param>
    /// <param name="at">Its number in the block; -1 when it is not there.</param>
    /// <returns>Whether they do.</returns>
    public bool TryFind(int block, int document, out int at)
    {
        at = -1;
        if (Blocks < 2) return false;
        var start = DocumentsAt(block);
        if (documents.Read(start, 1)[0] != PostingsFiles.IsBits) return false;
        var bits = BitsOf(start);
        var offset = document - LastDocument(block - 1) - 1;
        if ((uint)offset >= (uint)bits.Length * 8 || (bits[offset >> 3] >> (offset & 7) & 1) == 0) return true;
        at = 0;
        var words = MemoryMarshal.Cast<byte, ulong>(bits[..((offset >> 6) * sizeof(ulong))]);
        foreach (var word in words) at += BitOperations.PopCount(word);
        at += BitOperations.PopCount(Some(bits[((offset >> 6) * sizeof(ulong))..]) & ((1UL << (offset & 63)) - 1));
        return true;
    }

    /// <summary>How often the term stands in one document of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="number">Which of the block's documents.</param>
    public int Frequency(int block, int number)
    {
        if (_term.OnlyDocument >= 0) return (int)_term.TotalTermFreq;
        var count = Count(block);
        var (at, bits) = FrequenciesAt(block, count);
        return bits == 0 ? 1 : One(documents.Read(at, Length(count, bits)), count, bits, number) + 1;
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
        var (at, bits) = FrequenciesAt(block, count);
        to = to[..count];
        if (bits == 0)
        {
            to.Fill(1);
            return;
        }
        Unpack(documents.Read(at, Length(count, bits)), bits, to);
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

    /// <summary>Where the run of positions behind one of <paramref name="count"/> begins.</summary>
    public long SkipPositions(long at, int count) => at + 1 + Length(count, Checked(positions!.Read(at, 1)[0]));

    private long DocumentsAt(int block) =>
        Blocks == 1 ? _term.DocumentsAt : _term.DocumentsAt + Blocks * PostingsFiles.TableEntry + Entry(block, 1);

    private int Entry(int block, int number) => _table[block * TableNumbers + number];

    // Where the frequencies of a block begin, and how many bits each has.
    private (long At, int Bits) FrequenciesAt(int block, int count)
    {
        var at = DocumentsAt(block);
        var header = documents.Read(at, 2);
        var (documentBits, bits) = (header[0], Checked(header[1]));
        return (at + 2 + (documentBits == PostingsFiles.IsBits ? PostingsFiles.BitsLength + BitsOf(at).Length : Length(count, Checked(documentBits))), bits);
    }

    // The bits of a block that begins there; the last byte is not 0, and no bit is of a document beyond the segment.
    private ReadOnlySpan<byte> BitsOf(long at)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(documents.Read(at + 2, PostingsFiles.BitsLength));
        return documents.Read(at + 2 + PostingsFiles.BitsLength, length);
    }

    private void Expand(ReadOnlySpan<byte> bits, int first, Span<int> to)
    {
        var count = 0;
        for (var left = bits; left.Length > 0; left = left[Math.Min(sizeof(ulong), left.Length)..], first += 64)
        {
            for (var word = Some(left); word != 0; word &= word - 1)
            {
                if (count == to.Length) throw new CorruptIndexException("a block has more documents than it should");
                to[count++] = first + BitOperations.TrailingZeroCount(word);
            }
        }
        if (count < to.Length) throw new CorruptIndexException("a block has fewer documents than it should");
        CheckRange(to);
    }

    // The 64 bits from one on, which may lie before the first; what is not there is 0.
    private static ulong SomeAt(ReadOnlySpan<byte> bits, int offset)
    {
        if (offset <= -64 || offset >= bits.Length * 8) return 0;
        if (offset < 0) return Some(bits) << -offset;
        var (from, shift) = (offset >> 3, offset & 7);
        var some = Some(bits[from..]) >> shift;
        return shift > 0 && from + sizeof(ulong) < bits.Length ? some | (ulong)bits[from + sizeof(ulong)] << (64 - shift) : some;
    }

    // Eight bytes, or as many as there are.
    private static ulong Some(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var word = 0UL;
        for (var i = 0; i < bytes.Length; i++) word |= (ulong)bytes[i] << (8 * i);
        return word;
    }

    private void CheckRange(ReadOnlySpan<int> numbers)
    {
        if (numbers[0] < 0 || numbers[^1] >= segment)
            throw new CorruptIndexException($"a term stands in document {numbers[^1]} of {segment}");
    }

    private static int Checked(int bits) =>
        bits <= MostBits ? bits : throw new CorruptIndexException($"a packed number has {bits} bits");
}
