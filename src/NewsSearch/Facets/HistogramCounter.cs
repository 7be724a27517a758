using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Facets;

/// <summary>Counts the documents found in bars of time.</summary>
/// <remarks>
/// Documents are only noted while the search runs: how wide the bars are may hang on which dates are found. Then each
/// different date is given its bar once, and each document asks for the bars of its dates.
/// </remarks>
internal sealed class HistogramCounter(FacetRequest request, DateSpans spans)
{
    private const int MostAutomatic = 60;
    private const int MostBars = 20_000;
    private const int NoBar = -1, IsCoarse = -2;

    private readonly List<int> _documents = [];

    /// <summary>What was asked for.</summary>
    public FacetRequest Request => request;

    /// <summary>Notes a document that was found.</summary>
    public void Count(int document) => _documents.Add(document);

    /// <summary>The bars of what was found.</summary>
    /// <exception cref="NewsSearchException">They would be too many.</exception>
    public DateHistogram Answer()
    {
        var asked = Asked(request);
        var undated = _documents.Count(document => spans.Of(document).IsEmpty);
        var isFound = new bool[spans.Values.Count];
        foreach (var document in _documents)
            foreach (var number in spans.Of(document)) isFound[number] = true;
        var found = Enumerable.Range(0, isFound.Length).Where(number => isFound[number]).Select(number => spans.Values[number])
            .Where(value => asked is not { } span || span.Contains(value)).ToList();
        var reach = Reach(asked, found);
        var unit = request.Histogram is HistogramUnit.Auto or null ? Automatic(reach) : request.Histogram.Value;
        if (reach is not { } range) return new(unit, [], 0, 0, _documents.Count - undated, undated);

        var first = HistogramUnits.Number(unit, range.First);
        var bars = Enough(unit, first, range);
        var barOf = spans.Values.Select(value => Bar(unit, first, range, value)).ToArray();
        var (counts, counted, coarse) = Count(barOf, bars);
        var shown = Enumerable.Range(0, bars).Select(bar => new HistogramBar(HistogramUnits.Days(unit, first + bar), counts[bar])).ToList();
        return new(unit, shown, counted, coarse, _documents.Count - undated - counted - coarse, undated);
    }

    /// <summary>Refuses a request that makes no sense.</summary>
    /// <exception cref="NewsSearchException">It does not.</exception>
    public static void Check(FacetRequest request)
    {
        var name = Schema.Facet(request.Facet);
        if (request.Histogram is null && request.Span is null) return;
        if (!Schema.IsDate(request.Facet))
        {
            throw Bad($"facet {name}: only dates have a histogram: date, mentions",
                $"faset {name}: hanya tanggal yang punya histogram: date, mentions");
        }

        if (request.Histogram is { } unit && !Enum.IsDefined(unit))
        {
            throw Bad($"facet {name}: no such width of bars",
                $"faset {name}: lebar batang tidak dikenal");
        }

        Asked(request);
    }

    private static DateValue? Asked(FacetRequest request)
    {
        if (request.Span is not { } text) return null;
        return DateRange.TryRead(text, out var span) ? span
            : throw Bad($"facet {Schema.Facet(request.Facet)}: '{text}' is no span of time: {DateRange.Repair.English}",
                $"faset {Schema.Facet(request.Facet)}: '{text}' bukan rentang waktu: {DateRange.Repair.Indonesian}");
    }

    /// <summary>From the first to the last day: as asked, and where that is open, as found; null for nothing.</summary>
    private static DateValue? Reach(DateValue? asked, List<DateValue> found)
    {
        DateOnly? first = found.Count > 0 ? found.Min(value => value.First) : null;
        DateOnly? last = found.Count > 0 ? found.Max(value => value.Last) : null;
        if (asked is { } span && span.First > DateOnly.MinValue) first = span.First;
        if (asked is { } end && end.Last < DateOnly.MaxValue) last = end.Last;
        // A span that is open to one side and holds nothing ends where it begins.
        if ((first ?? last) is not { } from) return null;
        return DateValue.Range(from, last is { } to && to >= from ? to : from);
    }

    private static HistogramUnit Automatic(DateValue? reach)
    {
        if (reach is not { } range) return HistogramUnit.Year;
        for (var unit = HistogramUnit.Day; unit < HistogramUnit.Decade; unit++)
            if (HistogramUnits.Number(unit, range.Last) - HistogramUnits.Number(unit, range.First) < MostAutomatic) return unit;
        return HistogramUnit.Decade;
    }

    private int Enough(HistogramUnit unit, int first, DateValue range)
    {
        var bars = HistogramUnits.Number(unit, range.Last) - first + 1;
        return bars <= MostBars ? bars : throw Bad(
            $"facet {Schema.Facet(request.Facet)}: {range.First.Year:0000} to {range.Last.Year:0000} makes {bars} bars, and {MostBars} is most: take wider bars or a shorter span",
            $"faset {Schema.Facet(request.Facet)}: {range.First.Year:0000} sampai {range.Last.Year:0000} menjadi {bars} batang, paling banyak {MostBars}: ambil batang yang lebih lebar atau rentang yang lebih pendek");
    }

    /// <summary>The bar that a date lies in; else whether it is within the span.</summary>
    private static int Bar(HistogramUnit unit, int first, DateValue range, DateValue value)
    {
        if (!range.Contains(value)) return NoBar;
        var bar = HistogramUnits.Number(unit, value.First) - first;
        return HistogramUnits.Number(unit, value.Last) - first == bar ? bar : IsCoarse;
    }

    private (int[] Counts, int Counted, int Coarse) Count(int[] barOf, int bars)
    {
        var counts = new int[bars];
        // Which document a bar was raised for last: one may have two dates in one bar.
        var last = new int[bars];
        int counted = 0, coarse = 0;
        for (var at = 0; at < _documents.Count; at++)
        {
            bool isCounted = false, isCoarse = false;
            foreach (var number in spans.Of(_documents[at]))
            {
                var bar = barOf[number];
                if (bar == IsCoarse) isCoarse = true;
                if (bar < 0) continue;
                isCounted = true;
                if (last[bar] == at + 1) continue;
                last[bar] = at + 1;
                counts[bar]++;
            }
            if (isCounted) counted++;
            else if (isCoarse) coarse++;
        }
        return (counts, counted, coarse);
    }

    private static NewsSearchException Bad(string english, string indonesian) =>
        new(Problem.BadRequest, new Bilingual(english, indonesian));
}
