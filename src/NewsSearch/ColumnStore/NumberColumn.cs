using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.ColumnStore;

/// <summary>A number of each document. Safe for several threads.</summary>
internal sealed class NumberColumn : NumericDocValues, IBits
{
    private readonly ColumnEntry _entry;
    private readonly ColumnBytes _data;
    private readonly ColumnBytes? _places;
    private readonly ColumnBytes? _has;

    public NumberColumn(IndexInput file, ColumnEntry entry, int documents)
    {
        (_entry, Length) = (entry, documents);
        if (entry.PlacesAt < 0 && entry.Count != documents)
            throw new CorruptIndexException($"a column has {entry.Count} numbers for {documents} documents");
        _data = new ColumnBytes(file, entry.DataAt, checked(entry.Count * entry.Width));
        if (entry.PlacesAt >= 0) _places = new ColumnBytes(file, entry.PlacesAt, checked(entry.Count * sizeof(int)));
        if (entry.HasAt >= 0) _has = new ColumnBytes(file, entry.HasAt, (documents + 7) / 8);
    }

    /// <summary>How many documents there are.</summary>
    public int Length { get; }

    /// <summary>A bit a document, whether it has a number; empty when all have.</summary>
    public ReadOnlySpan<byte> HasBits => _has is null ? [] : _has.Span;

    /// <summary>The documents that have a number other than 0, where these are few; null where every document has its place.</summary>
    public ReadOnlySpan<int> Few => MemoryMarshal.Cast<byte, int>(_places!.Span);

    public bool IsSparse => _places is not null;

    /// <summary>The numbers as bytes, where none is above 255.</summary>
    public bool TryBytes(out ReadOnlySpan<byte> bytes)
    {
        var isBytes = _entry.Width == 1;
        bytes = isBytes ? _data.Span : [];
        return isBytes;
    }

    /// <summary>The numbers, where they take four bytes.</summary>
    public bool TryInts(out ReadOnlySpan<int> ints)
    {
        var isInts = _entry.Width == sizeof(int) && !IsSparse;
        ints = isInts ? MemoryMarshal.Cast<byte, int>(_data.Span) : [];
        return isInts;
    }

    /// <summary>The number of a document; 0 when it has none.</summary>
    public override long Get(int docID)
    {
        if (_places is null) return At(docID);
        var place = Few.BinarySearch(docID);
        return place < 0 ? 0 : At(place);
    }

    /// <summary>The number at a place: a document, or one of <see cref="Few"/>.</summary>
    public long At(int place)
    {
        ref var value = ref Unsafe.AsRef(in _data.Span.Slice(place * _entry.Width, _entry.Width)[0]);
        return _entry.Width switch
        {
            1 => _entry.IsSigned ? (sbyte)value : value,
            2 => _entry.IsSigned ? Unsafe.ReadUnaligned<short>(ref value) : Unsafe.ReadUnaligned<ushort>(ref value),
            4 => Unsafe.ReadUnaligned<int>(ref value),
            _ => Unsafe.ReadUnaligned<long>(ref value),
        };
    }

    /// <summary>How many documents that are not deleted have the number <paramref name="value"/>, which is not 0.</summary>
    /// <param name="value">The number.</param>
    /// <param name="live">Which documents are not deleted; null when none is.</param>
    public int Count(long value, IBits? live)
    {
        if (live is null && _entry.Width == sizeof(int))
            return value is >= int.MinValue and <= int.MaxValue ? MemoryMarshal.Cast<byte, int>(_data.Span).Count((int)value) : 0;
        var count = 0;
        for (var place = 0; place < _entry.Count; place++)
        {
            if (At(place) == value && live?.Get(IsSparse ? Few[place] : place) is not false) count++;
        }
        return count;
    }

    /// <summary>Whether a document has a number.</summary>
    public bool Has(int document) => _has is null || (_has.Span[document >> 3] >> (document & 7) & 1) != 0;

    bool IBits.Get(int index) => Has(index);
}
