namespace NewsSearch.Language.Dates;

/// <summary>Dates told from another day: <c>pekan lalu</c>, <c>dua hari kemudian</c>, <c>kemarin</c>.</summary>
internal sealed partial class DateScanner
{
    private bool IsUnit(int at, DateUnit unit) =>
        unit == DateUnit.Week ? IsWeekUnit(at) : Kind(at) == DateWord.Unit && _tokens[at].Value == (int)unit;

    private bool IsWeekUnit(int at) =>
        Kind(at) == DateWord.Unit ? _tokens[at].Value == (int)DateUnit.Week : Kind(at) == DateWord.Weekday && (IsWeek(at) || Is(at, "minggu") && TryStep(at + 1, out _, out _));

    /// <summary>Reads what starts with <c>hari</c>, <c>pekan</c>, <c>bulan</c> or <c>tahun</c>.</summary>
    private int UnitPhrase(int at, DateUnit unit)
    {
        // "tahun-tahun", and "juta tahun lalu", "beberapa bulan ini": a length of time, not a date.
        if (Gap(at + 1) == DateGap.Dash && Kind(at + 1) == Kind(at) && _tokens[at + 1].Value == _tokens[at].Value) return at + 2;
        if (unit == DateUnit.Year && Is(at - 1, "ulang") && Near(at)) return AnniversaryPhrase(at - 1);
        var isCounted = (Near(at) || Gap(at) == DateGap.Dash)
            && Kind(at - 1) is DateWord.Vague or DateWord.Count or DateWord.Teen or DateWord.Tens or DateWord.Thing;
        if (isCounted && !(unit == DateUnit.Year && IsYear(at + 1))) return 0;
        return UnitBehind(at, at, unit);
    }

    /// <summary>Reads a unit and what stands behind it.</summary>
    /// <param name="first">The first token, <c>akhir</c> perhaps.</param>
    /// <param name="at">The unit.</param>
    /// <param name="unit">Which one.</param>
    private int UnitBehind(int first, int at, DateUnit unit)
    {
        var next = at + 1;
        if (unit == DateUnit.Year && (Near(next) || Gap(next) == DateGap.Quote) && YearPhrase(first, next, hasCue: true) is > 0 and var year) return year;
        if (unit == DateUnit.Month && Near(next) && DateWords.Month(Get(next)) > 0 && Kind(next) != DateWord.MonthShort) return MonthPhrase(first, next);
        if (unit == DateUnit.Month && Follows(next, DateWord.Hijri)) return HijriPhrase(first, next, 0);
        if (unit == DateUnit.Day && Follows(next, DateWord.Weekday)) return WeekdayPhrase(first, next);
        if (TryStep(next, out var count, out var last))
        {
            var isSpoken = unit != DateUnit.Day || Kind(next) is DateWord.This or DateWord.Yesterday;
            return isSpoken ? Add(new OffsetExpression(unit, count), first, last) : 0;
        }
        if (Near(next) && Kind(next) == DateWord.That || Follows(next, DateWord.Which) && Follows(next + 1, DateWord.Same))
            return Add(new FollowExpression(unit, 0, FallsBack: false), first, Kind(next) == DateWord.That ? next : next + 1);
        if (Follows(next, DateWord.Before)) return Add(new FollowExpression(unit, -1, FallsBack: true), first, next);
        return Follows(next, DateWord.After) && !Is(next, "kemudian") ? Add(new FollowExpression(unit, 1, FallsBack: true), first, next) : 0;
    }

    /// <summary>Reads what starts with <c>awal</c>, <c>pertengahan</c> or <c>akhir</c>; it counts as the whole it is a part of.</summary>
    private int EdgePhrase(int at)
    {
        var next = at + 1;
        if (!Near(next)) return 0;
        var isEnd = _tokens[at].Value == 2;
        if (DateWords.Month(Get(next)) > 0) return MonthPhrase(at, next);
        if (Kind(next) == DateWord.Century) return CenturyPhrase(at, next);
        if (Kind(next) == DateWord.Decade) return DecadePhrase(at, next + 1);
        if (Kind(next) == DateWord.Quarter) return QuarterPhrase(at, next);
        if (Kind(next) == DateWord.Digits) return YearPhrase(at, next, hasCue: true);
        if (IsWeekUnit(next))
        {
            if (!TryStep(next + 1, out var weeks, out var last)) return next + 1;
            return Add(new OffsetExpression(isEnd ? DateUnit.Weekend : DateUnit.Week, weeks), at, last);
        }
        if (Kind(next) != DateWord.Unit) return 0;
        var unit = (DateUnit)_tokens[next].Value;
        if (UnitBehind(at, next, unit) is > 0 and var read) return read;
        // "awal tahun" alone is that of the present one.
        var isSchoolYear = Near(next + 1) && (Is(next + 1, "ajaran") || Is(next + 1, "pelajaran") || Is(next + 1, "anggaran") || Is(next + 1, "baru"));
        return unit == DateUnit.Year && !isSchoolYear ? Add(new OffsetExpression(unit, 0), at, next) : 0;
    }

    /// <summary>Reads a number and the unit it counts.</summary>
    private int CountPhrase(int at)
    {
        var next = at + 1;
        var count = _tokens[at].Value;
        if (Kind(at) == DateWord.Count)
        {
            if (Follows(next, DateWord.Teen))
            {
                (count, next) = (count + 10, next + 1);
            }
            else if (Follows(next, DateWord.Tens))
            {
                (count, next) = (count * 10, next + 1);
                if (Follows(next, DateWord.Count)) (count, next) = (count + _tokens[next].Value, next + 1);
            }
        }
        if (!Near(next) || count < 1) return 0;
        var unit = Kind(next) == DateWord.Unit ? (DateUnit)_tokens[next].Value : IsWeekUnit(next) ? DateUnit.Week : 0;
        return unit == 0 ? 0 : Counted(at, count, unit, next + 1);
    }

    /// <summary>Reads what stands behind a counted unit: <c>dua hari lalu</c>, <c>sebulan kemudian</c>, <c>tiga bulan pertama 2022</c>.</summary>
    /// <param name="first">The number.</param>
    /// <param name="count">Its value.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="next">The token behind it.</param>
    private int Counted(int first, int count, DateUnit unit, int next)
    {
        // "pukul 10 hari ini" and "Nomor 12 Tahun 2003" count nothing.
        if (unit == DateUnit.Day && Follows(next, DateWord.This) || unit == DateUnit.Year && IsYear(next)) return 0;
        var isGuess = Kind(first - 1) is DateWord.Joint or DateWord.To or DateWord.Vague || Gap(first) is DateGap.Dash or DateGap.Comma && Kind(first - 1) is DateWord.Digits or DateWord.Ordinate or DateWord.Count;
        if (isGuess || !Near(next)) return next;
        switch (Kind(next))
        {
            case DateWord.Past or DateWord.Which when TryStep(next, out var step, out var last) && step < 0:
                return Add(new OffsetExpression(unit, -count), first, last);
            case DateWord.Ahead:
                return Add(new OffsetExpression(unit, count), first, next);
            case DateWord.Before:
                return Add(new FollowExpression(unit, -count, FallsBack: false), first, next);
            case DateWord.After:
                return Add(new FollowExpression(unit, count, FallsBack: false), first, next);
            case DateWord.Ordinal when unit == DateUnit.Month && _tokens[next].Value == 1 && count <= 11:
                return PartOfYear(first, next, 1, count);
            default:
                return next;
        }
    }

    /// <summary>Reads <c>kemarin</c>, <c>kemarin lusa</c>, <c>besok</c>, <c>esok hari</c>, <c>lusa</c>, <c>keesokan harinya</c>.</summary>
    private int DayWord(int at)
    {
        if (Gap(at + 1) == DateGap.Dash && Kind(at + 1) == Kind(at)) return at + 2;
        var next = at + 1;
        var hasDay = Near(next) && IsUnit(next, DateUnit.Day);
        switch (Kind(at))
        {
            case DateWord.Yesterday:
                return Follows(next, DateWord.AfterTomorrow)
                    ? Add(new OffsetExpression(DateUnit.Day, -2), at, next)
                    : Add(new OffsetExpression(DateUnit.Day, -1), at, at);
            case DateWord.AfterTomorrow:
                return Add(new OffsetExpression(DateUnit.Day, 2), at, at);
            case DateWord.NextDay:
                return Add(new FollowExpression(DateUnit.Day, 1, FallsBack: false), at, hasDay ? next : at);
            default:
                // "hari esok" is the future, not a day; "esok harinya" counts from the day told.
                if (Near(at) && IsUnit(at - 1, DateUnit.Day)) return next;
                if (Follows(next, DateWord.AfterTomorrow)) return Add(new OffsetExpression(DateUnit.Day, 2), at, next);
                if (hasDay && (Is(next, "harinya") || Is(next, "harinja"))) return Add(new FollowExpression(DateUnit.Day, 1, FallsBack: false), at, next);
                return Add(new OffsetExpression(DateUnit.Day, 1), at, hasDay && !Follows(next + 1, DateWord.Weekday) ? next : at);
        }
    }

    /// <summary>Reads parts of the day of publication: <c>pagi ini</c>, <c>tadi malam</c>, <c>semalam</c>, <c>nanti sore</c>.</summary>
    private int DayPartPhrase(int at)
    {
        var next = at + 1;
        switch (Kind(at))
        {
            case DateWord.LastNight:
                var isLength = Kind(at - 1) == DateWord.OneUnit || Near(at) && (Is(at - 1, "dalam") || Is(at - 1, "selama")) || Is(next, "suntuk");
                return isLength ? next : Add(new OffsetExpression(DateUnit.Day, -1), at, at);
            case DateWord.EarlierToday or DateWord.Later when Follows(next, DateWord.DayPart):
                var isLastNight = Kind(at) == DateWord.EarlierToday && Is(next, "malam");
                return Add(new OffsetExpression(DateUnit.Day, isLastNight ? -1 : 0), at, next);
            case DateWord.DayPart or DateWord.Dawn:
                var behind = Kind(at) == DateWord.Dawn && Near(next) && IsUnit(next, DateUnit.Day) ? next + 1 : next;
                if (Near(at) && Kind(at - 1) is DateWord.Vague || !Near(behind)) return 0;
                if (Kind(behind) is DateWord.This or DateWord.Later) return Add(new OffsetExpression(DateUnit.Day, 0), at, behind);
                return Kind(behind) == DateWord.EarlierToday
                    ? Add(new OffsetExpression(DateUnit.Day, Is(at, "malam") ? -1 : 0), at, behind) : 0;
            default:
                return 0;
        }
    }
}
