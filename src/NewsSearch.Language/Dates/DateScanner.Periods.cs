namespace NewsSearch.Language.Dates;

/// <summary>Months, years and longer periods.</summary>
internal sealed partial class DateScanner
{
    /// <summary>Reads what starts with a month, or with words before it: <c>akhir Februari</c>, <c>bulan November tahun lalu</c>.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="at">The month.</param>
    private int MonthPhrase(int first, int at)
    {
        var month = _tokens[at].Value;
        var isShort = _tokens[at].Kind == DateWord.MonthShort;
        if (TryYearBehind(at, out var year, out var last)) return Add(new PointExpression(new(year, month, 0)), first, last);
        // "April 28, 2025"
        if (Follows(at + 1, DateWord.Digits) && _tokens[at + 1].Length <= 2 && Gap(at + 2) == DateGap.Comma && IsYear(at + 2))
            return Add(new PointExpression(new(_tokens[at + 2].Value, month, _tokens[at + 1].Value)), first, at + 2);
        // "14.21218 Januari" lost a line break, and "Agustus 202" a digit.
        var isTorn = Near(at) && Kind(at - 1) == DateWord.Digits && (Gap(at) == DateGap.None || _tokens[at - 1].Length > 2) || Follows(at + 1, DateWord.Digits) && _tokens[at + 1].Length == 3;
        if (isShort || isTorn) return 0;

        var (direction, offset, end, read) = Tail(at);
        if (direction == DateDirection.Open && offset is null && Follows(at + 1, DateWord.This)) (direction, end, read) = (DateDirection.Present, at + 1, at + 1);
        var isPlain = direction == DateDirection.Open && offset is null;
        if (isPlain && IsPlanned(first)) direction = DateDirection.Coming;
        if (isPlain && _tokens[at].Kind == DateWord.MonthName && first == at && !HasMonthCue(at)) return 0;
        Add(new PointExpression(new(0, month, 0), direction, offset), first, end);
        return read + 1;
    }

    /// <summary>Whether the words beside <c>April</c> tell that it is no person.</summary>
    private bool HasMonthCue(int at)
    {
        var before = Kind(at - 1);
        if (Near(at) && before is DateWord.Preposition or DateWord.To or DateWord.Between or DateWord.Edge or DateWord.Vague) return true;
        var isListed = Near(at) && before is DateWord.Joint && DateWords.Month(_tokens[at - 2 < 0 ? at : at - 2]) > 0 && at >= 2
            || Gap(at) is DateGap.Dash or DateGap.Comma && Kind(at - 1) is DateWord.Month or DateWord.MonthName;
        var goesOn = Near(at + 1) && Kind(at + 1) is DateWord.Joint or DateWord.To && DateWords.Month(Get(at + 2)) > 0
            || Gap(at + 1) is DateGap.Dash or DateGap.WideDash && DateWords.Month(Get(at + 1)) > 0;
        return isListed || goesOn;
    }

    /// <summary>Reads a year, two years, or a decade.</summary>
    /// <param name="first">The first token, <c>tahun</c> perhaps.</param>
    /// <param name="at">The number.</param>
    /// <param name="hasCue">Whether a word before it says that it is a year.</param>
    private int YearPhrase(int first, int at, bool hasCue)
    {
        if (Kind(at) != DateWord.Digits) return 0;
        if (DecadePhrase(first, at) is > 0 and var decade) return decade;
        if (Kind(at + 1) == DateWord.HijriMark && Near(at + 1) && _tokens[at].Value is >= 1300 and <= 1500)
            return HijriCalendarDates.Year(_tokens[at].Value) is { } hijri ? Add(new FixedExpression(hijri), first, at + 1) : at + 2;
        if (!IsYear(at, hasCue ? 1000 : 1900)) return 0;
        if (!hasCue && !StandsAsYear(at)) return 0;
        var year = _tokens[at].Value;
        // "tahun ajaran 2023/2024"
        if (Gap(at + 1) == DateGap.Slash && IsYear(at + 1) && _tokens[at + 1].Value - year is > 0 and <= 5 && Gap(at + 2) != DateGap.Slash)
            return Add(new SpanExpression(new(new(year, 0, 0)), new(new(_tokens[at + 1].Value, 0, 0))), first, at + 1);
        return Add(new PointExpression(new(year, 0, 0)), first, at);
    }

    /// <summary>Whether nothing around a bare number from 1900 to 2100 makes something else of it.</summary>
    private bool StandsAsYear(int at)
    {
        var token = _tokens[at];
        if (token.Start > 0 && _text[token.Start - 1] is '/' or '$' or '€' or '£' or '@' or '_' or '+' or '=' or '&' or '#') return false;
        if (token.End < _text.Length && _text[token.End] is '_' or '=' or '%' or '°') return false;
        if (Gap(at + 1) == DateGap.Slash && token.End + 1 < _text.Length && _text[token.End] == '/' && char.IsLetterOrDigit(_text[token.End + 1]) && !IsYear(at + 1)) return false;
        // The roundest number is a year only where a word or a mark leads to it.
        if (token.Value == 2000 && Gap(at) == DateGap.Blank && Kind(at - 1) is not (DateWord.Preposition or DateWord.To or DateWord.Between or DateWord.Joint or DateWord.Edge)) return false;
        if (Kind(at - 1) == DateWord.Serial && Gap(at) is DateGap.Blank or DateGap.None or DateGap.Stop or DateGap.Dot) return false;
        switch (Gap(at))
        {
            // Codes are letters and digits in one; scraping glues whole words.
            case DateGap.None:
                return _tokens[at - 1].Length >= 4 || DateWords.Month(_tokens[at - 1]) > 0;
            case DateGap.Dash:
                return Kind(at - 1) != DateWord.Digits ? _tokens[at - 1].Length >= 3 : IsYear(at - 1) && !(Kind(at - 2) == DateWord.Digits && Gap(at - 1) == DateGap.Dash) || _tokens[at - 1].Length > 4;
            case DateGap.Dot:
                return Kind(at - 1) != DateWord.Digits;
            case DateGap.Blank:
                return !Is(at - 1, "Rp") && !Is(at - 1, "IDR") && !Is(at - 1, "USD");
            default:
                return true;
        }
    }

    /// <summary>Reads <c>1990-an</c>, <c>tahun 60-an</c>, <c>’80-an</c>.</summary>
    private int DecadePhrase(int first, int at)
    {
        if (Kind(at) != DateWord.Digits || !Is(at + 1, "an") || Gap(at + 1) is not (DateGap.Dash or DateGap.None or DateGap.Quote)) return 0;
        var (length, value) = (_tokens[at].Length, _tokens[at].Value);
        var hasCue = first < at && (Near(at) || Gap(at) == DateGap.Quote) || Gap(at) == DateGap.Quote;
        if (length == 2 && value is >= 30 and <= 90 && hasCue && Kind(first - 1) != DateWord.Age) value += 1900;
        return value is >= 1000 and <= 2100 && value % 10 == 0 && CalendarMath.Years(value, value + 9) is { } years
            ? Add(new FixedExpression(years), first, at + 1) : 0;
    }

    /// <summary>Reads <c>musim hujan</c>, a season of the year of publication or, with <c>lalu</c>, of another.</summary>
    private int SeasonPhrase(int at)
    {
        // "ketika musim hujan tiba" and "sebelum musim hujan" are of every year.
        var isAny = Near(at) && (Kind(at - 1) is DateWord.Vague or DateWord.Preposition or DateWord.Edge or DateWord.To or DateWord.Joint || Is(at - 1, "ketika") || Is(at - 1, "saat") || Is(at - 1, "jika")) || Is(at + 2, "tiba");
        if (!Follows(at + 1, DateWord.Rains) || isAny || Near(at + 2) && Kind(at + 2) == DateWord.Unit) return 0;
        return TryStep(at + 2, out var count, out var last)
            ? Add(new OffsetExpression(DateUnit.Year, count), at, last)
            : Add(new OffsetExpression(DateUnit.Year, 0), at, at + 1);
    }

    /// <summary>Reads <c>abad ke-19</c>, <c>abad XIX</c>.</summary>
    private int CenturyPhrase(int first, int at)
    {
        var number = at + 1;
        if (Follows(number, DateWord.Ordinate) && Gap(number + 1) is DateGap.Dash or DateGap.Blank or DateGap.None) number++;
        else if (!Near(number)) return 0;
        var value = Kind(number) == DateWord.Digits ? _tokens[number].Value : Roman(number);
        if (value is < 1 or > 21 || Follows(number + 1, DateWord.Ancient)) return 0;
        return CalendarMath.Years((value - 1) * 100 + 1, value * 100) is { } years ? Add(new FixedExpression(years), first, number) : 0;
    }

    /// <summary>The value of a numeral of <c>I V X</c>, or 0.</summary>
    private int Roman(int at)
    {
        if (at >= _tokens.Count || _tokens[at].Length > 6) return 0;
        var value = 0;
        var numeral = _text.AsSpan(_tokens[at].Start, _tokens[at].Length);
        for (var place = 0; place < numeral.Length; place++)
        {
            var digit = Digit(numeral[place]);
            if (digit == 0) return 0;
            value += place + 1 < numeral.Length && Digit(numeral[place + 1]) > digit ? -digit : digit;
        }
        return value;

        static int Digit(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
    }

    /// <summary>Reads <c>kuartal IV/2018</c>, <c>triwulan pertama 2025</c>, <c>semester I tahun lalu</c>, <c>kuartal sebelumnya</c>.</summary>
    private int QuarterPhrase(int first, int at)
    {
        var months = _tokens[at].Value;
        var number = at + 1;
        if (TryStep(number, out var count, out var last)) return Add(new QuarterOffsetExpression(months, count, Follows: false), first, last);
        if (Follows(number, DateWord.Before)) return Add(new QuarterOffsetExpression(months, -1, Follows: true), first, number);
        if (Follows(number, DateWord.Ordinate) && Gap(number + 1) == DateGap.Dash) number++;
        else if (!Near(number) && Gap(number) != DateGap.Dash) return 0;
        var part = Kind(number) is DateWord.Ordinal or DateWord.Roman or DateWord.Digits ? _tokens[number].Value : 0;
        if (part < 1 || part > 12 / months) return 0;
        // "Q1" alone may be the first round of a qualifying.
        if (_tokens[at].Length == 1 && (Gap(number) != DateGap.None || !IsYear(number + 1))) return 0;
        return PartOfYear(first, number, part, months);
    }

    /// <summary>Reads the year behind a part of one and adds the part.</summary>
    private int PartOfYear(int first, int last, int part, int months)
    {
        var year = last + 1;
        var hasWord = Near(year) && Kind(year) == DateWord.Unit && _tokens[year].Value == (int)DateUnit.Year;
        if (hasWord)
        {
            year++;
            if (TryStep(year, out var count, out var stepped)) return Add(new QuarterExpression(part, months, 0, count), first, stepped);
        }
        var stands = Near(year) || Gap(year) is DateGap.Slash or DateGap.Dash or DateGap.WideDash;
        return stands && IsYear(year)
            ? Add(new QuarterExpression(part, months, _tokens[year].Value, null), first, year)
            : Add(new QuarterExpression(part, months, 0, null), first, last);
    }

    /// <summary>Reads <c>HUT RI ke-79</c>, <c>HUT ke-79 Kemerdekaan RI</c>, <c>ulang tahun ke-14 Proklamasi</c>: the state counts from 17 August 1945.</summary>
    private int AnniversaryPhrase(int first)
    {
        var isState = false;
        var number = 0;
        var at = Kind(first) == DateWord.Anniversary ? first + 1 : first + 2;
        for (; at < first + 8 && (Near(at) || Gap(at) is DateGap.Close or DateGap.Dash); at++)
        {
            if (Kind(at) == DateWord.State) isState = true;
            else if (number == 0 && Kind(at) == DateWord.Ordinate && Kind(at + 1) == DateWord.Digits && Gap(at + 1) is DateGap.Dash or DateGap.Blank or DateGap.None) number = ++at;
            else break;
        }
        if (!isState || number == 0 || _tokens[number].Value is < 1 or > 155) return 0;
        return Add(new PointExpression(new(1945 + _tokens[number].Value, 8, 17)) { IsAnniversary = true }, first, at - 1);
    }

    /// <summary>Reads a month of the Islamic calendar with its year: <c>1 Syawal 1446 H</c>, <c>Ramadan 1446 Hijriah</c>.</summary>
    private int HijriPhrase(int first, int at, int day)
    {
        var year = at + 1;
        if (Kind(year) == DateWord.Unit && _tokens[year].Value == (int)DateUnit.Year && Near(year)) year++;
        if (!Near(year) || Kind(year) != DateWord.Digits || _tokens[year].Length != 4) return 0;
        if (HijriCalendarDates.Month(_tokens[year].Value, _tokens[at].Value, day) is not { } value) return 0;
        return Add(new FixedExpression(value), first, Follows(year + 1, DateWord.HijriMark) ? year + 1 : year);
    }
}
