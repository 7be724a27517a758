using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Reads the day of publication from the path of a url.</summary>
internal static class UrlDate
{
    /// <summary>Reads <c>/2025/04/29/</c>, <c>/2025-04-29-</c>, <c>/20250429113000-</c>, or a month: <c>/2025/04/</c>.</summary>
    /// <param name="url">The whole address; a query and what follows it do not count.</param>
    /// <param name="evidence">The part of the path that was read.</param>
    public static DateValue? Read(string url, out string evidence)
    {
        var path = url.AsSpan();
        var scheme = path.IndexOf("://");
        if (scheme >= 0) path = path[(scheme + 3)..];
        var end = path.IndexOfAny('?', '#');
        if (end >= 0) path = path[..end];
        var host = path.IndexOf('/');
        path = host < 0 ? [] : path[host..];

        DateValue? month = null;
        evidence = "";
        for (var at = 0; at + 6 < path.Length; at++)
        {
            if (path[at] is not ('/' or '-' or '_') || Number(path, at + 1, 4) is not (>= 1990 and <= 2100 and var year)) continue;
            var mark = path[at + 5];
            if (char.IsAsciiDigit(mark))
            {
                // Eight digits alone, or the first eight of a stamp down to minutes or seconds.
                var digits = 0;
                while (at + 1 + digits < path.Length && char.IsAsciiDigit(path[at + 1 + digits])) digits++;
                if (digits is not (8 or 12 or 14) || CalendarMath.Day(year, Number(path, at + 5, 2), Number(path, at + 7, 2)) is not { } stamped) continue;
                evidence = path.Slice(at, 9).ToString();
                return DateValue.Day(stamped);
            }
            if (mark is not ('/' or '-') || Part(path, at + 6, out var next) is not (>= 1 and <= 12 and var second)) continue;
            if (next < path.Length && path[next] == mark && CalendarMath.Day(year, second, Part(path, next + 1, out var last)) is { } day)
            {
                evidence = path[at..last].ToString();
                return DateValue.Day(day);
            }
            if (month is null && mark == '/' && next < path.Length && path[next] == '/')
            {
                month = DateValue.Month(year, second);
                evidence = path[at..(next + 1)].ToString();
            }
        }
        return month;
    }

    private static int Number(ReadOnlySpan<char> path, int at, int length) =>
        at + length <= path.Length && !path.Slice(at, length).ContainsAnyExceptInRange('0', '9')
            ? int.Parse(path.Slice(at, length), CultureInfo.InvariantCulture) : -1;

    /// <summary>One or two digits that no third follows; -1 when there are none.</summary>
    private static int Part(ReadOnlySpan<char> path, int at, out int next)
    {
        next = at;
        while (next < path.Length && next < at + 3 && char.IsAsciiDigit(path[next])) next++;
        return next - at is 1 or 2 ? Number(path, at, next - at) : -1;
    }
}
