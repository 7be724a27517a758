using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Archives.Mapping;

/// <summary>Puts dates together that an archive holds in pieces: a column each for day, month and year, or letters set apart by bars.</summary>
internal static class PartedDate
{
    private const int FewestLetters = 6;

    /// <summary>The date whose parts these are, as text, or null when they are none.</summary>
    /// <param name="day">Its day, or null when only the month is known.</param>
    /// <param name="month">Its month as a number or a name, or null when only the year is known.</param>
    /// <param name="year">Its year in four digits.</param>
    public static string? Join(string? day, string? month, string? year)
    {
        if (year is not { Length: 4 } || !Number(year, 1000, 2999, out var yearNumber)) return null;
        var dayNumber = 0;
        // A column called hari may hold the day of the week.
        if (day is not null && !day.Any(char.IsAsciiDigit)) day = null;
        if (day is not null && !Number(day, 1, 31, out dayNumber)) return null;
        if (month is null) return day is null ? year : null;
        var text = Number(month, 1, 12, out var monthNumber)
            ? string.Create(CultureInfo.InvariantCulture, $"{yearNumber}-{monthNumber:00}{(day is null ? "" : $"-{dayNumber:00}")}")
            : day is null ? $"{month} {year}" : string.Create(CultureInfo.InvariantCulture, $"{dayNumber} {month} {year}");
        return MetadataDate.TryRead(text, out _, out _) ? text : null;
    }

    /// <summary>The text whose letters were joined by bars, as when a program takes a text for a list: <c>1|0| |J|u|n|i</c>.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Close(string? text)
    {
        if (text is null || text.Length < 2 * FewestLetters || text.Length % 2 == 0) return text;
        for (var at = 1; at < text.Length; at += 2)
            if (text[at] != '|') return text;
        return string.Create(text.Length / 2 + 1, text, (letters, from) =>
        {
            for (var at = 0; at < letters.Length; at++) letters[at] = from[2 * at];
        });
    }

    private static bool Number(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
