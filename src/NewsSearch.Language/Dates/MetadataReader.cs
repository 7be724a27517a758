using System.Diagnostics.CodeAnalysis;

namespace NewsSearch.Language.Dates;

/// <summary>Reads the date field of an archive: the first thing in it that is a date.</summary>
internal static class MetadataReader
{
    /// <summary>Some archives put the text behind the date into the same field; the date stands in front.</summary>
    private const int LongestField = 1000;

    /// <summary>Where the rarer order of a column has less than one date in so many, it is a slip.</summary>
    private const int RarestOrder = 20;

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static bool TryRead(string text, DateOrder order, out DateValue value, [NotNullWhen(false)] out Bilingual? problem)
    {
        var field = text.Length > LongestField ? text[..LongestField] : text;
        (value, problem) = (default, null);
        var found = NumberDates.Read(field.Trim(), out var complaint) ?? (complaint is null ? Worded(field, order, out complaint) : null);
        if (found is { } date) value = date;
        else problem = About(complaint ?? new("not a date", "bukan tanggal"), Shown(text));
        return problem is null;
    }

    public static DateOrder OrderOf(IEnumerable<string?> column)
    {
        int dayFirst = 0, monthFirst = 0;
        foreach (var text in column)
        {
            var order = OrderOf(text ?? "");
            if (order == DateOrder.DayFirst) dayFirst++;
            else if (order == DateOrder.MonthFirst) monthFirst++;
        }
        return Math.Min(dayFirst, monthFirst) * RarestOrder > Math.Max(dayFirst, monthFirst) ? DateOrder.Mixed
            : monthFirst > dayFirst ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }

    public static DateOrder? OrderOf(string text)
    {
        var tokens = DateTokens.Read(text.Length > LongestField ? text[..LongestField] : text);
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!IsTriple(tokens, at) || tokens[at].Length > 2) continue;
            return tokens[at].Value > 12 && tokens[at + 1].Value <= 12 ? DateOrder.DayFirst
                : tokens[at + 1].Value > 12 && tokens[at].Value <= 12 ? DateOrder.MonthFirst : null;
        }
        return null;
    }

    private static DateValue? Worded(string text, DateOrder order, out Bilingual? problem)
    {
        problem = null;
        var tokens = DateTokens.Read(text);
        DateValue? coarse = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == DateWord.Digits)
            {
                if (IsTriple(tokens, at))
                {
                    if (Triple(tokens, at, order, text, out problem) is { } day) return day;
                    if (problem is not null) return null;
                }
                if (tokens[at].Length <= 2 && Month(tokens, at + 1) is > 0 and var month && YearAt(tokens, at + 2, isTwoDigitsEnough: true) is > 0 and var year)
                    return Day(year, month, tokens[at].Value, tokens, at + 2, text, out problem);
                if (tokens[at].Length <= 2 && Month(tokens, at + 1) is > 0 and var named && IsFourDigits(tokens, at + 2))
                    return Day(tokens[at + 2].Value, named, tokens[at].Value, tokens, at + 2, text, out problem);
                if (tokens[at].Length == 4 && Month(tokens, at + 1) is > 0 and var middle && IsDayNumber(tokens, at + 2))
                    return Day(tokens[at].Value, middle, tokens[at + 2].Value, tokens, at + 2, text, out problem);
                coarse ??= MonthAndYear(tokens, at);
                if (coarse is null && at > 0 && tokens[at - 1].Kind == DateWord.Unit && YearAt(tokens, at, false) is > 0 and var only) coarse = DateValue.Year(only);
            }
            else if (Month(tokens, at) is > 0 and var month)
            {
                // "June 5, 2024" and, with the time between, "Sun Jun 05 10:20:30 +0000 2016"
                if (IsDayNumber(tokens, at + 1) && LaterYear(tokens, at + 2) is > 0 and var yearAt)
                    return Day(tokens[yearAt].Value, month, tokens[at + 1].Value, tokens, yearAt, text, out problem);
                if (YearAt(tokens, at + 1, false) is > 0 and var year && coarse is null) coarse = DateValue.Month(year, month);
            }
        }
        return coarse;
    }

    private static int Month(List<DateToken> tokens, int at) => at < tokens.Count ? DateWords.Month(tokens[at]) : 0;

    private static bool IsDayNumber(List<DateToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == DateWord.Digits && tokens[at].Length <= 2 && tokens[at].Value is >= 1 and <= 31;

    private static bool IsFourDigits(List<DateToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == DateWord.Digits && tokens[at].Length == 4;

    private static int YearAt(List<DateToken> tokens, int at, bool isTwoDigitsEnough)
    {
        if (at >= tokens.Count || tokens[at].Kind != DateWord.Digits) return 0;
        var token = tokens[at];
        if (token.Length == 4 && token.Value is >= FirstYear and <= LastYear) return token.Value;
        // "01-Feb-19": the second half of this century has not begun.
        return isTwoDigitsEnough && token.Length == 2 && token.Gap is DateGap.Dash or DateGap.Blank or DateGap.Slash or DateGap.Quote or DateGap.Other && !IsTime(tokens, at)
            ? token.Value + (token.Value < 50 ? 2000 : 1900) : 0;
    }

    private static bool IsTime(List<DateToken> tokens, int at) => at + 1 < tokens.Count && tokens[at + 1].Gap is DateGap.Colon;

    /// <summary>Where the year stands behind a month and a day, a time perhaps between them; 0 when there is none.</summary>
    private static int LaterYear(List<DateToken> tokens, int at)
    {
        for (var next = at; next < tokens.Count && next < at + 8; next++)
            if (YearAt(tokens, next, false) > 0) return next;
        return 0;
    }

    private static DateValue? MonthAndYear(List<DateToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at + 1].Kind != DateWord.Digits || tokens[at + 1].Gap is not (DateGap.Slash or DateGap.Dash)) return null;
        var (first, second) = (tokens[at], tokens[at + 1]);
        var (year, month) = first.Length == 4 ? (first, second) : (second, first);
        return year.Length == 4 && year.Value is >= FirstYear and <= LastYear && month.Length <= 2 && month.Value is >= 1 and <= 12
            ? DateValue.Month(year.Value, month.Value) : null;
    }

    /// <summary>Whether three numbers stand together with the same slash, dash or point between, one of them long enough for a year.</summary>
    private static bool IsTriple(List<DateToken> tokens, int at)
    {
        if (at + 2 >= tokens.Count) return false;
        for (var part = at; part <= at + 2; part++)
            if (tokens[part].Kind != DateWord.Digits) return false;
        return tokens[at + 1].Gap is DateGap.Slash or DateGap.Dash or DateGap.WideDash or DateGap.Dot && tokens[at + 2].Gap == tokens[at + 1].Gap
            && tokens[at + 1].Length <= 2 && (tokens[at].Length == 4 || tokens[at].Length <= 2 && tokens[at + 2].Length is 4 or 2);
    }

    private static DateValue? Triple(List<DateToken> tokens, int at, DateOrder order, string text, out Bilingual? problem)
    {
        var (first, second, third) = (tokens[at], tokens[at + 1], tokens[at + 2]);
        problem = null;
        if (first.Length == 4) return Day(first.Value, second.Value, third.Value, tokens, at + 2, text, out problem);
        if (third.Length == 2)
        {
            // A version or a time may look so; what cannot be told apart is not read.
            if (first.Gap != DateGap.Dot && second.Gap != DateGap.Dot) problem = new("two digits for the year leave the order open", "tahun dua angka membuat urutannya tidak jelas");
            return null;
        }
        var monthFirst = second.Value > 12 || first.Value <= 12 && order == DateOrder.MonthFirst;
        if (first.Value > 12 && second.Value > 12) problem = new("no such month", "tidak ada bulan itu");
        else if (order == DateOrder.Mixed && first.Value <= 12 && second.Value <= 12 && first.Value != second.Value)
            problem = new("the day and the month cannot be told apart", "hari dan bulan tidak dapat dibedakan");
        return problem is not null ? null
            : monthFirst ? Day(third.Value, first.Value, second.Value, tokens, at + 2, text, out problem)
            : Day(third.Value, second.Value, first.Value, tokens, at + 2, text, out problem);
    }

    private static DateValue? Day(int year, int month, int day, List<DateToken> tokens, int last, string text, out Bilingual? problem)
    {
        problem = null;
        if (year is < FirstYear or > LastYear) problem = new($"no year from {FirstYear} to {LastYear}", $"bukan tahun dari {FirstYear} sampai {LastYear}");
        else if (CalendarMath.Day(year, month, day) is { } found) return DateValue.Day(InJakarta(found, tokens, last, text));
        else problem = new("no such day", "tidak ada hari itu");
        return null;
    }

    /// <summary>Turns the day of a UTC stamp into that of Jakarta, seven hours ahead.</summary>
    private static DateOnly InJakarta(DateOnly day, List<DateToken> tokens, int last, string text)
    {
        var hour = last + 1;
        if (hour < tokens.Count && tokens[hour].Kind == DateWord.Other && tokens[hour].Length == 1 && text[tokens[hour].Start] is 'T') hour++;
        if (hour + 1 >= tokens.Count || tokens[hour].Kind != DateWord.Digits || tokens[hour].Value is < 17 or > 23 || tokens[hour + 1].Gap != DateGap.Colon) return day;
        var rest = text.AsSpan(tokens[hour + 1].Start).TrimEnd();
        var isUtc = rest.EndsWith("Z") || rest.EndsWith("+00:00") || rest.EndsWith("+0000") || rest.EndsWith("GMT") || rest.EndsWith("UTC");
        return isUtc ? day.AddDays(1) : day;
    }

    private static Bilingual About(Bilingual complaint, string shown) => new($"{complaint.English}: '{shown}'", $"{complaint.Indonesian}: '{shown}'");

    private static string Shown(string text)
    {
        text = text.Trim();
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
    }
}
