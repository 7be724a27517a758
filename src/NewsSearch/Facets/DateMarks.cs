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
    /// <returns>Whether there are any.</returns>
    public bool TryInferred(int segment, ReadOnlySpan<ulong> set, ulong[] those) =>
        Those(set, _segments[segment].Sources, (byte)PublishedSource.Inferred, those);

    /// <summary>Those of a set of a segment's documents of which the date is in doubt.</summary>
    /// <returns>Whether there are any.</returns>
    public bool TryAmbiguous(int segment, ReadOnlySpan<ulong> set, ulong[] those) => Those(set, _segments[segment].Doubts, 1, those);

    private static bool Those(ReadOnlySpan<ulong> set, NumberColumn? column, byte value, ulong[] those)
    {
        if (column is null || !column.TryBytes(out var bytes)) return false;
        var words = MemoryMarshal.Cast<byte, Vector512<byte>>(bytes);
        var any = 0UL;
        for (var i = 0; i < those.Length; i++)
        {
            var found = 0UL;
            if (set[i] != 0 && i < words.Length)
            {
                found = set[i] & Vector512.Equals(words[i], Vector512.Create(value)).ExtractMostSignificantBits();
            }
            else if (set[i] != 0)
            {
                for (var document = i << 6; document < bytes.Length; document++)
                    if (bytes[document] == value) found |= set[i] & 1UL << document;
            }
            any |= those[i] = found;
        }
        return any != 0;
    }

    private (int First, NumberColumn? Sources, NumberColumn? Doubts) Segment(int document)
    {
        var segment = 0;
        while (segment + 1 < _segments.Length && _segments[segment + 1].First <= document) segment++;
        return _segments[segment];
    }

    private static NumberColumn? Column(AtomicReaderContext leaf, string field) => leaf.AtomicReader.GetNumericDocValues(field) as NumberColumn;
}
