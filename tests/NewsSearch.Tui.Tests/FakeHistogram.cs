using NewsSearch.Language;

namespace NewsSearch.Tui.Tests;

/// <summary>Counts days in bars as the real index does: the finest of at most sixty, without gaps.</summary>
internal static class FakeHistogram
{
    public static DateHistogram Of(IReadOnlyList<DateValue?> dates, HistogramUnit unit, string? span)
    {
        var known = dates.OfType<DateValue>().Order(Comparer<DateValue>.Create((one, other) => one.First.CompareTo(other.First))).ToList();
        var undated = dates.Count - known.Count;
        var (first, last) = span is null
            ? known.Count == 0 ? default : (known[0].First, known[^1].Last)
            : (DateOnly.Parse(span[..10], null), DateOnly.Parse(span[12..], null));
        if (known.Count == 0 && span is null) return new(HistogramUnit.Year, [], 0, 0, 0, undated);
        if (unit == HistogramUnit.Auto)
            unit = Enum.GetValues<HistogramUnit>().Skip(1).First(each => each == HistogramUnit.Decade || Bars(first, last, each).Count <= 60);
        var bars = Bars(first, last, unit).ConvertAll(days => new HistogramBar(days, known.Count(days.Contains)));
        var counted = bars.Sum(bar => bar.Count);
        return new(unit, bars, counted, 0, known.Count - counted, undated);
    }

    private static List<DateValue> Bars(DateOnly first, DateOnly last, HistogramUnit unit)
    {
        var bars = new List<DateValue>();
        for (var day = first; day <= last; day = bars[^1].Last.AddDays(1)) bars.Add(Around(day, unit));
        return bars;
    }

    private static DateValue Around(DateOnly day, HistogramUnit unit) => unit switch
    {
        HistogramUnit.Day => DateValue.Day(day),
        HistogramUnit.Week => DateValue.Range(day.AddDays(-(day.DayNumber % 7)), day.AddDays(6 - day.DayNumber % 7)),
        HistogramUnit.Month => DateValue.Month(day.Year, day.Month),
        HistogramUnit.Quarter => DateValue.Range(
            new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1), DateValue.Month(day.Year, (day.Month - 1) / 3 * 3 + 3).Last),
        HistogramUnit.Year => DateValue.Year(day.Year),
        _ => DateValue.Range(new DateOnly(day.Year / 10 * 10, 1, 1), new DateOnly(day.Year / 10 * 10 + 9, 12, 31)),
    };
}
