using NewsSearch.Language;

namespace NewsSearch.Facets;

/// <summary>Numbers the days, weeks, months, quarters, years and decades of the calendar.</summary>
internal static class HistogramUnits
{
    /// <summary>The number of the unit that holds a day; neighbours differ by 1.</summary>
    public static int Number(HistogramUnit unit, DateOnly day) => unit switch
    {
        HistogramUnit.Day => day.DayNumber,
        // Day number 0, 1 January of the year 1, is a Monday.
        HistogramUnit.Week => day.DayNumber / 7,
        HistogramUnit.Month => day.Year * 12 + day.Month - 1,
        HistogramUnit.Quarter => day.Year * 4 + (day.Month - 1) / 3,
        HistogramUnit.Decade => day.Year / 10,
        _ => day.Year,
    };

    /// <summary>The days of the unit of that number, as far as the calendar reaches.</summary>
    public static DateValue Days(HistogramUnit unit, int number) => unit switch
    {
        HistogramUnit.Day => DateValue.Day(DateOnly.FromDayNumber(number)),
        HistogramUnit.Week => DateValue.Range(DateOnly.FromDayNumber(number * 7), DateOnly.FromDayNumber(Math.Min(number * 7 + 6, DateOnly.MaxValue.DayNumber))),
        HistogramUnit.Month => DateValue.Month(number / 12, number % 12 + 1),
        HistogramUnit.Quarter => DateValue.Range(new DateOnly(number / 4, number % 4 * 3 + 1, 1), DateValue.Month(number / 4, number % 4 * 3 + 3).Last),
        HistogramUnit.Decade => DateValue.Range(DateValue.Year(Math.Max(number * 10, 1)).First, DateValue.Year(number * 10 + 9).Last),
        _ => DateValue.Year(number),
    };
}
