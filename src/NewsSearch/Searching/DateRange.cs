using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Reads the ranges of dates that filters and queries take.</summary>
internal static class DateRange
{
    public static Bilingual Repair { get; } = new(
        "write 2025, 2025-04, 2025-04-28, 1990-an, 2019..2024, ..1998 or 2019..",
        "tulis 2025, 2025-04, 2025-04-28, 1990-an, 2019..2024, ..1998 atau 2019..");

    /// <summary>Reads <c>2025</c>, <c>2025-04</c>, <c>2025-04-28</c>, <c>1990-an</c> (<c>1990s</c>), and two of them around <c>..</c>, of which one may be missing.</summary>
    public static bool TryRead(string text, out DateValue range)
    {
        text = text.Trim();
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return TryReadOne(text, out range);
        range = default;
        var (from, to) = (text[..dots].Trim(), text[(dots + 2)..].Trim());
        DateValue first = default, last = default;
        if (from.Length == 0 && to.Length == 0) return false;
        if (from.Length > 0 && !TryReadOne(from, out first)) return false;
        if (to.Length > 0 && !TryReadOne(to, out last)) return false;
        var begin = from.Length > 0 ? first.First : DateOnly.MinValue;
        var end = to.Length > 0 ? last.Last : DateOnly.MaxValue;
        if (end < begin) return false;
        range = DateValue.Range(begin, end);
        return true;
    }

    private static bool TryReadOne(string text, out DateValue value)
    {
        var isDecade = text.Length > 4 && text[3] == '0' && text[4..] is "-an" or "an" or "s";
        if (!DateValue.TryParse(isDecade ? text[..4] : text, out value)) return false;
        if (isDecade) value = DateValue.Range(value.First, value.First.AddYears(9).AddMonths(11).AddDays(30));
        return true;
    }
}
