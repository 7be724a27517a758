namespace NewsSearch.Language.Dates;

/// <summary>Days: printed with numbers and months, and days of the week.</summary>
internal sealed partial class DateScanner
{
    /// <summary>Reads what starts with digits.</summary>
    private int Number(int at)
    {
        // Behind a point, comma or colon that touches a number these are the rest of that number.
        if (Kind(at - 1) == DateWord.Digits && Gap(at) is DateGap.Dot or DateGap.Comma or DateGap.Colon && _tokens[at].Start == _tokens[at - 1].End + 1) return 0;
        var opened = Gap(at) == DateGap.Open;
        if (TryDayRange(at, null, opened, out var range, out var last)) return Add(range, at, last);
        if (TryDay(at, null, opened, out var point, out last))
        {
            if (IsNamed(at, point)) return last + 1;
            var isWeak = point.Year == 0 && DateWords.Month(_tokens[last]) == 0;
            return AddDay(point, at, last, opened: false, isWeak);
        }
        if (TryIsoDay(at, out point, out last)) return Add(new PointExpression(point), at, last);
        if (_tokens[at].Length is 1 or 2 && Follows(at + 1, DateWord.Hijri)) return HijriPhrase(at, at + 1, _tokens[at].Value);
        if (_tokens[at].Length == 8 && TrySquashed(at, null, out var squashed)) return Add(squashed, at, at);
        if (YearPhrase(at, at, hasCue: false) is > 0 and var next) return next;
        return _tokens[at].Length <= 3 ? CountPhrase(at) : 0;
    }

    /// <summary>Whether a day without a year names something else: <c>Jalan 17 Agustus</c>.</summary>
    private bool IsNamed(int at, DatePoint point) => point.Year == 0 && Kind(at - 1) == DateWord.Repeated;

    /// <summary>Adds a day with the words behind it that tell the year.</summary>
    private int AddDay(DatePoint point, int first, int last, bool opened, bool isWeak = false)
    {
        var (direction, offset, end, read) = Tail(last);
        var expression = new PointExpression(point, direction, point.Year == 0 ? offset : null, isWeak)
        {
            IsPlanned = direction == DateDirection.Future || IsPlanned(first),
            DaysAhead = read == end ? null : Kind(read) switch { DateWord.Yesterday => -1, DateWord.Tomorrow => 1, _ => null },
        };
        Add(expression, first, end, opened && end == last);
        return read + 1;
    }

    /// <summary>Reads <c>lalu</c>, <c>tahun depan</c> or <c>besok</c> behind a day.</summary>
    /// <returns>Which way it points, the years it names, the last token of the date, the last token read.</returns>
    private (DateDirection Direction, int? YearOffset, int End, int Read) Tail(int last)
    {
        var at = last + 1;
        if (!Near(at) && Gap(at) != DateGap.Close) return (DateDirection.Open, null, last, last);
        if (Kind(at) == DateWord.Unit && _tokens[at].Value == (int)DateUnit.Year && TryStep(at + 1, out var years, out var stepped))
            return (DateDirection.Open, years, stepped, stepped);
        // "11 Maret tiga tahun silam"
        if (Kind(at) is DateWord.Count or DateWord.Digits && _tokens[at].Length <= 8 && Follows(at + 1, DateWord.Unit) && IsUnit(at + 1, DateUnit.Year)
            && Follows(at + 2, DateWord.Past))
        {
            return (DateDirection.Open, -_tokens[at].Value, at + 2, at + 2);
        }
        switch (Kind(at))
        {
            case DateWord.Past:
                return (DateDirection.Past, null, at, at);
            case DateWord.Which when Follows(at + 1, DateWord.Past):
                return (DateDirection.Past, null, at + 1, at + 1);
            case DateWord.Future:
                return (DateDirection.Future, null, at, at);
            // These words repeat what the day says; read alone they would count from the wrong day.
            case DateWord.Yesterday:
                return (DateDirection.Past, null, last, at);
            case DateWord.Later or DateWord.Tomorrow or DateWord.AfterTomorrow:
                return (DateDirection.Future, null, last, at);
            default:
                return (DateDirection.Open, null, last, last);
        }
    }

    /// <summary>Reads a day of a month: <c>28 April 2025</c>, <c>28/4</c>, <c>28.4.2025</c>.</summary>
    /// <remarks>
    /// Numbers without a year are a date only behind a day of the week or in brackets.
    /// <paramref name="at"/> is the number, or <c>tanggal</c> before it.
    /// </remarks>
    private bool TryDay(int at, DayOfWeek? weekday, bool opened, out DatePoint point, out int last)
    {
        (point, last) = (default, at);
        if (Kind(at) == DateWord.On) at++;
        if (Kind(at) != DateWord.Digits || _tokens[at].Length > 2 || _tokens[at].Value is < 1 or > 31) return false;
        var day = _tokens[at].Value;
        var next = at + 1;
        if (DateWords.Month(Get(next)) is > 0 and var month && Gap(next) is DateGap.Blank or DateGap.None or DateGap.Dash)
        {
            last = next;
            point = new(0, month, day, weekday);
            if (TryYearBehind(next, out var year, out var yearAt)) (point, last) = (point with { Year = year }, yearAt);
            return true;
        }
        var mark = Gap(next);
        if (Kind(next) != DateWord.Digits || mark is not (DateGap.Slash or DateGap.Dash or DateGap.Dot) || !Touches(next)) return false;
        if (_tokens[next].Length > 2 || _tokens[next].Value is < 1 or > 12) return false;
        last = next;
        point = new(0, _tokens[next].Value, day, weekday);
        var third = next + 1;
        if (Kind(third) != DateWord.Digits || !Touches(third) || Gap(third) is not (DateGap.Slash or DateGap.Dash or DateGap.Dot))
            return mark == DateGap.Slash ? weekday is not null || opened : opened && weekday is not null;
        last = third;
        point = point with { Year = YearOf(third, weekday) };
        return point.Year > 0 && (Gap(third + 1) is not (DateGap.Slash or DateGap.Dash) || !Touches(third + 1));
    }

    /// <summary>A printed year: four digits, or two where the day of the week confirms them.</summary>
    private int YearOf(int at, DayOfWeek? weekday) => _tokens[at].Length switch
    {
        4 => weekday is not null || _tokens[at].Value is >= 1000 and <= 2100 ? _tokens[at].Value : 0,
        2 when weekday is not null => _tokens[at].Value + (_tokens[at].Value < 50 ? 2000 : 1900),
        _ => 0,
    };

    private bool TryYearBehind(int month, out int year, out int at)
    {
        at = month + 1;
        if (Kind(at) == DateWord.Unit && _tokens[at].Value == (int)DateUnit.Year && Near(at)) at++;
        year = 0;
        var stands = Near(at) || Gap(at) is DateGap.Comma or DateGap.Dash or DateGap.WideDash
            || Gap(at) == DateGap.Stop && _tokens[month].Kind == DateWord.MonthShort;
        if (!stands || !IsYear(at, 1000)) return false;
        year = _tokens[at].Value;
        return true;
    }

    /// <summary>Reads <c>2025-04-28</c> and <c>2025/04/28</c>.</summary>
    private bool TryIsoDay(int at, out DatePoint point, out int last)
    {
        (point, last) = (default, at + 2);
        if (_tokens[at].Length != 4 || _tokens[at].Value is < 1900 or > 2100 || Gap(at) == DateGap.Slash) return false;
        for (var part = at + 1; part <= last; part++)
            if (Kind(part) != DateWord.Digits || _tokens[part].Length > 2 || Gap(part) is not (DateGap.Dash or DateGap.Slash) || !Touches(part)) return false;
        point = new(_tokens[at].Value, _tokens[at + 1].Value, _tokens[at + 2].Value);
        return CalendarMath.Day(point.Year, point.Month, point.Day) is not null;
    }

    /// <summary>Reads <c>12-15 Maret 2024</c>, <c>12 hingga 15 Maret</c>, <c>3 dan 4 Mei</c>, <c>(12-14/5/2025)</c>.</summary>
    private bool TryDayRange(int at, DayOfWeek? weekday, bool opened, out SpanExpression range, out int last)
    {
        (range, last) = (null!, at);
        if (Kind(at) != DateWord.Digits || _tokens[at].Length > 2 || _tokens[at].Value is < 1 or > 31) return false;
        var second = at + 1;
        var joined = false;
        if (Gap(second) is not (DateGap.Dash or DateGap.WideDash))
        {
            if (!Near(second) || Kind(second) is not (DateWord.To or DateWord.Joint)) return false;
            joined = Kind(second) == DateWord.Joint;
            second = Follows(second + 1, DateWord.With) ? second + 2 : second + 1;
            if (Kind(second) == DateWord.On) second++;
            if (!Near(second)) return false;
        }
        if (Kind(second) != DateWord.Digits || !TryDay(second, null, opened || weekday is not null, out var to, out last)) return false;
        var days = to.Day - _tokens[at].Value;
        if (days < 1 || joined && days > 1 && Kind(at - 1) != DateWord.Between) return false;
        range = new(new(to with { Day = _tokens[at].Value }), new(to));
        return true;
    }

    /// <summary>
    /// Reads a date whose marks were lost in scraping: <c>Sabtu 2042024</c> is 20/4/2024, <c>20242025</c> two years.
    /// The day of the week decides between readings; without one only eight digits are read.
    /// </summary>
    private bool TrySquashed(int at, DayOfWeek? weekday, out DateExpression expression)
    {
        expression = null!;
        var (length, value) = (_tokens[at].Length, _tokens[at].Value);
        if (Kind(at) != DateWord.Digits || length is < 6 or > 8 || weekday is null && (length != 8 || Touches(at) || Touches(at + 1))) return false;
        var (year, rest) = (value % 10000, value / 10000);
        if (weekday is null && value / 10000 is >= 1990 and < 2040 && year == value / 10000 + 1)
        {
            expression = new SpanExpression(new(new(value / 10000, 0, 0)), new(new(year, 0, 0)));
            return true;
        }
        if (year is < 1990 or >= 2040) return false;
        DatePoint? found = null;
        for (var split = 10; split <= 100; split *= 10)
        {
            if (length == 8 && split == 10 || CalendarMath.Day(year, rest % split, rest / split) is not { } day) continue;
            if (weekday is not null && day.DayOfWeek != weekday) continue;
            if (found is not null) return false;
            found = new(year, day.Month, day.Day, weekday);
        }
        if (found is not { } point) return false;
        expression = new PointExpression(point);
        return true;
    }

    /// <summary>Reads what starts with a day of the week.</summary>
    /// <param name="first">Its first token, <c>hari</c> perhaps.</param>
    /// <param name="at">The day of the week.</param>
    private int WeekdayPhrase(int first, int at)
    {
        var weekday = (DayOfWeek)_tokens[at].Value;
        if (PairOfWeekdays(first, at) is > 0 and var pair) return pair;
        var behind = BehindDayPart(at + 1);
        if (TryDated(first, behind, weekday, out var next)) return next;
        // "salat Jumat", "malam Minggu", "dua Jumat", "Jumat berikutnya": any such day, or one that is told elsewhere.
        var isAnyDay = Near(first) && Kind(first - 1) is DateWord.Repeated or DateWord.Vague or DateWord.DayPart or DateWord.Count
            || Near(at + 1) && Kind(at + 1) is DateWord.Named or DateWord.After or DateWord.That;
        if (isAnyDay)
        {
            // "Setiap Senin dan Kamis"
            var more = at + 1;
            while (Kind(more) == DateWord.Joint || Kind(more) == DateWord.Weekday && (Near(more) || Gap(more) == DateGap.Comma)) more++;
            return more;
        }

        // "Selasa pekan depan", and "Jumat pekan lalu, 7 November 2025".
        var week = behind;
        if (IsWeekUnit(week) && (Near(week) || Gap(week) == DateGap.Comma) && TryStep(week + 1, out var weeks, out var last))
            return TryDated(first, last + 1, weekday, out next) ? next : Add(new WeekdayExpression(weekday, DateDirection.Open, weeks), first, last);
        if (TryStep(behind, out var count, out last))
        {
            if (TryDated(first, last + 1, weekday, out next)) return next;
            return Add(count == 0
                ? new WeekdayExpression(weekday, DateDirection.Present, 0)
                : new WeekdayExpression(weekday, count < 0 ? DateDirection.Past : DateDirection.Future), first, last);
        }
        if (Near(behind) && Kind(behind) is DateWord.Later or DateWord.Tomorrow or DateWord.AfterTomorrow)
        {
            if (TryDated(first, behind + 1, weekday, out next)) return next;
            Add(new WeekdayExpression(weekday, DateDirection.Future), first, at);
            return behind + 1;
        }
        Add(new WeekdayExpression(weekday, IsPlanned(first) ? DateDirection.Coming : DateDirection.Open), first, at);
        return behind;
    }

    /// <summary>Reads the date behind a day of the week.</summary>
    private bool TryDated(int first, int at, DayOfWeek weekday, out int next)
    {
        next = 0;
        if (!Near(at) && Gap(at) is not (DateGap.Comma or DateGap.Open or DateGap.Dash or DateGap.WideDash)) return false;
        var opened = Gap(at) == DateGap.Open;
        if (TryDayRange(at, weekday, opened, out var range, out var last))
            next = Add(range with { From = range.From with { Point = range.From.Point with { Weekday = weekday } } }, first, last, opened);
        else if (TryDay(at, weekday, opened, out var point, out last))
            next = AddDay(point, first, last, opened);
        else if (opened && Kind(at) == DateWord.Digits && _tokens[at].Length <= 2 && _tokens[at].Value is >= 1 and <= 31 && Closing(_tokens[at].End) > 0)
            next = Add(new PointExpression(new(0, 0, _tokens[at].Value, weekday)), first, at, opened);
        else if (TrySquashed(at, weekday, out var squashed))
            next = Add(squashed with { IsPlanned = IsPlanned(first) }, first, at);
        return next > 0;
    }

    /// <summary>
    /// Reads two days of the week: a range with dates behind them, or where a week is named or a plan is told
    /// (<c>Senin-Rabu pekan depan</c>); else no date, for <c>Senin-Jumat</c> is what recurs.
    /// </summary>
    private int PairOfWeekdays(int first, int at)
    {
        var second = at + 1;
        var isRange = Gap(second) is DateGap.Dash or DateGap.WideDash;
        if (!isRange)
        {
            if (!Near(second) || Kind(second) is not (DateWord.To or DateWord.Joint)) return 0;
            isRange = Kind(second) == DateWord.To;
            second = Follows(second + 1, DateWord.With) ? second + 2 : second + 1;
            if (!Near(second)) return 0;
        }
        if (Kind(second) != DateWord.Weekday || IsWeek(second)) return 0;
        var opened = Gap(second + 1) == DateGap.Open;
        var stands = opened || Near(second + 1) || Gap(second + 1) == DateGap.Comma;
        if (stands && TryDayRange(second + 1, (DayOfWeek)_tokens[second].Value, opened, out var range, out var last))
            return Add(range, first, last, opened);
        if (isRange && WeekdayRange(first, at, second) is > 0 and var week) return week;
        return isRange && !(stands && TryDay(second + 1, (DayOfWeek)_tokens[second].Value, opened, out _, out _)) ? second + 1 : 0;
    }

    private int WeekdayRange(int first, int at, int second)
    {
        var (from, to) = ((DayOfWeek)_tokens[at].Value, (DayOfWeek)_tokens[second].Value);
        if (IsWeekUnit(second + 1) && Near(second + 1) && TryStep(second + 2, out var weeks, out var last))
            return Add(new WeekdayRangeExpression(from, to, DateDirection.Open, weeks), first, last);
        if (TryStep(second + 1, out var count, out last) && count != 0)
            return Add(new WeekdayRangeExpression(from, to, count < 0 ? DateDirection.Past : DateDirection.Future), first, last);
        return IsPlanned(first) ? Add(new WeekdayRangeExpression(from, to, DateDirection.Coming), first, second) : 0;
    }

    /// <summary>The token behind <c>malam</c>, <c>dini hari tadi</c>, <c>pukul 19.30 WIB</c>, <c>waktu setempat</c>.</summary>
    private int BehindDayPart(int at)
    {
        for (var limit = at + 8; at < limit && Near(at); at++)
        {
            if (Kind(at) is DateWord.DayPart or DateWord.Dawn or DateWord.Zone or DateWord.EarlierToday) continue;
            if (Kind(at) == DateWord.Unit && Kind(at - 1) == DateWord.Dawn) continue;
            if (Kind(at) is DateWord.This or DateWord.That && Kind(at - 1) is DateWord.DayPart or DateWord.Unit) continue;
            if (Kind(at) == DateWord.Clock && Follows(at + 1, DateWord.Digits))
            {
                at++;
                if (Kind(at + 1) == DateWord.Digits && Gap(at + 1) is DateGap.Dot or DateGap.Colon) at++;
                continue;
            }
            break;
        }
        return at;
    }

    /// <summary>
    /// Whether the sentence speaks of what is to come before it names the day: <c>akan bertanding pada Selasa</c>. A verb
    /// of saying between them breaks the tie, as does a comma: <c>..., kata dia di Jakarta, Senin</c>.
    /// </summary>
    private bool IsPlanned(int first)
    {
        if (Gap(first) is not (DateGap.Blank or DateGap.None)) return false;
        for (var at = first - 1; at >= 0 && at > first - 24; at--)
        {
            if (Kind(at) == DateWord.Plan) return true;
            if (Kind(at) == DateWord.Report || _tokens[at].StartsSentence || _tokens[at + 1].StartsSentence) return false;
        }
        return false;
    }

    private DateToken Get(int at) => at < _tokens.Count ? _tokens[at] : default;

    /// <summary>Whether nothing but a mark inside a number or a word stands between a token and the one before it.</summary>
    private bool Touches(int at) =>
        at > 0 && at < _tokens.Count && _tokens[at].Start <= _tokens[at - 1].End + 1
        && Gap(at) is DateGap.None or DateGap.Dash or DateGap.Slash or DateGap.Dot or DateGap.Colon or DateGap.Comma or DateGap.Other;
}
