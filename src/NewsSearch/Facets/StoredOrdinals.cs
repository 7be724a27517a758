using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Index;
using NewsSearch.ColumnStore;

namespace NewsSearch.Facets;

/// <summary>The values of a facet that the index holds.</summary>
/// <remarks>
/// All of it lies in files of the index and is read where it lies, so that even the first search pays only for what it looks
/// at. Counting over Lucene's own values costs four to seven times as much. Safe for several threads.
/// </remarks>
internal sealed class StoredOrdinals(IndexReader reader, FacetName facet, FacetNumbering numbering) : FacetOrdinals(numbering.Count)
{
    private readonly ValueColumn?[] _columns = FacetNumbering.Columns(reader, facet);
    private readonly int[] _bases = [.. reader.Leaves.Select(leaf => leaf.DocBase)];
    private readonly string?[] _values = new string?[numbering.Count];

    public override string Value(int ordinal)
    {
        if (_values[ordinal] is { } known) return known;
        var first = numbering.Firsts.Span.Slice(2 * ordinal, 2);
        return _values[ordinal] = Encoding.UTF8.GetString(_columns[first[0]]!.Value(first[1]));
    }

    protected override bool IsYear(int ordinal)
    {
        var first = numbering.Firsts.Span.Slice(2 * ordinal, 2);
        return _columns[first[0]]!.Value(first[1]).Length == YearLength;
    }

    public override int[] Of(int document)
    {
        var segment = Array.BinarySearch(_bases, document) is >= 0 and var found ? found : ~Array.BinarySearch(_bases, document) - 1;
        // Of several segments that begin there only the last holds a document.
        while (segment + 1 < _bases.Length && _bases[segment + 1] <= document) segment++;
        if (_columns[segment] is not { } column) return [];
        var starts = column.Starts;
        var map = numbering.Maps[segment]!.Span;
        document -= _bases[segment];
        var values = new List<int>(starts[document + 1] - starts[document]);
        for (var place = starts[document]; place < starts[document + 1]; place++)
            if (map[column.Number(place)] is var value && !values.Contains(value)) values.Add(value);
        return [.. values];
    }

    public override int CountAll(int segment, int first, ReadOnlySpan<ulong> set, int[] counts)
    {
        if (_columns[segment] is not { } column)
        {
            var all = 0;
            foreach (var word in set) all += BitOperations.PopCount(word);
            return all;
        }
        var map = numbering.Maps[segment]!.Span;
        var missing = column.Width switch
        {
            1 => CountAll(set, column.Starts, column.Numbers, map, counts),
            2 => CountAll(set, column.Starts, MemoryMarshal.Cast<byte, ushort>(column.Numbers), map, counts),
            _ => CountAll(set, column.Starts, MemoryMarshal.Cast<byte, int>(column.Numbers), map, counts),
        };
        TakeBack(segment, set, counts);
        return missing;
    }

    private static int CountAll<T>(
        ReadOnlySpan<ulong> set, ReadOnlySpan<int> starts, ReadOnlySpan<T> numbers, ReadOnlySpan<int> map, int[] counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        var missing = 0;
        for (var i = 0; i < set.Length; i++)
        {
            for (var word = set[i]; word != 0; word &= word - 1)
            {
                var document = (i << 6) + BitOperations.TrailingZeroCount(word);
                var (first, end) = (starts[document], starts[document + 1]);
                if (first == end) missing++;
                for (var place = first; place < end; place++) counts[map[int.CreateTruncating(numbers[place])]]++;
            }
        }
        return missing;
    }

    // Of a document with two names of one entity.
    private void TakeBack(int segment, ReadOnlySpan<ulong> set, int[] counts)
    {
        var pairs = MemoryMarshal.Cast<int, (int Document, int Value)>(numbering.Twice.Span);
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle].Document < _bases[segment]) low = middle + 1;
            else high = middle;
        }
        var end = segment + 1 < _bases.Length ? _bases[segment + 1] : int.MaxValue;
        for (; low < pairs.Length && pairs[low].Document < end; low++)
        {
            var document = pairs[low].Document - _bases[segment];
            if ((set[document >> 6] >> document & 1) != 0) counts[pairs[low].Value]--;
        }
    }
}
