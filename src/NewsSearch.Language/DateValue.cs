using System.Globalization;

namespace NewsSearch.Language;

/// <summary>A date as far as it is known: a day, a month, a year, or a range of days.</summary>
/// <remarks>Gregorian calendar, years 1 to 9999. Two values are equal when they span the same days.</remarks>
public readonly record struct DateValue
{
    private DateValue(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day; the same as <see cref="First"/> when one day is known.</summary>
    public DateOnly Last { get; }

    /// <summary>Whether the days are exactly a day, a month, a year, or something else.</summary>
    public DatePrecision Precision =>
        First == Last ? DatePrecision.Day
        : First.Day != 1 || Last.Day != DateTime.DaysInMonth(Last.Year, Last.Month) || First.Year != Last.Year ? DatePrecision.Range
        : First.Month == Last.Month ? DatePrecision.Month
        : First.Month == 1 && Last.Month == 12 ? DatePrecision.Year
        : DatePrecision.Range;

    /// <summary>One day.</summary>
    public static DateValue Day(DateOnly day) => new(day, day);

    /// <summary>A month, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static DateValue Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A year, 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static DateValue Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Every day from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> comes before <paramref name="first"/>.</exception>
    public static DateValue Range(DateOnly first, DateOnly last) =>
        last >= first ? new(first, last) : throw new ArgumentException("the last day comes before the first", nameof(last));

    /// <summary>Whether every day of <paramref name="other"/> lies in this one.</summary>
    public bool Contains(DateValue other) => First <= other.First && other.Last <= Last;

    /// <summary>Reads <c>2025-04-28</c>, <c>2024-11</c>, <c>2022</c> or <c>2025-04-01/2025-04-07</c>.</summary>
    /// <returns>Whether <paramref name="text"/> is such a value and every day in it exists.</returns>
    public static bool TryParse(string? text, out DateValue value)
    {
        value = default;
        if (text is null) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryParse(text[..slash], out var first) || !TryParse(text[(slash + 1)..], out var last)) return false;
            if (last.Last < first.First) return false;
            value = new(first.First, last.Last);
            return true;
        }
        foreach (var (format, make) in Formats)
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            value = make(day);
            return true;
        }
        return false;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Iso(First),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Year => First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => $"{Iso(First)}/{Iso(Last)}",
    };

    private static readonly (string Format, Func<DateOnly, DateValue> Make)[] Formats =
    [
        ("yyyy-MM-dd", Day), ("yyyy-MM", day => Month(day.Year, day.Month)), ("yyyy", day => Year(day.Year)),
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
