namespace NewsSearch.Language.Dates;

/// <summary>What is printed of a calendar date; 0 and null stand for what is not.</summary>
internal readonly record struct DatePoint(int Year, int Month, int Day, DayOfWeek? Weekday = null);

/// <summary>A day, a month or a year, printed in whole or in part: <c>Senin (28/04)</c>, <c>28 April lalu</c>, <c>2019</c>.</summary>
/// <param name="Point">What is printed.</param>
/// <param name="Direction">Where a missing year is to be looked for.</param>
/// <param name="YearOffset">Years after that of publication, where one is named: <c>November tahun lalu</c>.</param>
/// <param name="IsWeak">
/// Whether it may be something else than a date (<c>(29/4)</c> may be a score), so that it counts only near the day of
/// publication.
/// </param>
internal sealed record PointExpression(
    DatePoint Point, DateDirection Direction = DateDirection.Open, int? YearOffset = null, bool IsWeak = false) : DateExpression
{
    /// <summary>How many days from publication a printed day is believed although its day of the week is another.</summary>
    private const int LongestDelay = 10;

    public override ResolvedDate Resolve(DateContext context)
    {
        if (Point.Day == 0) return new(ResolveMonth(context));
        if (Point.Month == 0) return new(NearestDayOfWeek(context));
        var year = Point.Year > 0 ? Point.Year : YearOffset is { } years ? context.Anchor?.Year + years : null;
        return year is { } known ? Whole(context, known) : WithoutYear(context);
    }

    private DateValue? ResolveMonth(DateContext context)
    {
        if (Point.Month == 0) return CalendarMath.Year(Point.Year);
        if (Point.Year > 0) return CalendarMath.Months(Point.Year * 12 + Point.Month - 1, 1);
        if (context.Anchor is not { } anchor)
            return context.Year > 0 && Direction == DateDirection.Open ? CalendarMath.Months(context.Year * 12 + Point.Month - 1, 1) : null;
        if (YearOffset is { } years) return CalendarMath.Months((anchor.Year + years) * 12 + Point.Month - 1, 1);
        // A bare month lies up to eight months back or up to three ahead: news looks back more than ahead.
        var latest = Direction switch { DateDirection.Past => -1, DateDirection.Coming => 11, DateDirection.Future => 12, DateDirection.Present => 0, _ => 3 };
        var now = anchor.Year * 12 + anchor.Month - 1;
        var found = Direction == DateDirection.Present
            ? anchor.Year * 12 + Point.Month - 1
            : now + latest - (now + latest - (Point.Month - 1)) % 12;
        if (Direction == DateDirection.Open && IsElsewhere(context, found / 12)) found = context.Year * 12 + Point.Month - 1;
        return CalendarMath.Months(found, 1);
    }

    /// <summary>A printed year, with the print checked against the day of the week.</summary>
    private ResolvedDate Whole(DateContext context, int year)
    {
        var day = year <= 2100 ? CalendarMath.Day(year, Point.Month, Point.Day) : null;
        if (day is { } right && (Point.Weekday is null || right.DayOfWeek == Point.Weekday)) return new(DateValue.Day(right));
        var problem = day is { } wrong ? DateNames.Mismatch(wrong, Point.Weekday!.Value) : $"there is no {Point.Day}/{Point.Month}/{year}";
        if (Repaired(context, day) is { } repaired)
            return new(DateValue.Day(repaired), $"{problem}; read as {DateValue.Day(repaired)}");
        return new(day is { } printed ? DateValue.Day(printed) : null, problem);
    }

    /// <summary>
    /// The day that was meant where month or year are misprinted: within the week before publication, with the printed
    /// day and day of the week. Not tried for a printed day near publication, where the day of the week is the misprint.
    /// </summary>
    private DateOnly? Repaired(DateContext context, DateOnly? printed)
    {
        if (Point.Weekday is null || context.Anchor is not { } anchor) return null;
        if (printed is { } day && Math.Abs(day.DayNumber - anchor.DayNumber) <= LongestDelay) return null;
        for (var shift = 1; shift >= -7; shift--)
        {
            if (CalendarMath.Shift(anchor, shift) is not { } near || near.Day != Point.Day || near.DayOfWeek != Point.Weekday) continue;
            if (near.Month == Point.Month || near.Year == Point.Year) return near;
        }
        return null;
    }

    private ResolvedDate WithoutYear(DateContext context)
    {
        if (context.Anchor is not { } anchor)
            return context.Year > 0 && Direction == DateDirection.Open ? InContextYear(context.Year) : default;
        // Beside the day of publication a day of the week is misprinted sooner than a year is left to be guessed.
        var isBeside = Point.Weekday is not null && Nearest(anchor, null) is { } beside && Distance(beside, anchor) <= LongestDelay;
        if (Nearest(anchor, Point.Weekday) is { } fit && !(isBeside && Distance(fit, anchor) > 180))
        {
            var elsewhere = Point.Weekday is null && Direction == DateDirection.Open && IsElsewhere(context, fit.Year);
            return elsewhere ? InContextYear(context.Year) : new(DateValue.Day(fit));
        }
        if (Point.Weekday is { } weekday && context.Year > 0
            && CalendarMath.Day(context.Year, Point.Month, Point.Day) is { } told && told.DayOfWeek == weekday)
        {
            return new(DateValue.Day(told));
        }
        if (Nearest(anchor, null) is not { } nearest) return new(null, $"there is no {Point.Day}/{Point.Month}");
        return new(DateValue.Day(nearest), DateNames.Mismatch(nearest, Point.Weekday!.Value));
    }

    private ResolvedDate InContextYear(int year) =>
        new(CalendarMath.Day(year, Point.Month, Point.Day) is { } day ? DateValue.Day(day) : null);

    /// <summary>Whether the paragraph speaks of another time than the present, so that its days belong to that year.</summary>
    private static bool IsElsewhere(DateContext context, int year) => context.Year > 0 && Math.Abs(context.Year - year) >= 2;

    /// <summary>The day nearest to publication that has the printed day and month, and the day of the week where one is given.</summary>
    private DateOnly? Nearest(DateOnly anchor, DayOfWeek? weekday)
    {
        DateOnly? best = null;
        // 29 February comes every fourth year, so its search reaches further.
        var reach = Point is { Day: 29, Month: 2 } ? 4 : 1;
        for (var year = anchor.Year - reach; year <= anchor.Year + reach; year++)
        {
            if (CalendarMath.Day(year, Point.Month, Point.Day) is not { } day || weekday is { } wanted && day.DayOfWeek != wanted) continue;
            if (Direction == DateDirection.Past && day > anchor || Direction == DateDirection.Future && day < anchor) continue;
            if (best is not { } known || Distance(day, anchor) <= Distance(known, anchor)) best = day;
        }
        return best;
    }

    /// <summary>The nearest day with the printed number and day of the week: <c>Senin (28)</c>.</summary>
    private DateValue? NearestDayOfWeek(DateContext context)
    {
        if (context.Anchor is not { } anchor || Point.Weekday is not { } weekday) return null;
        for (var distance = 0; distance <= 45; distance++)
        {
            if (CalendarMath.Shift(anchor, -distance) is { } before && before.Day == Point.Day && before.DayOfWeek == weekday)
                return DateValue.Day(before);
            if (CalendarMath.Shift(anchor, distance) is { } after && after.Day == Point.Day && after.DayOfWeek == weekday)
                return DateValue.Day(after);
        }
        return null;
    }

    private static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);
}

/// <summary>From one printed date to another: <c>12-15 Maret 2024</c>, <c>2019-2024</c>, <c>Januari hingga Maret</c>.</summary>
internal sealed record SpanExpression(PointExpression From, PointExpression To) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context)
    {
        var (last, lastWarning) = To.Resolve(context);
        if (last is not { } end) return new(null, lastWarning);
        var earlier = From;
        if (earlier.Point is { Year: 0, Month: > 0 })
        {
            // The first date leans on the second: "28 Desember hingga 3 Januari 2025" starts the year before.
            var later = (earlier.Point.Month, earlier.Point.Day).CompareTo((end.First.Month, end.First.Day)) > 0;
            earlier = earlier with { Point = earlier.Point with { Year = later ? end.First.Year - 1 : end.First.Year } };
        }
        var (first, firstWarning) = earlier.Resolve(context);
        var value = first is { } start && start.First <= end.Last ? DateValue.Range(start.First, end.Last) : (DateValue?)null;
        return new(value, firstWarning ?? lastWarning);
    }
}
