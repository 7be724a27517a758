using Lucene.Net.Util;
using NewsSearch.Facets;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Frequencies;

/// <summary>Tells in which of a row of equal times each document was published.</summary>
internal sealed class Times
{
    private const int MostAutomatic = 60;
    private const int Most = 20_000;

    private readonly (long First, long Last)[] _days;
    private readonly int _first;

    /// <summary>From the first to the last day that one of the documents was published.</summary>
    /// <exception cref="NewsSearchException">They would be too many.</exception>
    public Times(IndexSnapshot snapshot, FixedBitSet documents, HistogramUnit unit)
    {
        _days = Load(snapshot);
        DateOnly? first = null, last = null;
        for (var i = 0; i < _days.Length; i++)
        {
            if (!documents.Get(i) || _days[i].First == 0) continue;
            var (from, to) = Days(i);
            if (first is null || from < first) first = from;
            if (last is null || to > last) last = to;
        }
        Unit = unit == HistogramUnit.Auto ? Automatic(first, last) : unit;
        if (first is null) return;
        _first = HistogramUnits.Number(Unit, first.Value);
        Count = HistogramUnits.Number(Unit, last!.Value) - _first + 1;
        if (Count > Most)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"{first.Value.Year:0000} to {last.Value.Year:0000} makes {Count:N0} times, and 20,000 is most: take longer ones, or filter by date",
                $"{first.Value.Year:0000} sampai {last.Value.Year:0000} menjadi {Count} kurun, paling banyak 20.000: ambil yang lebih panjang, atau saring menurut tanggal"));
        }
    }

    public HistogramUnit Unit { get; }

    public int Count { get; }

    /// <summary>The number given to documents dated less exactly than a time is long; undated ones have the next.</summary>
    public int Coarse => Count;

    public int Undated => Count + 1;

    public DateValue DaysOf(int time) => HistogramUnits.Days(Unit, _first + time);

    public int Of(int document)
    {
        if (_days[document].First == 0) return Undated;
        var (from, to) = Days(document);
        var time = HistogramUnits.Number(Unit, from);
        return time == HistogramUnits.Number(Unit, to) ? time - _first : Coarse;
    }

    private (DateOnly From, DateOnly To) Days(int document) =>
        (DateOnly.FromDayNumber((int)_days[document].First - 1), DateOnly.FromDayNumber((int)_days[document].Last - 1));

    private static HistogramUnit Automatic(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last is not { } to) return HistogramUnit.Year;
        for (var unit = HistogramUnit.Day; unit < HistogramUnit.Decade; unit++)
            if (HistogramUnits.Number(unit, to) - HistogramUnits.Number(unit, from) < MostAutomatic) return unit;
        return HistogramUnit.Decade;
    }

    // One above the day's number, so that 0 is no day.
    private static (long First, long Last)[] Load(IndexSnapshot snapshot)
    {
        var days = new (long First, long Last)[snapshot.Reader.MaxDoc];
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var reader = leaf.AtomicReader;
            if (reader.GetNumericDocValues(Schema.FirstDay) is not { } firsts) continue;
            var (lasts, dated) = (reader.GetNumericDocValues(Schema.LastDay), reader.GetDocsWithField(Schema.FirstDay));
            for (var i = 0; i < reader.MaxDoc; i++)
                if (dated.Get(i)) days[leaf.DocBase + i] = (firsts.Get(i) + 1, lasts.Get(i) + 1);
        }
        return days;
    }
}
