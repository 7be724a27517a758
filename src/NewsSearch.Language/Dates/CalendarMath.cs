namespace NewsSearch.Language.Dates;

/// <summary>Steps in the Gregorian calendar that answer null where they would leave the years 1 to 9999.</summary>
internal static class CalendarMath
{
    /// <summary>A day, or null when there is no such day.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    /// <summary>A day so many days later; negative for earlier.</summary>
    public static DateOnly? Shift(DateOnly day, int days)
    {
        var number = day.DayNumber + (long)days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The month that lies so many months after that of <paramref name="day"/>.</summary>
    public static DateValue? Month(DateOnly day, int months) => Months(day.Year * 12 + day.Month - 1 + months, 1);

    /// <summary>So many months from a month counted as <c>year * 12 + month - 1</c>.</summary>
    public static DateValue? Months(int first, int count)
    {
        var last = first + count - 1;
        if (first < 12 || last >= 120_000) return null;
        return DateValue.Range(
            new DateOnly(first / 12, first % 12 + 1, 1), DateValue.Month(last / 12, last % 12 + 1).Last);
    }

    /// <summary>A year, or null when it is not one of 1 to 9999.</summary>
    public static DateValue? Year(int year) => year is >= 1 and <= 9999 ? DateValue.Year(year) : null;

    /// <summary>All days from the start of one year to the end of another.</summary>
    public static DateValue? Years(int first, int last) =>
        Year(first) is { } start && Year(last) is { } end && first <= last ? DateValue.Range(start.First, end.Last) : null;

    /// <summary>Monday to Sunday of the week so many weeks after that of <paramref name="day"/>.</summary>
    public static DateValue? Week(DateOnly day, int weeks) => Days(Monday(day), weeks * 7, 7);

    /// <summary>Saturday and Sunday of that week.</summary>
    public static DateValue? Weekend(DateOnly day, int weeks) => Days(Monday(day), weeks * 7 + 5, 2);

    /// <summary>A unit so many units after the one that holds <paramref name="day"/>.</summary>
    public static DateValue? Unit(DateOnly day, DateUnit unit, int count) => unit switch
    {
        DateUnit.Day => Days(day.DayNumber, count, 1),
        DateUnit.Week => Week(day, count),
        DateUnit.Weekend => Weekend(day, count),
        DateUnit.Month => Month(day, count),
        _ => Year(day.Year + count),
    };

    /// <summary>A day of the week in the week so many weeks after that of <paramref name="day"/>.</summary>
    public static DateValue? WeekdayOf(DateOnly day, DayOfWeek weekday, int weeks) =>
        Days(Monday(day), weeks * 7 + ((int)weekday + 6) % 7, 1);

    private static int Monday(DateOnly day) => day.DayNumber - ((int)day.DayOfWeek + 6) % 7;

    private static DateValue? Days(int number, int shift, int count)
    {
        var first = number + (long)shift;
        var last = first + count - 1;
        return first >= DateOnly.MinValue.DayNumber && last <= DateOnly.MaxValue.DayNumber
            ? DateValue.Range(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last)) : null;
    }
}
