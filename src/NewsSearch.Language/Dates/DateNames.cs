using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Indonesian names for days and months, for evidence and warnings.</summary>
internal static class DateNames
{
    private static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    public static string Weekday(DayOfWeek day) => Weekdays[(int)day];

    /// <summary><c>28 April</c>.</summary>
    public static string DayMonth(int day, int month) => string.Create(CultureInfo.InvariantCulture, $"{day} {Months[month - 1]}");

    /// <summary>Says that a printed day of the week is not that of the printed date.</summary>
    public static string Mismatch(DateOnly day, DayOfWeek printed) =>
        $"{DateValue.Day(day)} is a {Weekday(day.DayOfWeek)}, not a {Weekday(printed)}";
}
