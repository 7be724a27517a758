namespace NewsSearch.Language.Dates;

/// <summary>The days that stamps stand for: printed days with a day of the week, or in the dateline.</summary>
internal static class Stamps
{
    /// <summary>How many days one stamp of a text may lie after another.</summary>
    public const int LongestGap = 200;

    /// <summary>The day of publication that a stamp stands for; null without a year or when it contradicts itself.</summary>
    /// <param name="stamp">The stamp.</param>
    /// <param name="year">The year to read it in where it prints none, or 0.</param>
    public static DateOnly? Day(PointExpression stamp, int year = 0)
    {
        year = stamp.Point.Year > 0 ? stamp.Point.Year : year;
        if (year is < 1800 or > 2100 || CalendarMath.Day(year, stamp.Point.Month, stamp.Point.Day) is not { } day) return null;
        return stamp.Point.Weekday is { } weekday && day.DayOfWeek != weekday ? null : CalendarMath.Shift(day, -stamp.DaysAhead ?? 0);
    }

    /// <summary>The day of a stamp without a usable year that follows another soon.</summary>
    public static DateOnly? Following(PointExpression stamp, DateOnly after)
    {
        if (stamp.Point.Year == 0)
        {
            var reach = stamp.Point.Weekday is null ? 7 : LongestGap;
            return Enumerable.Range(after.Year, 2).Select(year => Day(stamp, year))
                .FirstOrDefault(day => day >= after && day.Value.DayNumber - after.DayNumber <= reach);
        }
        for (var days = 0; days <= 7; days++)
        {
            if (CalendarMath.Shift(after, days) is { } near && near.Day == stamp.Point.Day && near.DayOfWeek == stamp.Point.Weekday
                && (near.Year == stamp.Point.Year || near.Month == stamp.Point.Month))
            {
                return near;
            }
        }
        return null;
    }

    /// <summary>The day that a stamp means beside another one whose day is known; null when it has none near it.</summary>
    public static DateOnly? Beside(PointExpression stamp, DateOnly known)
    {
        DateOnly? best = null;
        for (var year = known.Year - 1; year <= known.Year + 1; year++)
        {
            if (Day(stamp, year) is not { } day) continue;
            if (best is not { } nearer || Math.Abs(day.DayNumber - known.DayNumber) < Math.Abs(nearer.DayNumber - known.DayNumber)) best = day;
        }
        return best;
    }
}
