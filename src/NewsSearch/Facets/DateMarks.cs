using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Index;
using NewsSearch.ColumnStore;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Facets;

/// <summary>How sure the date of publication of each document is, read from the columns of its segments.</summary>
internal sealed class DateMarks(IndexReader reader)
{
    private readonly (int First, NumberColumn? Sources, NumberColumn? Doubts)[] _segments =
        [.. reader.Leaves.Select(leaf => (leaf.DocBase, Column(leaf, Schema.DaySource), Column(leaf, Schema.DayDoubt)))];

    public bool IsInferred(int document)
    {
        var (first, sources, _) = Segment(document);
        return sources?.Get(document - first) == (long)PublishedSource.Inferred;
    }

    public bool IsAmbiguous(int document)
    {
        var (first, _, doubts) = Segment(document);
        return doubts?.Get(document - first) > 0;
    }

    /// <summary>Those of a set of a segment's documents of which the date is inferred.</summary>
    public ulong[] Inferred(int segment, ReadOnlySpan<ulong> set) => Those(set, _segments[segment].Sources, (byte)PublishedSource.Inferred);

    /// <summary>Those of a set of a segment's documents of which the date is in doubt.</summary>
    public ulong[] Ambiguous(int segment, ReadOnlySpan<ulong> set) => Those(set, _segments[segment].Doubts, 1);

    private static ulong[] Those(ReadOnlySpan<ulong> set, NumberColumn? column, byte value)
    {
        var those = new ulong[set.Length];
        if (column is null || !column.TryBytes(out var bytes)) return those;
        var words = MemoryMarshal.Cast<byte, Vector512<byte>>(bytes);
        for (var i = 0; i < those.Length; i++)
        {
            if (set[i] == 0) continue;
            if (i < words.Length)
            {
                those[i] = set[i] & Vector512.Equals(words[i], Vector512.Create(value)).ExtractMostSignificantBits();
                continue;
            }
            for (var document = i << 6; document < bytes.Length; document++)
                if (bytes[document] == value) those[i] |= set[i] & 1UL << document;
        }
        return those;
    }

    private (int First, NumberColumn? Sources, NumberColumn? Doubts) Segment(int document)
    {
        var segment = 0;
        while (segment + 1 < _segments.Length && _segments[segment + 1].First <= document) segment++;
        return _segments[segment];
    }

    private static NumberColumn? Column(AtomicReaderContext leaf, string field) => leaf.AtomicReader.GetNumericDocValues(field) as NumberColumn;
}
