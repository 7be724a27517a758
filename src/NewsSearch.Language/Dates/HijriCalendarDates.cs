using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Days of the Islamic calendar as ranges of Gregorian days.</summary>
/// <remarks>
/// Computed with the calendar of Umm al-Qura. In Indonesia a month begins when the crescent is seen or by another
/// computation, on the same day or one day later, so every value reaches one day further.
/// </remarks>
internal static class HijriCalendarDates
{
    /// <summary>A month from 1, or a day of it where <paramref name="day"/> is not 0; null outside 1318 to 1500 AH.</summary>
    public static DateValue? Month(int year, int month, int day)
    {
        if (year is < 1318 or > 1499 || month is < 1 or > 12) return null;
        var calendar = new UmAlQuraCalendar();
        var days = calendar.GetDaysInMonth(year, month);
        if (day < 0 || day > Math.Max(days, 30)) return null;
        var first = DateOnly.FromDateTime(calendar.ToDateTime(year, month, 1, 0, 0, 0, 0));
        return day > 0
            ? DateValue.Range(first.AddDays(day - 1), first.AddDays(day))
            : DateValue.Range(first, first.AddDays(days));
    }

    /// <summary>A whole year.</summary>
    public static DateValue? Year(int year) =>
        Month(year, 1, 0) is { } first && Month(year, 12, 0) is { } last ? DateValue.Range(first.First, last.Last) : null;
}
