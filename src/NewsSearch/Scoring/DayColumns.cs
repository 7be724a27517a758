using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Index;
using NewsSearch.ColumnStore;
using NewsSearch.Indexing;

namespace NewsSearch.Scoring;

/// <summary>For each document of a segment the first and the last day it may have been published. Safe for several threads.</summary>
internal sealed class DayColumns
{
    // Fewer of 64 documents than this are looked at one by one.
    private const int Few = 8;

    private readonly NumberColumn? _first;
    private readonly NumberColumn? _last;
    private readonly Lazy<(int[] First, int[] Last)> _copied;

    public DayColumns(AtomicReader segment)
    {
        _first = segment.GetNumericDocValues(Schema.FirstDay) as NumberColumn;
        _last = segment.GetNumericDocValues(Schema.LastDay) as NumberColumn;
        _copied = new(Copy);
    }

    /// <summary>How many documents there are.</summary>
    public int Count => _first?.Length ?? 0;

    /// <summary>Adds the documents that were published within some days.</summary>
    /// <param name="from">The first day, as <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="to">The last day.</param>
    /// <param name="within">Others need not be looked at; null for all.</param>
    /// <param name="set">Added to.</param>
    public void Mark(int from, int to, ulong[]? within, ulong[] set) => Mark(from, to, 0, within, set);

    /// <summary>Adds the documents of some words of a set that were published within some days.</summary>
    /// <param name="from">The first day, as <see cref="DateOnly.DayNumber"/>.</param>
    /// <param name="to">The last day.</param>
    /// <param name="start">Which word of the segment's set is the first of <paramref name="set"/>.</param>
    /// <param name="set">Added to.</param>
    public void Mark(int from, int to, int start, Span<ulong> set) => Mark(from, to, start, [], set);

    /// <summary>Whether a document was published within some days.</summary>
    public bool Has(int document, int from, int to) => _first is not null && _last is not null
        && _first.Has(document) && _first.Get(document) >= from && _last.Get(document) <= to;

    private void Mark(int from, int to, int start, ReadOnlySpan<ulong> within, Span<ulong> set)
    {
        if (_first is null || _last is null) return;
        if (!_first.TryInts(out var firsts)) firsts = _copied.Value.First;
        if (!_last.TryInts(out var lasts)) lasts = _copied.Value.Last;
        var has = _first.HasBits;
        for (var i = start; i << 6 < firsts.Length && i - start < set.Length; i++)
        {
            var word = within.IsEmpty ? ulong.MaxValue : within[i - start];
            if (word == 0) continue;
            if (!has.IsEmpty) word &= Some(has[(i * 8)..]);
            set[i - start] |= firsts.Length - (i << 6) < 64 || System.Numerics.BitOperations.PopCount(word) < Few
                ? OneByOne(word, i << 6, firsts, lasts, from, to)
                : word & AtOnce(firsts.Slice(i << 6, 64), lasts.Slice(i << 6, 64), from, to);
        }
    }

    private static ulong OneByOne(ulong word, int first, ReadOnlySpan<int> firsts, ReadOnlySpan<int> lasts, int from, int to)
    {
        var found = 0UL;
        for (; word != 0; word &= word - 1)
        {
            var document = first + System.Numerics.BitOperations.TrailingZeroCount(word);
            if (document >= firsts.Length) break;
            if (firsts[document] >= from && lasts[document] <= to) found |= 1UL << document;
        }
        return found;
    }

    private static ulong AtOnce(ReadOnlySpan<int> firsts, ReadOnlySpan<int> lasts, int from, int to)
    {
        var (least, most) = (Vector256.Create(from), Vector256.Create(to));
        var begins = MemoryMarshal.Cast<int, Vector256<int>>(firsts);
        var ends = MemoryMarshal.Cast<int, Vector256<int>>(lasts);
        var found = 0UL;
        for (var i = 0; i < begins.Length; i++)
        {
            var within = Vector256.GreaterThanOrEqual(begins[i], least) & Vector256.LessThanOrEqual(ends[i], most);
            found |= (ulong)within.ExtractMostSignificantBits() << (8 * i);
        }
        return found;
    }

    private static ulong Some(ReadOnlySpan<byte> bits)
    {
        if (bits.Length >= sizeof(ulong)) return System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bits);
        var word = 0UL;
        for (var i = 0; i < bits.Length; i++) word |= (ulong)bits[i] << (8 * i);
        return word;
    }

    // Where no day, or hardly any, is known, columns are narrower.
    private (int[] First, int[] Last) Copy() =>
        ([.. Enumerable.Range(0, Count).Select(document => (int)_first!.Get(document))],
         [.. Enumerable.Range(0, Count).Select(document => (int)_last!.Get(document))]);
}
