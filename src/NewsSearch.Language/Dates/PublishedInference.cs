namespace NewsSearch.Language.Dates;

/// <summary>Infers the day of publication from the dates that a text prints.</summary>
/// <remarks>
/// News names its own days with the day of the week: <c>Senin (28/04)</c>. The latest such day that is not told as yet to
/// come is the day of publication or the one before. Where it has no year, the day of the week leaves about one year in
/// six, and what else the text tells chooses among them, or nothing does.
/// </remarks>
internal sealed class PublishedInference
{
    /// <summary>A year is told when its share among the candidates is above this.</summary>
    private const double LeastShare = 0.65;

    /// <summary>A candidate is kept when its share is above this.</summary>
    private const double LeastCandidate = 0.05;

    /// <summary>Below this certainty of a stamp the day after it is a candidate as well.</summary>
    private const double DayAfterToo = 0.5;

    /// <summary>How sure a year is of which months or days are told twice, or more often.</summary>
    private const double YearToldTwice = 0.8, YearToldOften = 0.92;

    private const int MostCandidates = 5;

    private readonly string _text;
    private readonly List<DateExpression> _expressions;
    private readonly YearWitness _years;
    private readonly DateValue? _within;
    private readonly int _datelineStart;
    private readonly int _datelineEnd;
    private readonly int _leadEnd;

    private PublishedInference(string text, List<DateExpression> expressions, int datelineStart, int datelineEnd, DateValue? within)
    {
        (_text, _expressions, _years, _within) = (text, expressions, YearWitness.Hear(text, expressions), within);
        (_datelineStart, _datelineEnd, _leadEnd) = (datelineStart, datelineEnd, LeadEnd(text));
    }

    /// <summary>
    /// Infers from the dates of a text; those of its dateline, from one character to another, are its own. What lies
    /// outside of <paramref name="within"/> is no day of publication.
    /// </summary>
    public static PublishedDate Read(string text, List<DateExpression> expressions, int datelineStart, int datelineEnd, DateValue? within) =>
        new PublishedInference(text, expressions, datelineStart, datelineEnd, within).Read();

    private PublishedDate Read()
    {
        var days = Days();
        var stamps = days.Where(day => day.Point.Weekday is not null || IsInDateline(day)).ToList();
        if (Latest(stamps) is { } dated) return Told(dated, stamps);
        PublishedDate? open = null;
        if (stamps.Count > 0 && WithoutYear(stamps) is { } inferred)
        {
            if (inferred.Value is not null) return inferred;
            open = inferred;
        }
        var plain = days.Where(day => day.DaysAhead is not null || IsLead(day) && Print(day).Contains('/', StringComparison.Ordinal)).ToList();
        if (Latest(plain) is { } lone && lone.Point.Year >= _years.Latest) return Told(lone, plain);
        return YearOnly() ?? open ?? Given();
    }

    /// <summary>The days printed: not those planned, except where a word counts them from today, nor those of posts.</summary>
    private List<PointExpression> Days() =>
        _expressions.Select(expression => expression switch
        {
            PointExpression point => point,
            SpanExpression span => span.From with { Start = span.Start, End = span.End, IsPlanned = span.IsPlanned },
            _ => null,
        })
        .OfType<PointExpression>()
        .Where(point => point is { Point: { Day: > 0, Month: > 0 }, IsWeak: false, YearOffset: null } && (!point.IsPlanned || point.DaysAhead is not null)
            && !StampContext.IsOfPost(_text, point))
        .ToList();

    /// <summary>The latest of the stamps that have a year, lie where the archive does and do not contradict themselves.</summary>
    private PointExpression? Latest(List<PointExpression> stamps)
    {
        var dated = stamps.Where(stamp => Stamps.Day(stamp) is { } day && IsWithin(day)).ToList();
        var latest = dated.MaxBy(stamp => Stamps.Day(stamp)!.Value);
        if (latest is null) return null;
        // The same day of the year before, as often or oftener: one digit is misprinted.
        var before = dated.FindAll(stamp => stamp.Point.Year == latest.Point.Year - 1 && (stamp.Point.Month, stamp.Point.Day) == (latest.Point.Month, latest.Point.Day));
        return before.Count > 0 && before.Count >= dated.Count(stamp => stamp.Point.Year == latest.Point.Year) ? before[0] : latest;
    }

    private PublishedDate Told(PointExpression latest, List<PointExpression> stamps)
    {
        var day = Stamps.Day(latest)!.Value;
        var evidence = $"\"{Print(latest)}\" is the latest day that the text tells of";
        var last = latest;
        // Stamps without a year, and then those with a misprinted one, follow those that have one.
        foreach (var stamp in stamps.Where(stamp => Stamps.Day(stamp) is null).OrderBy(stamp => stamp.Point.Year))
        {
            if (Stamps.Following(stamp, day) is not { } next || next <= day || !IsWithin(next)) continue;
            (day, last) = (next, stamp);
            evidence = $"\"{Print(stamp)}\" after \"{Print(latest)}\"";
        }
        return Published(day, last, evidence, 1, []);
    }

    /// <summary>
    /// A day with what is known of it: a later day of the week that the text names as its own (<c>di Jakarta, Minggu</c>
    /// after <c>Sabtu (2/12)</c>), and how near such stamps are to the day of publication.
    /// </summary>
    private PublishedDate Published(DateOnly day, PointExpression stamp, string evidence, double share, IEnumerable<DateOnly> others)
    {
        var (shift, certainty) = StampContext.Certainty(_text, stamp, IsInDateline(stamp));
        if (shift > 0 && CalendarMath.Shift(day, shift) is { } there && IsWithin(there))
            (day, evidence) = (there, $"{evidence}, elsewhere on earth");
        if (_expressions.OfType<WeekdayExpression>().FirstOrDefault(IsOwnDay) is { } bare)
        {
            var days = ((int)bare.Weekday - (int)day.DayOfWeek + 7) % 7;
            if (days is 1 or 2 or 3 && CalendarMath.Shift(day, days) is { } next && IsWithin(next))
            {
                (day, certainty) = (next, StampContext.OwnDay);
                evidence = $"{evidence}, then \"{Print(bare)}\"";
            }
        }
        var candidates = new List<DateOnly> { day };
        if (certainty < DayAfterToo && CalendarMath.Shift(day, 1) is { } after && IsWithin(after)) candidates.Add(after);
        candidates.AddRange(others);
        return new(DateValue.Day(day), PublishedSource.Inferred, evidence, [.. candidates.Distinct().Select(DateValue.Day)])
        {
            Confidence = Math.Round(share * certainty, 2),
        };
    }

    /// <summary>Whether a bare day of the week closes a clause as news does: <c>kata dia di Jakarta, Minggu.</c></summary>
    private bool IsOwnDay(WeekdayExpression bare) =>
        bare is { Direction: DateDirection.Open, Weeks: null } && _text.AsSpan(0, bare.Start).TrimEnd().EndsWith(",");

    private PublishedDate? WithoutYear(List<PointExpression> stamps)
    {
        _years.HearNames(_text);
        var hasWeekday = stamps.Exists(stamp => stamp.Point.Weekday is not null);
        var (from, to) = _within is { } range ? (range.First.Year, range.Last.Year) : (_years.From, _years.To);
        var fits = YearChoice.Of(stamps, from, to, _years, hasWeekday || _within is not null, IsWithin);
        if (fits.Count == 0) return null;
        var best = fits[0];
        var reading = best.Stamp.Point.Weekday is { } weekday
            ? $"\"{Print(best.Stamp)}\": {DateNames.DayMonth(best.Stamp.Point.Day, best.Stamp.Point.Month)} is a {weekday} in {YearChoice.Listed(fits, best.Share > LeastShare)}"
            : $"\"{Print(best.Stamp)}\"";
        if (_within is { } given) reading += $", within {given} as given for the archive";
        var likely = fits.Where(fit => fit.Share >= LeastCandidate).Select(fit => fit.Day).Take(MostCandidates).ToList();
        if (best.Share > LeastShare)
            return Published(best.Day, best.Stamp, fits.Count == 1 ? reading : $"{reading}; {_years.Reason(best.Day)}", best.Share, likely[1..]);
        return hasWeekday || _within is not null
            ? new(null, PublishedSource.None, $"{reading}; nothing tells which", [.. likely.Select(DateValue.Day)]) : null;
    }

    /// <summary>A year, where the text gives it away, or tells of its months or quarters again and again and of no later year.</summary>
    private PublishedDate? YearOnly()
    {
        var year = _years.Sure > 0 ? _years.Sure : _years.LatestTold;
        var told = _years.Count(year);
        if (year < _years.Latest || _years.Sure == 0 && told < 2 || year is < 1 or > 9999 || !IsWithin(DateValue.Year(year).First) && !IsWithin(DateValue.Year(year).Last)) return null;
        var value = DateValue.Year(year);
        var evidence = _years.Sure > 0 ? $"the text says \"{_years.SurePrint}\"" : $"\"{_years.LatestPrint}\" is the latest time that the text tells of, {told} times in {year}";
        return new(value, PublishedSource.Inferred, evidence, [value]) { Confidence = _years.Sure > 0 || told > 2 ? YearToldOften : YearToldTwice };
    }

    /// <summary>The range given for the archive, where it is no longer than a year and the text tells nothing.</summary>
    private PublishedDate Given() =>
        _within is { } range && range.Last.DayNumber - range.First.DayNumber <= 366
            ? new(range, PublishedSource.Inferred, $"the archive is given as {range}", [range]) { Confidence = YearToldOften }
            : PublishedDate.Unknown;

    private bool IsWithin(DateOnly day) => _within is not { } range || range.First <= day && day <= range.Last;

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
