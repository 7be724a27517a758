using System.Diagnostics.CodeAnalysis;
using NewsSearch.Language.Dates;

namespace NewsSearch.Language;

/// <summary>Reads dates of publication in the shapes that archives write them.</summary>
/// <remarks>
/// ISO, RFC 822, Indonesian, English and old spellings of days and months in any usual order, words around them, Unix
/// seconds and milliseconds, spreadsheet serials, years from 1900 to 2100. A printed day is kept whatever its time zone,
/// except that a stamp in UTC (<c>Z</c>, Unix time) is turned to the day it was in Jakarta.
/// </remarks>
public static class MetadataDate
{
    /// <summary>Reads one, the day before the month where both are small numbers.</summary>
    /// <param name="text">The whole content of the field, for example <c>Minggu, 15 Mei 2016 | 21:22</c>.</param>
    /// <param name="value">The day in Indonesian time as printed, or a month or a year when no more is said.</param>
    /// <param name="problem">When it cannot be read, why, for a person: impossible day, ambiguous order, no date.</param>
    public static bool TryRead(string? text, out DateValue value, [NotNullWhen(false)] out Bilingual? problem) =>
        TryRead(text, DateOrder.DayFirst, out value, out problem);

    /// <summary>Reads one.</summary>
    /// <param name="text">The whole content of the field.</param>
    /// <param name="order">Which number is the day where both could be; see <see cref="OrderOf"/>.</param>
    /// <param name="value">The day in Indonesian time as printed, or a month or a year when no more is said.</param>
    /// <param name="problem">When it cannot be read, why, for a person.</param>
    public static bool TryRead(string? text, DateOrder order, out DateValue value, [NotNullWhen(false)] out Bilingual? problem) =>
        MetadataReader.TryRead(text ?? "", order, out value, out problem);

    /// <summary>Tells which number is the day in a whole column of dates: one <c>10/21/2025</c> settles <c>9/10/2025</c>.</summary>
    /// <returns>
    /// <see cref="DateOrder.DayFirst"/> when nothing tells otherwise; <see cref="DateOrder.Mixed"/> when both orders are
    /// there, and the rarer one is more than a slip: one date in twenty.
    /// </returns>
    public static DateOrder OrderOf(IEnumerable<string?> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return MetadataReader.OrderOf(column);
    }

    /// <summary>Tells which number is the day where one date shows it by itself, as <c>21/10/2025</c> does.</summary>
    /// <returns>Null where it does not: it could be either, or has no such numbers.</returns>
    public static DateOrder? OrderShownBy(string? date) => MetadataReader.OrderOf(date ?? "");
}
