using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>Infers the day of publication from the dates that a text prints.</summary>
/// <remarks>
/// News names its own days with the day of the week: <c>Senin (28/04)</c>. The latest such day that is not told as yet to
/// come is the day of publication or the one before. Where it has no year, the day of the week leaves about one year in
/// six, and the years that the text names choose among them.
/// </remarks>
internal sealed class PublishedInference
{
    /// <summary>How far after the last year that a text names it may have been printed, in years.</summary>
    private const int LongestSilence = 3;

    /// <summary>How many days one stamp of a text may lie after another.</summary>
    private const int LongestGap = 200;

    private readonly string _text;
    private readonly List<DateExpression> _expressions;
    private readonly YearWitness _years;
    private readonly int _datelineStart;
    private readonly int _datelineEnd;
    private readonly int _leadEnd;

    private PublishedInference(string text, List<DateExpression> expressions, int datelineStart, int datelineEnd)
    {
        (_text, _expressions, _years) = (text, expressions, YearWitness.Hear(text, expressions));
        (_datelineStart, _datelineEnd, _leadEnd) = (datelineStart, datelineEnd, LeadEnd(text));
    }

    /// <summary>Infers from the dates of a text; those of its dateline, from one character to another, are its own.</summary>
    public static PublishedDate Read(string text, List<DateExpression> expressions, int datelineStart, int datelineEnd) =>
        new PublishedInference(text, expressions, datelineStart, datelineEnd).Read();

    private PublishedDate Read()
    {
        var days = Days();
        var stamps = days.Where(day => day.Point.Weekday is not null || IsInDateline(day)).ToList();
        if (Latest(stamps) is { } dated) return Told(dated, stamps);
        if (stamps.Count > 0 && WithoutYear(stamps) is { } inferred) return inferred;
        var plain = days.Where(day => day.DaysAhead is not null || IsLead(day) && Print(day).Contains('/', StringComparison.Ordinal)).ToList();
        if (Latest(plain) is { } lone && lone.Point.Year >= _years.Latest) return Told(lone, plain);
        return YearOnly();
    }

    /// <summary>The days printed: not those planned, except where a word counts them from today.</summary>
    private List<PointExpression> Days() =>
        _expressions.Select(expression => expression switch
        {
            PointExpression point => point,
            SpanExpression span => span.From with { Start = span.Start, End = span.End, IsPlanned = span.IsPlanned },
            _ => null,
        })
        .OfType<PointExpression>()
        .Where(point => point is { Point: { Day: > 0, Month: > 0 }, IsWeak: false, YearOffset: null } && (!point.IsPlanned || point.DaysAhead is not null))
        .ToList();

    /// <summary>The latest of the stamps that have a year and do not contradict themselves.</summary>
    private static PointExpression? Latest(List<PointExpression> stamps) =>
        stamps.Where(stamp => Day(stamp) is not null).MaxBy(stamp => Day(stamp)!.Value);

    /// <summary>The day of publication that a stamp stands for; null without a year or when it contradicts itself.</summary>
    private static DateOnly? Day(PointExpression stamp, int year = 0)
    {
        year = stamp.Point.Year > 0 ? stamp.Point.Year : year;
        if (year is < 1800 or > 2100 || CalendarMath.Day(year, stamp.Point.Month, stamp.Point.Day) is not { } day) return null;
        return stamp.Point.Weekday is { } weekday && day.DayOfWeek != weekday ? null : CalendarMath.Shift(day, -stamp.DaysAhead ?? 0);
    }

    private PublishedDate Told(PointExpression latest, List<PointExpression> stamps)
    {
        var day = Day(latest)!.Value;
        var evidence = $"\"{Print(latest)}\" is the latest day that the text tells of";
        // Stamps without a year, and then those with a misprinted one, follow those that have one.
        foreach (var stamp in stamps.Where(stamp => Day(stamp) is null).OrderBy(stamp => stamp.Point.Year))
        {
            if (Following(stamp, day) is not { } next || next <= day) continue;
            day = next;
            evidence = $"\"{Print(stamp)}\" after \"{Print(latest)}\"";
        }
        return Published(day, evidence);
    }

    /// <summary>The day of a stamp without a usable year that follows another soon.</summary>
    private static DateOnly? Following(PointExpression stamp, DateOnly after)
    {
        if (stamp.Point.Year == 0)
        {
            var reach = stamp.Point.Weekday is null ? 7 : LongestGap;
            return Enumerable.Range(after.Year, 2).Select(year => Day(stamp, year))
                .FirstOrDefault(day => day >= after && day.Value.DayNumber - after.DayNumber <= reach);
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
    private PublishedDate Published(DateOnly day, string evidence)
    {
        if (_expressions.OfType<WeekdayExpression>().FirstOrDefault(IsOwnDay) is { } bare)
        {
            var days = ((int)bare.Weekday - (int)day.DayOfWeek + 7) % 7;
            if (days is 1 or 2 or 3 && CalendarMath.Shift(day, days) is { } next)
            {
                day = next;
                evidence = $"{evidence}, then \"{Print(bare)}\"";
            }
        }
        var value = DateValue.Day(day);
        return new(value, PublishedSource.Inferred, evidence, [value]);
    }

    /// <summary>Whether a bare day of the week closes a clause as news does: <c>kata dia di Jakarta, Minggu.</c></summary>
    private bool IsOwnDay(WeekdayExpression bare) =>
        bare is { Direction: DateDirection.Open, Weeks: null } && _text.AsSpan(0, bare.Start).TrimEnd().EndsWith(",");

    private PublishedDate? WithoutYear(List<PointExpression> stamps)
    {
        // The stamps of one text lie close together, so a year that fits one must nearly fit all.
        var fits = Enumerable.Range(_years.From, _years.To - _years.From + 1).Append(_years.Sure).Distinct().Order()
            .Where(year => stamps.Exists(stamp => Day(stamp, year) is not null)
                && stamps.TrueForAll(stamp => Day(stamp, year) is not null || Day(stamp, year + 1) is not null || Day(stamp, year - 1) is not null))
            .ToList();
        if (fits.Count == 0) return null;
        var first = stamps.Find(stamp => Day(stamp, fits[0]) is not null)!;
        var (chosen, reason) = Chosen(fits, stamps.Exists(stamp => stamp.Point.Weekday is not null));
        var reading = first.Point.Weekday is { } weekday
            ? $"\"{Print(first)}\": {DateNames.DayMonth(first.Point.Day, first.Point.Month)} is a {weekday} in {Listed(fits, chosen)}"
            : $"\"{Print(first)}\"";
        var candidates = fits.Where(year => year != chosen && (_years.Told.Contains(year) || chosen == 0 && year >= _years.Latest))
            .Select(year => Day(first, year)).OfType<DateOnly>().Select(DateValue.Day);
        if (chosen == 0)
            return first.Point.Weekday is null ? null : new(null, PublishedSource.None, $"{reading}; {reason}", [.. candidates]);
        var day = stamps.Select(stamp => Day(stamp, chosen)).Max() ?? Day(first, chosen)!.Value;
        var published = Published(day, $"{reading}; {reason}");
        return published with { Candidates = [.. published.Candidates, .. candidates] };
    }

    /// <summary>The year among those that fit, and why; 0 when nothing tells.</summary>
    private (int Year, string Reason) Chosen(List<int> fits, bool hasWeekday)
    {
        if (_years.Sure > 0 && fits.Contains(_years.Sure)) return (_years.Sure, $"the text says \"{_years.SurePrint}\"");
        // Without a day of the week every year fits, so a bare number (a founding, a goal) is too little to choose by.
        if (!hasWeekday) return _years.LatestTold > 0 && fits.Contains(_years.LatestTold) ? (_years.LatestTold, $"the text speaks of \"{_years.LatestPrint}\"") : (0, "");
        var named = fits.Where(year => _years.Told.Contains(year) && year + 1 >= _years.Latest).DefaultIfEmpty(0).Max();
        if (named > 0) return (named, $"the text speaks of {named}");
        var after = _years.LatestTold;
        var next = after > 0 ? fits.Find(year => year >= after) : 0;
        return next > 0 && next - after <= LongestSilence
            ? (next, $"the text speaks of \"{_years.LatestPrint}\" as past, so {next}") : (0, "nothing tells which");
    }

    /// <summary>The years that fit, those far from the one chosen left out.</summary>
    private static string Listed(List<int> years, int chosen) => string.Join(", ", years
        .Where(year => chosen == 0 || Math.Abs(year - chosen) <= 11).Select(year => year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A year, where the text gives it away or tells of one of its months or quarters and of no later year.</summary>
    private PublishedDate YearOnly()
    {
        foreach (var expression in _expressions)
        {
            var year = expression switch
            {
                PointExpression { Point: { Month: > 0, Day: 0 } point, IsPlanned: false } => point.Year,
                QuarterExpression quarter => quarter.Year,
                _ => 0,
            };
            if (year == 0 || year < _years.LatestTold || year < _years.Sure) continue;
            var value = DateValue.Year(year);
            return new(value, PublishedSource.Inferred, $"\"{Print(expression)}\" is the latest time that the text tells of", [value]);
        }
        return PublishedDate.Unknown;
    }

    private bool IsInDateline(DateExpression expression) => expression.Start >= _datelineStart && expression.End <= _datelineEnd;

    /// <summary>Whether a day stands in the title or the first two paragraphs.</summary>
    private bool IsLead(DateExpression expression) => expression.End <= _leadEnd;

    private static int LeadEnd(string text)
    {
        var end = -1;
        for (var line = 0; line < 3; line++)
        {
            end = text.IndexOf('\n', end + 1);
            if (end < 0) return text.Length;
        }
        return end;
    }

    private string Print(DateExpression expression) => _text[expression.Start..expression.End];
}
