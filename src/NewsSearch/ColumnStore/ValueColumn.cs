using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.ColumnStore;

/// <summary>Any number of values of each document, each value known by its number in their order.</summary>
/// <remarks>As Lucene walks it, it serves one thread; spans may be read by several.</remarks>
internal sealed class ValueColumn : SortedSetDocValues, IBits
{
    private readonly ColumnEntry _entry;
    private readonly ColumnBytes _starts;
    private readonly ColumnBytes _numbers;
    private readonly ColumnBytes _offsets;
    private readonly ColumnBytes _values;
    private int _at;
    private int _end;

    public ValueColumn(IndexInput file, ColumnEntry entry, int documents)
    {
        (_entry, Length) = (entry, documents);
        _starts = new ColumnBytes(file, entry.PlacesAt, checked((documents + 1) * sizeof(int)));
        _numbers = new ColumnBytes(file, entry.DataAt, checked(entry.Count * entry.Width));
        _offsets = new ColumnBytes(file, entry.OffsetsAt, checked((entry.Values + 1) * sizeof(int)));
        _values = new ColumnBytes(file, entry.ValuesAt, checked((int)(entry.OffsetsAt - entry.ValuesAt)));
    }

    /// <summary>How many documents there are.</summary>
    public int Length { get; }

    /// <summary>How many values there are.</summary>
    public override long ValueCount => _entry.Values;

    /// <summary>Where the numbers of each document begin, and, last, where they end.</summary>
    public ReadOnlySpan<int> Starts => MemoryMarshal.Cast<byte, int>(_starts.Span);

    /// <summary>The numbers of all documents, one behind the other, each of <see cref="Width"/> bytes.</summary>
    public ReadOnlySpan<byte> Numbers => _numbers.Span;

    public int Width => _entry.Width;

    /// <summary>A value in UTF-8, by its number.</summary>
    public ReadOnlySpan<byte> Value(int number)
    {
        var offsets = MemoryMarshal.Cast<byte, int>(_offsets.Span);
        return _values.Span[offsets[number]..offsets[number + 1]];
    }

    /// <summary>The number at a place of <see cref="Numbers"/>.</summary>
    public int Number(int place) => Width switch
    {
        1 => Numbers[place],
        2 => MemoryMarshal.Cast<byte, ushort>(Numbers)[place],
        _ => MemoryMarshal.Cast<byte, int>(Numbers)[place],
    };

    public override void SetDocument(int docID)
    {
        var starts = Starts;
        (_at, _end) = (starts[docID], starts[docID + 1]);
    }

    public override long NextOrd() => _at < _end ? Number(_at++) : NO_MORE_ORDS;

    public override void LookupOrd(long ord, BytesRef result)
    {
        result.Bytes = Value((int)ord).ToArray();
        (result.Offset, result.Length) = (0, result.Bytes.Length);
    }

    public override long LookupTerm(BytesRef key)
    {
        var sought = key.Bytes.AsSpan(key.Offset, key.Length);
        var (low, high) = (0, _entry.Values - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Value(middle).SequenceCompareTo(sought);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -low - 1;
    }

    bool IBits.Get(int index) => Starts[index] != Starts[index + 1];
}
