using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Infers the day of publication from the dates that a text prints.</summary>
/// <remarks>
/// News names its own days with the day of the week: <c>Senin (28/04)</c>. The latest such day that is not told as yet to
/// come is the day of publication or the one before. Where it has no year, the day of the week leaves about one year in
/// six, and the years that the text names choose among them.
/// </remarks>
internal static class PublishedInference
{
    /// <summary>How far after the last year that a text names it may have been printed, in years.</summary>
    private const int LongestSilence = 4;

    private const int FirstYear = 1945;
    private const int LastYear = 2050;

    public static PublishedDate Read(string text, List<DateExpression> expressions)
    {
        var years = YearsNamed(text, expressions);
        var stamps = Stamps(expressions, needsWeekday: true);
        if (Latest(stamps) is { } dated) return Told(text, dated, stamps, expressions);

        var open = stamps.Where(stamp => stamp.Point.Year == 0).ToList();
        if (open.Count > 0 && WithoutYear(text, open, years, expressions) is { } inferred) return inferred;
        var plain = Stamps(expressions, needsWeekday: false).Where(stamp => stamp.DaysAhead is not null || IsLead(text, stamp)).ToList();
        if (Latest(plain) is { } day && day.Point.Year >= years.LatestTold) return Told(text, day, plain, expressions);
        return YearOnly(text, expressions, years);
    }

    /// <summary>Days printed as the news prints its own: not planned, or planned for a day that counts from today.</summary>
    private static List<PointExpression> Stamps(List<DateExpression> expressions, bool needsWeekday) =>
        expressions.OfType<PointExpression>()
            .Concat(expressions.OfType<SpanExpression>().Where(span => !span.IsPlanned).Select(span => span.From with { Start = span.Start, End = span.End }))
            .Where(point => point.Point is { Day: > 0, Month: > 0 } && !point.IsWeak && (point.Point.Weekday is not null || !needsWeekday)
                && (!point.IsPlanned || point.DaysAhead is not null) && point.YearOffset is null)
            .ToList();

    /// <summary>The latest of the stamps that have a year and do not contradict themselves.</summary>
    private static PointExpression? Latest(List<PointExpression> stamps) =>
        stamps.Where(stamp => Day(stamp) is not null).MaxBy(stamp => Day(stamp)!.Value);

    /// <summary>The day of publication that a stamp with a year stands for; null without one or when it contradicts itself.</summary>
    private static DateOnly? Day(PointExpression stamp, int year = 0)
    {
        year = stamp.Point.Year > 0 ? stamp.Point.Year : year;
        if (year is < FirstYear or > LastYear || CalendarMath.Day(year, stamp.Point.Month, stamp.Point.Day) is not { } day) return null;
        return stamp.Point.Weekday is { } weekday && day.DayOfWeek != weekday ? null : CalendarMath.Shift(day, -stamp.DaysAhead ?? 0);
    }

    private static PublishedDate Told(string text, PointExpression latest, List<PointExpression> stamps, List<DateExpression> expressions)
    {
        var day = Day(latest)!.Value;
        var evidence = $"\"{Print(text, latest)}\" is the latest day that the text tells of";
        // Stamps without a year, or with a misprinted one, follow those that have one.
        foreach (var stamp in stamps)
        {
            if (Day(stamp) is not null || Following(stamp, day) is not { } next || next <= day) continue;
            day = next;
            evidence = $"\"{Print(text, stamp)}\" after \"{Print(text, latest)}\"";
        }
        return Published(text, day, evidence, expressions);
    }

    /// <summary>The day of a stamp without a usable year that follows another within the year.</summary>
    private static DateOnly? Following(PointExpression stamp, DateOnly after)
    {
        if (stamp.Point.Year == 0)
        {
            return Enumerable.Range(after.Year, 2).Select(year => Day(stamp, year))
                .FirstOrDefault(day => day >= after && day.Value.DayNumber - after.DayNumber < 330);
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

    /// <summary>Moves on to a day of the week that the text names as its own: <c>di Jakarta, Minggu</c> after <c>Sabtu (2/12)</c>.</summary>
    private static PublishedDate Published(string text, DateOnly day, string evidence, List<DateExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression is not WeekdayExpression { Direction: DateDirection.Open, Weeks: null } bare || !IsOwnDay(text, bare)) continue;
            var days = ((int)bare.Weekday - (int)day.DayOfWeek + 7) % 7;
            if (days is 1 or 2 or 3 && CalendarMath.Shift(day, days) is { } next)
            {
                day = next;
                evidence = $"{evidence}, then \"{Print(text, bare)}\"";
            }
            break;
        }
        var value = DateValue.Day(day);
        return new(value, PublishedSource.Inferred, evidence, [value]);
    }

    /// <summary>Whether a bare day of the week closes a clause as news does: <c>kata dia di Jakarta, Minggu.</c></summary>
    private static bool IsOwnDay(string text, DateExpression bare)
    {
        var before = text.AsSpan(0, bare.Start).TrimEnd();
        return before.EndsWith(",") && (bare.End == text.Length || text[bare.End] is '.' or ',' or '\n' or ' ');
    }

    private static PublishedDate? WithoutYear(string text, List<PointExpression> stamps, YearsNamed years, List<DateExpression> expressions)
    {
        var fits = Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
            .Where(year => stamps.All(stamp => Day(stamp, year) is not null || Day(stamp, year + 1) is not null || Day(stamp, year - 1) is not null)
                && stamps.Any(stamp => Day(stamp, year) is not null))
            .ToList();
        var latest = stamps.Where(stamp => fits.Exists(year => Day(stamp, year) is not null)).ToList();
        if (latest.Count == 0) return null;
        var named = years.Copyright > 0 && fits.Contains(years.Copyright) ? years.Copyright
            : fits.Where(years.Told.Contains).DefaultIfEmpty(0).Max();
        var next = years.LatestTold > 0 ? fits.FirstOrDefault(year => year >= years.LatestTold) : 0;
        var chosen = named > 0 ? named : next - years.LatestTold <= LongestSilence ? next : 0;

        var first = latest[0];
        var possible = fits.Where(year => Day(first, year) is not null && (year >= 1990 || years.LatestTold is > 0 and < 1990)).ToList();
        var near = possible.Where(year => chosen == 0 || Math.Abs(year - chosen) <= 11).ToList();
        var evidence = string.Create(CultureInfo.InvariantCulture,
            $"\"{Print(text, first)}\": {DateNames.DayMonth(first.Point.Day, first.Point.Month)} is a {first.Point.Weekday} in {string.Join(", ", near)}");
        if (chosen == 0)
        {
            var candidates = possible.Where(year => year >= years.LatestTold).Reverse().Select(year => DateValue.Day(Day(first, year)!.Value)).ToList();
            return new(null, PublishedSource.None, $"{evidence}; nothing tells which", candidates);
        }
        var day = latest.Select(stamp => Day(stamp, chosen)).Max() ?? Day(first, chosen)!.Value;
        evidence += named > 0 ? $"; the text speaks of {chosen}" : $"; the text speaks of \"{years.LatestPrint}\" as past, so {chosen}";
        var published = Published(text, day, evidence, expressions);
        return published with
        {
            Candidates = [.. published.Candidates, .. fits.Where(year => years.Told.Contains(year) && year != chosen)
                .Select(year => latest.Select(stamp => Day(stamp, year)).Max()).OfType<DateOnly>().Select(DateValue.Day)],
        };
    }

    /// <summary>A year, where the text tells of one of its months or quarters and of no later year.</summary>
    private static PublishedDate YearOnly(string text, List<DateExpression> expressions, YearsNamed years)
    {
        foreach (var expression in expressions)
        {
            var year = expression switch
            {
                PointExpression { Point: { Month: > 0, Day: 0 } point, IsPlanned: false } => point.Year,
                QuarterExpression quarter => quarter.Year,
                _ => 0,
            };
            if (year == 0 || year < years.LatestTold || year < years.Copyright) continue;
            var value = DateValue.Year(year);
            return new(value, PublishedSource.Inferred, $"\"{Print(text, expression)}\" is the latest time that the text tells of", [value]);
        }
        return PublishedDate.Unknown;
    }

    /// <summary>Whether a day stands in the title or the first two paragraphs.</summary>
    private static bool IsLead(string text, DateExpression expression) => text.AsSpan(0, expression.Start).Count('\n') <= 2;

    private static string Print(string text, DateExpression expression) => text[expression.Start..expression.End];

    private static YearsNamed YearsNamed(string text, List<DateExpression> expressions)
    {
        var told = new HashSet<int>();
        int latest = 0, copyright = 0;
        var print = "";
        foreach (var expression in expressions)
        {
            var (year, isTold) = expression switch
            {
                PointExpression point => (point.Point.Year, !point.IsPlanned),
                SpanExpression span => (span.From.Point.Year, true),
                QuarterExpression quarter => (quarter.Year, true),
                _ => (0, false),
            };
            if (year is < FirstYear or > LastYear || !isTold) continue;
            told.Add(year);
            if (IsCopyright(text, expression.Start)) copyright = Math.Max(copyright, year);
            // A bare number may be the name of something yet to come (Pemilu 2024); a month or a day of it is not.
            if (expression is PointExpression { Point.Month: 0 } || year < latest) continue;
            (latest, print) = (year, Print(text, expression));
        }
        return new(told, latest, print, copyright);
    }

    private static bool IsCopyright(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 30), Math.Min(30, at));
        return before.Contains('©') || before.Contains("copyright", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>The years that a text names.</summary>
/// <param name="Told">All that are not told as yet to come.</param>
/// <param name="LatestTold">The latest of which a month, a day or a part is told; 0 for none.</param>
/// <param name="LatestPrint">How that is printed.</param>
/// <param name="Copyright">The year of a copyright line; 0 for none.</param>
internal sealed record YearsNamed(HashSet<int> Told, int LatestTold, string LatestPrint, int Copyright);
