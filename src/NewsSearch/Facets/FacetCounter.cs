using System.Numerics;
using NewsSearch.Copies;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Scoring;

namespace NewsSearch.Facets;

/// <summary>Counts one facet over the documents of one search.</summary>
/// <param name="facet">Which facet.</param>
/// <param name="ordinals">Its values.</param>
/// <param name="copies">Near copies, to count each group of them once for a value that any of them has; null to count articles.</param>
/// <param name="marks">How sure the values are, for the date of publication; else null.</param>
internal sealed class FacetCounter(FacetName facet, FacetOrdinals ordinals, CopyGroups? copies = null, DateMarks? marks = null) : IDisposable
{
    private const int NoValue = -1;
    private const int MostAtOnce = 100;

    private readonly HashSet<(int Group, int Value)> _seen = [];
    private readonly int[] _counts = ordinals.Rent();
    private readonly int[] _inferred = marks is null ? [] : ordinals.Rent();
    private readonly int[] _ambiguous = marks is null ? [] : ordinals.Rent();
    private int _missing;
    private int _undecided;

    public FacetName Facet => facet;

    /// <summary>Counts a document in.</summary>
    public void Count(int document)
    {
        var values = ordinals.Of(document);
        var group = copies?.Of(document) ?? -1;
        if (values.Length == 0 && (group < 0 || _seen.Add((group, NoValue))))
        {
            _missing++;
            if (marks?.IsAmbiguous(document) == true) _undecided++;
        }
        foreach (var value in values)
        {
            if (group >= 0 && !_seen.Add((group, value))) continue;
            _counts[value]++;
            if (marks is null) continue;
            if (marks.IsInferred(document)) _inferred[value]++;
            if (marks.IsAmbiguous(document)) _ambiguous[value]++;
        }
    }

    /// <summary>Counts documents in.</summary>
    /// <param name="set">A bit a document of a segment.</param>
    /// <param name="segment">Which segment it is.</param>
    /// <param name="first">The segment's first document in the index.</param>
    /// <param name="scratch">Gives sets.</param>
    public void Count(ReadOnlySpan<ulong> set, int segment, int first, Scratch scratch)
    {
        if (copies is not null)
        {
            for (var i = 0; i < set.Length; i++)
            {
                for (var word = set[i]; word != 0; word &= word - 1) Count(first + (i << 6) + BitOperations.TrailingZeroCount(word));
            }
            return;
        }
        _missing += ordinals.CountAll(segment, first, set, _counts);
        if (marks is null) return;
        var some = scratch.Words(set.Length);
        if (marks.TryInferred(segment, set, some)) ordinals.CountAll(segment, first, some, _inferred);
        if (marks.TryAmbiguous(segment, set, some)) _undecided += ordinals.CountAll(segment, first, some, _ambiguous);
    }

    /// <summary>Gives back what it counted with.</summary>
    public void Dispose()
    {
        ordinals.Return(_counts);
        if (marks is null) return;
        ordinals.Return(_inferred);
        ordinals.Return(_ambiguous);
    }

    /// <summary>The counts so far, as asked for.</summary>
    /// <exception cref="NewsSearchException">The request cannot be met.</exception>
    public FacetCounts Answer(FacetRequest request)
    {
        // Of a plain request for the most frequent few, nothing but these is looked at twice.
        if (request is { Contains: null, Under: null, Sort: FacetSort.Count, Skip: 0, Take: <= MostAtOnce }) return Most(request.Take);
        var wanted = new List<int>();
        var sum = 0L;
        for (var i = NextCounted(0); i < _counts.Length; i = NextCounted(i + 1))
        {
            if (!IsWanted(i, request)) continue;
            wanted.Add(i);
            sum += _counts[i];
        }
        var page = Page(wanted, request).Select(Counted).ToList();
        return new FacetCounts(page, wanted.Count, sum - page.Sum(value => (long)value.Count), _missing) { Undecided = _undecided };
    }

    private FacetCounts Most(int take)
    {
        Span<int> best = stackalloc int[take];
        var (count, distinct, sum) = (0, 0, 0L);
        if (Schema.IsDate(facet))
        {
            foreach (var year in ordinals.Years) Take(year, best);
        }
        else
        {
            for (var i = NextCounted(0); i < _counts.Length; i = NextCounted(i + 1)) Take(i, best);
        }
        var page = new List<FacetCount>(count);
        foreach (var value in best[..count]) page.Add(Counted(value));
        return new FacetCounts(page, distinct, sum - page.Sum(value => (long)value.Count), _missing) { Undecided = _undecided };

        // Values rise, so one with no more articles than another stands behind it.
        void Take(int value, Span<int> best)
        {
            var articles = _counts[value];
            if (articles == 0) return;
            distinct++;
            sum += articles;
            if (best.IsEmpty || (count == best.Length && articles <= _counts[best[^1]])) return;
            var at = count < best.Length ? count++ : count - 1;
            for (; at > 0 && _counts[best[at - 1]] < articles; at--) best[at] = best[at - 1];
            best[at] = value;
        }
    }

    /// <summary>Refuses a request that makes no sense.</summary>
    /// <exception cref="NewsSearchException">It does not.</exception>
    public static void Check(FacetRequest request)
    {
        var name = Schema.Facet(request.Facet);
        if (request.Take < 0 || request.Skip < 0)
        {
            throw Bad($"facet {name}: cannot take {request.Take} values after {request.Skip}: ask for 0 or more",
                $"faset {name}: tidak dapat memberi {request.Take} nilai setelah {request.Skip}: minta 0 atau lebih");
        }

        HistogramCounter.Check(request);
        if (request.Under is null) return;
        if (!Schema.IsDate(request.Facet))
        {
            throw Bad($"facet {name}: nothing lies under '{request.Under}': leave it out",
                $"faset {name}: tidak ada apa-apa di bawah '{request.Under}': hilangkan");
        }

        var isDate = DateValue.TryParse(request.Under, out var date) && date.ToString() == request.Under;
        if (!isDate || date.Precision is not (DatePrecision.Year or DatePrecision.Month))
        {
            throw Bad($"facet {name}: '{request.Under}' is no year or month: write 2025 or 2025-04",
                $"faset {name}: '{request.Under}' bukan tahun atau bulan: tulis 2025 atau 2025-04");
        }
    }

    private FacetCount Counted(int value) => marks is null
        ? new(ordinals.Value(value), _counts[value])
        : new(ordinals.Value(value), _counts[value]) { Inferred = _inferred[value], Ambiguous = _ambiguous[value] };

    // Most values are in none of the documents.
    private int NextCounted(int from)
    {
        var next = _counts.AsSpan(from).IndexOfAnyExcept(0);
        return next < 0 ? _counts.Length : from + next;
    }

    private bool IsWanted(int ordinal, FacetRequest request)
    {
        if (request.Contains is { } part && !ordinals.Value(ordinal).Contains(part, StringComparison.OrdinalIgnoreCase)) return false;
        if (!Schema.IsDate(request.Facet)) return true;
        var value = ordinals.Value(ordinal);
        return request.Under is not { } under
            ? value.Length == "2025".Length
            : value.Length == under.Length + "-01".Length && value.StartsWith(under, StringComparison.Ordinal);
    }

    private IEnumerable<int> Page(List<int> wanted, FacetRequest request)
    {
        // By name they stand already: numbers rise as names do.
        if (request.Sort == FacetSort.Name) return wanted.Skip(request.Skip).Take(request.Take);
        var last = Math.Min((long)request.Skip + request.Take, wanted.Count);
        if (last == 0) return [];
        // The least of the best comes out first: fewest articles, then last in order.
        var best = new PriorityQueue<int, (int, int)>();
        foreach (var value in wanted)
        {
            if (best.Count < last) best.Enqueue(value, (_counts[value], -value));
            // Values rise, so one with no more articles than the least of the best stands behind it.
            else if (_counts[value] > _counts[best.Peek()]) best.DequeueEnqueue(value, (_counts[value], -value));
        }
        var ordered = new int[best.Count];
        for (var i = ordered.Length - 1; i >= 0; i--) ordered[i] = best.Dequeue();
        return ordered.Skip(request.Skip);
    }

    private static NewsSearchException Bad(string english, string indonesian) =>
        new(Problem.BadRequest, new Bilingual(english, indonesian));
}
