using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Reads a date field that is one number: a year, <c>20250428</c>, Unix time, a spreadsheet serial.</summary>
internal static class NumberDates
{
    /// <summary>Jakarta's hours ahead of UTC, in seconds; it has no summer time.</summary>
    private const long JakartaOffset = 7 * 3600;

    private const long SecondsADay = 86_400;

    /// <summary>Day 0 of a spreadsheet that counts 29 February 1900, which there was not: serial 61 is 1 March 1900.</summary>
    private static readonly DateOnly SheetEpoch = new(1899, 12, 30);

    private static readonly DateOnly UnixEpoch = new(1970, 1, 1);

    /// <summary>Reads one.</summary>
    /// <param name="text">The field, trimmed.</param>
    /// <param name="problem">Why a number is no date; null when the field is no number.</param>
    public static DateValue? Read(string text, out Bilingual? problem)
    {
        problem = null;
        if (text.StartsWith("/Date(", StringComparison.Ordinal)) text = text[6..].TrimEnd(')', '/');
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? text : text[..point];
        if (digits.Length is < 4 or > 17 || digits.AsSpan().ContainsAnyExceptInRange('0', '9')
            || point >= 0 && (point + 1 == text.Length || text.AsSpan(point + 1).ContainsAnyExceptInRange('0', '9')))
        {
            return null;
        }
        var number = long.Parse(digits, CultureInfo.InvariantCulture);
        var value = digits.Length switch
        {
            4 => number is >= 1900 and <= 2100 ? DateValue.Year((int)number) : null,
            5 => Serial((int)number),
            6 => Parts((int)(number / 100), (int)(number % 100), 1) is { } month ? DateValue.Month(month.Year, month.Month) : null,
            8 => Compact(number),
            9 or 10 => Unix(number),
            12 or 13 => Unix(number / 1000),
            14 => Compact(number / 1_000_000),
            15 or 16 => Unix(number / 1_000_000),
            _ => null,
        };
        if (value is null) problem = new("a number that is no date", "angka yang bukan tanggal");
        return value;
    }

    private static DateValue? Serial(int number) =>
        SheetEpoch.AddDays(number) is { Year: >= 1900 and <= 2100 } day ? DateValue.Day(day) : null;

    /// <summary>Eight digits, the year in front or behind; only one of the two can be when the year lies from 1900 to 2100.</summary>
    private static DateValue? Compact(long number)
    {
        var day = Parts((int)(number / 10000), (int)(number / 100 % 100), (int)(number % 100))
            ?? Parts((int)(number % 10000), (int)(number / 10000 % 100), (int)(number / 1_000_000));
        return day is { } found ? DateValue.Day(found) : null;
    }

    private static DateOnly? Parts(int year, int month, int day) => year is >= 1900 and <= 2100 ? CalendarMath.Day(year, month, day) : null;

    private static DateValue? Unix(long seconds) =>
        CalendarMath.Shift(UnixEpoch, (int)((seconds + JakartaOffset) / SecondsADay)) is { Year: >= 1900 and <= 2100 } day ? DateValue.Day(day) : null;
}
