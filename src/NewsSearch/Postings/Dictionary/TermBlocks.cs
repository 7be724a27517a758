using System.Buffers.Binary;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace NewsSearch.Postings.Dictionary;

/// <summary>The blocks of a field's terms. One serves one thread.</summary>
internal sealed class TermBlocks
{
    private readonly ByteSource _beginnings;
    private readonly ByteSource _starts;
    private readonly ByteSource _terms;
    private readonly long _tablesAt;
    private readonly long _count;

    public TermBlocks(IndexInput input, FieldInfo field, long count, long tablesAt)
    {
        (_beginnings, _starts, _terms) = (new(input), new(input), new(input));
        (_count, _tablesAt) = (count, tablesAt);
        Count = checked((int)((count + TermFiles.BlockTerms - 1) / TermFiles.BlockTerms));
        HasFrequencies = field.IndexOptions >= IndexOptions.DOCS_AND_FREQS;
        HasPositions = field.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
    }

    /// <summary>How many there are; 1 or more.</summary>
    public int Count { get; }

    public bool HasFrequencies { get; }

    public bool HasPositions { get; }

    /// <summary>How many terms a block has.</summary>
    public int TermsOf(int block) => block < Count - 1 ? TermFiles.BlockTerms : (int)(_count - ((long)block * TermFiles.BlockTerms));

    /// <summary>The bytes of a block; good until the next call.</summary>
    public ReadOnlySpan<byte> Read(int block)
    {
        var starts = _starts.Read(_tablesAt + (((long)Count + block) * TermFiles.TableEntry), TermFiles.TableEntry);
        var start = BinaryPrimitives.ReadInt64BigEndian(starts);
        var end = _tablesAt;
        if (block < Count - 1)
        {
            starts = _starts.Read(_tablesAt + (((long)Count + block + 1) * TermFiles.TableEntry), TermFiles.TableEntry);
            end = BinaryPrimitives.ReadInt64BigEndian(starts);
        }
        if (end < start || end - start > int.MaxValue) throw new CorruptIndexException("a block of terms ends before it begins");
        return _terms.Read(start, (int)(end - start));
    }

    /// <summary>The block that has a term, if any has it: the last one that does not begin behind it; -1 when all do.</summary>
    public int Find(ReadOnlySpan<byte> term)
    {
        var beginning = TermFiles.Beginning(term);
        var table = _beginnings.Read(_tablesAt, Count * TermFiles.TableEntry);
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var there = BinaryPrimitives.ReadUInt64BigEndian(table[(middle * TermFiles.TableEntry)..]);
            if (there < beginning || (there == beginning && FirstOf(middle).SequenceCompareTo(term) <= 0)) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private ReadOnlySpan<byte> FirstOf(int block)
    {
        var bytes = new TermBytes(Read(block));
        bytes.Number();
        return bytes.Take(bytes.Number());
    }
}
