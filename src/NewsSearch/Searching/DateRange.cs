using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Reads the ranges of dates that filters and queries take.</summary>
internal static class DateRange
{
    public const string Repair = "write 2025, 2025-04, 2025-04-28, 2019..2024, ..1998 or 2019..";

    /// <summary>Reads <c>2025</c>, <c>2025-04</c>, <c>2025-04-28</c>, and two of them around <c>..</c>, of which one may be missing.</summary>
    public static bool TryRead(string text, out DateValue range)
    {
        text = text.Trim();
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return DateValue.TryParse(text, out range);
        range = default;
        var (from, to) = (text[..dots].Trim(), text[(dots + 2)..].Trim());
        DateValue first = default, last = default;
        if (from.Length == 0 && to.Length == 0) return false;
        if (from.Length > 0 && !DateValue.TryParse(from, out first)) return false;
        if (to.Length > 0 && !DateValue.TryParse(to, out last)) return false;
        var begin = from.Length > 0 ? first.First : DateOnly.MinValue;
        var end = to.Length > 0 ? last.Last : DateOnly.MaxValue;
        if (end < begin) return false;
        range = DateValue.Range(begin, end);
        return true;
    }
}
