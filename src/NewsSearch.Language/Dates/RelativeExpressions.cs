namespace NewsSearch.Language.Dates;

/// <summary>A unit counted from the day of publication: <c>kemarin</c>, <c>pekan lalu</c>, <c>dua tahun lalu</c>.</summary>
internal sealed record OffsetExpression(DateUnit Unit, int Count) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context) =>
        new(context.Anchor is { } day ? CalendarMath.Unit(day, Unit, Count) : null);
}

/// <summary>A unit counted from the date mentioned before: <c>sehari kemudian</c>, <c>tahun sebelumnya</c>, <c>hari itu</c>.</summary>
/// <remarks>
/// The mention before must be known as exactly as the unit asks. <c>tahun sebelumnya</c> and the like fall back on the
/// day of publication; <c>hari itu</c> does not, for then it tells of no day that could be known.
/// </remarks>
internal sealed record FollowExpression(DateUnit Unit, int Count, bool FallsBack) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context)
    {
        var from = context.Previous is { } value && IsWithin(value, Unit) ? value.First : FallsBack ? context.Anchor : null;
        return new(from is { } day ? CalendarMath.Unit(day, Unit, Count) : null);
    }

    private static bool IsWithin(DateValue value, DateUnit unit) =>
        CalendarMath.Unit(value.First, unit, 0) is { } whole && whole.Contains(value);
}

/// <summary>A day of the week, perhaps of a week: <c>Senin</c>, <c>Sabtu lalu</c>, <c>Selasa pekan depan</c>.</summary>
/// <param name="Weekday">The day.</param>
/// <param name="Direction">Where no week is named: the last one up to the day of publication, or as it says.</param>
/// <param name="Weeks">How many weeks after that of publication, or null.</param>
internal sealed record WeekdayExpression(DayOfWeek Weekday, DateDirection Direction, int? Weeks = null) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context)
    {
        if (context.Anchor is not { } day) return default;
        if (Weeks is { } weeks) return new(CalendarMath.WeekdayOf(day, Weekday, weeks));
        var back = ((int)day.DayOfWeek - (int)Weekday + 7) % 7;
        var days = Direction switch
        {
            DateDirection.Past => back == 0 ? -7 : -back,
            DateDirection.Coming => (7 - back) % 7,
            DateDirection.Future => 7 - back,
            _ => -back,
        };
        return new(CalendarMath.Unit(day, DateUnit.Day, days));
    }
}

/// <summary>From one day of the week to another: <c>Senin-Rabu pekan depan</c>, <c>Sabtu hingga Senin lalu</c>.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last, up to a week later.</param>
/// <param name="Direction">Where no week is named, as of the first day.</param>
/// <param name="Weeks">How many weeks after that of publication the first day lies, or null.</param>
internal sealed record WeekdayRangeExpression(DayOfWeek From, DayOfWeek To, DateDirection Direction, int? Weeks = null) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context)
    {
        if (new WeekdayExpression(From, Direction, Weeks).Resolve(context).Value is not { } first) return default;
        var days = ((int)To - (int)From + 7) % 7;
        // "Sabtu hingga Senin lalu" is over: the last day is the one that lies back, not the first alone.
        if (Direction == DateDirection.Past && Weeks is null)
        {
            if (new WeekdayExpression(To, Direction).Resolve(context).Value is not { } end || CalendarMath.Shift(end.First, -days) is not { } start) return default;
            return new(DateValue.Range(start, end.Last));
        }
        return new(CalendarMath.Shift(first.First, days) is { } last ? DateValue.Range(first.First, last) : null);
    }
}

/// <summary>A part of a year: <c>kuartal IV/2018</c>, <c>semester pertama tahun ini</c>, <c>tiga bulan pertama 2022</c>.</summary>
/// <param name="Part">Which one, from 1.</param>
/// <param name="Months">How many months it has.</param>
/// <param name="Year">The year, or 0.</param>
/// <param name="YearOffset">Years after that of publication where no year is printed; null for the last one begun.</param>
internal sealed record QuarterExpression(int Part, int Months, int Year, int? YearOffset) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context)
    {
        var shift = (Part - 1) * Months;
        if (Year > 0) return new(CalendarMath.Months(Year * 12 + shift, Months));
        if (context.Anchor is not { } day) return default;
        if (YearOffset is { } years) return new(CalendarMath.Months((day.Year + years) * 12 + shift, Months));
        var begun = day.Month > shift;
        return new(CalendarMath.Months((begun ? day.Year : day.Year - 1) * 12 + shift, Months));
    }
}

/// <summary>The part of a year before the last one named: <c>kuartal sebelumnya</c>, or beside that of publication.</summary>
internal sealed record QuarterOffsetExpression(int Months, int Count, bool Follows) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context)
    {
        var from = Follows ? context.Part?.First ?? context.Anchor : context.Anchor;
        if (from is not { } day) return default;
        var part = (day.Month - 1) / Months + Count;
        return new(CalendarMath.Months(day.Year * 12 + part * Months, Months));
    }
}
