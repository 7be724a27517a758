namespace NewsSearch.Language.Dates;

/// <summary>Finds dates in a text by their shape. One instance reads one text.</summary>
/// <remarks>
/// One pass over the tokens: a rule is tried where its first word stands, and looks a bounded number of tokens ahead,
/// so the time grows with the length of the text. The rules follow the forms counted in 8 million words of Indonesian
/// news; the published yardstick is Mirza, "Recognizing and Normalizing Temporal Expressions in Indonesian Texts", 2015.
/// </remarks>
internal sealed partial class DateScanner
{
    private readonly string _text;
    private readonly List<DateToken> _tokens;
    private readonly List<DateExpression> _found = [];

    private DateScanner(string text) => (_text, _tokens) = (text, DateTokens.Read(text));

    /// <summary>The dates printed in <paramref name="text"/>, in order, none overlapping.</summary>
    public static List<DateExpression> Scan(string text)
    {
        var scanner = new DateScanner(text);
        for (var at = 0; at < scanner._tokens.Count;)
            at = Math.Max(scanner.Match(at), at + 1);
        return scanner.Combined();
    }

    /// <summary>Tries the rules that start with a token.</summary>
    /// <returns>The token behind what was read; 0 when nothing was.</returns>
    private int Match(int at) => _tokens[at].Kind switch
    {
        DateWord.Other => 0,
        DateWord.Digits => Number(at),
        DateWord.Weekday => IsWeek(at) ? UnitPhrase(at, DateUnit.Week) : WeekdayPhrase(at, at),
        DateWord.WeekdayEnglish => TryDated(at, at + 1, (DayOfWeek)_tokens[at].Value, out var next) ? next : 0,
        DateWord.Month or DateWord.MonthName or DateWord.MonthShort => MonthPhrase(at, at),
        DateWord.Hijri => HijriPhrase(at, at, 0),
        DateWord.Unit => UnitPhrase(at, (DateUnit)_tokens[at].Value),
        DateWord.OneUnit => Counted(at, 1, (DateUnit)_tokens[at].Value, at + 1),
        DateWord.Count => CountPhrase(at),
        DateWord.Edge => EdgePhrase(at),
        DateWord.Quarter => QuarterPhrase(at, at),
        DateWord.Season => SeasonPhrase(at),
        DateWord.Century => CenturyPhrase(at, at),
        DateWord.Decade => DecadePhrase(at, at + 1),
        DateWord.Anniversary => AnniversaryPhrase(at),
        DateWord.Yesterday or DateWord.Tomorrow or DateWord.AfterTomorrow or DateWord.NextDay => DayWord(at),
        DateWord.LastNight or DateWord.EarlierToday or DateWord.Later or DateWord.DayPart or DateWord.Dawn => DayPartPhrase(at),
        _ => 0,
    };

    private DateWord Kind(int at) => at >= 0 && at < _tokens.Count ? _tokens[at].Kind : DateWord.Other;

    private DateGap Gap(int at) => at >= 0 && at < _tokens.Count ? _tokens[at].Gap : DateGap.Line;

    /// <summary>Whether a token follows the one before it as the next word of a phrase.</summary>
    private bool Near(int at) => Gap(at) is DateGap.Blank or DateGap.None;

    private bool Follows(int at, DateWord kind) => Kind(at) == kind && Near(at);

    private bool Is(int at, string word) =>
        at >= 0 && at < _tokens.Count
        && _text.AsSpan(_tokens[at].Start, _tokens[at].Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds an expression that reaches from one token to another.</summary>
    /// <returns>The token behind it.</returns>
    private int Add(DateExpression expression, int first, int last, bool opened = false)
    {
        var end = _tokens[last].End;
        if (opened && Closing(end) is > 0 and var closed) end = closed;
        _found.Add(expression with { First = first, Last = last, Start = _tokens[first].Start, End = end });
        return last + 1;
    }

    /// <summary>The character behind the bracket that closes at <paramref name="at"/>, or 0.</summary>
    private int Closing(int at)
    {
        while (at < _text.Length && _text[at] == ' ') at++;
        return at < _text.Length && _text[at] is ')' or ']' ? at + 1 : 0;
    }

    /// <summary>A year of four digits that nothing marks as another number.</summary>
    private bool IsYear(int at, int from = 1900, int to = 2100) =>
        Kind(at) == DateWord.Digits && _tokens[at].Length == 4 && _tokens[at].Value >= from && _tokens[at].Value <= to
        && !IsPartOfNumber(at) && !(Near(at + 1) && Kind(at + 1) is DateWord.Thing or DateWord.Ancient);

    /// <summary>Whether digits stand behind a point or a comma right beside a number, as in <c>2024,5</c>.</summary>
    private bool IsPartOfNumber(int at) =>
        Kind(at + 1) == DateWord.Digits && Gap(at + 1) is DateGap.Dot or DateGap.Comma && _tokens[at + 1].Start == _tokens[at].End + 1
        || _tokens[at].End < _text.Length && _text[_tokens[at].End] is '%';

    /// <summary>Whether a token is <c>minggu</c> in its other sense: a week.</summary>
    private bool IsWeek(int at)
    {
        var token = _tokens[at];
        if (token.Kind != DateWord.Weekday || token.Value != 0 || !Is(at, "minggu")) return false;
        if (Gap(at + 1) == DateGap.Open && Kind(at + 1) == DateWord.Digits) return false;
        if (Follows(at, DateWord.Weekday) && Kind(at - 1) == DateWord.Unit && _tokens[at - 1].Value == (int)DateUnit.Day) return false;
        if (Near(at) && Kind(at - 1) is DateWord.Count or DateWord.Vague or DateWord.Edge or DateWord.Tens or DateWord.Teen) return true;
        if (Near(at) && Kind(at - 1) == DateWord.Digits && _tokens[at - 1].Length <= 2 && Gap(at - 1) is DateGap.Blank) return true;
        if (char.IsLower(_text[token.Start])) return true;
        // A capital says Sunday, except where any word would have one.
        var hasCapitalAnyway = token.StartsSentence || char.IsUpper(_text[token.Start + 1]) || Follows(at + 1, DateWord.Future) && char.IsUpper(_text[_tokens[at + 1].Start]);
        return hasCapitalAnyway && Near(at + 1) && Kind(at + 1) is DateWord.Past or DateWord.Future or DateWord.This;
    }

    /// <summary>Reads <c>lalu</c>, <c>yang lalu</c>, <c>ini</c>, <c>mendatang</c> and the like.</summary>
    /// <param name="at">Where it would stand.</param>
    /// <param name="count">-1 for the last one, 0 for the present, 1 for the next.</param>
    /// <param name="last">Its last token.</param>
    private bool TryStep(int at, out int count, out int last)
    {
        (count, last) = (0, at);
        if (!Near(at)) return false;
        switch (Kind(at))
        {
            case DateWord.Past or DateWord.Yesterday:
                count = -1;
                return true;
            case DateWord.This:
                return true;
            case DateWord.Future:
                count = 1;
                return true;
            case DateWord.Which when Follows(at + 1, DateWord.Past):
                (count, last) = (-1, at + 1);
                return true;
            case DateWord.Which when Is(at + 1, "baru") && Near(at + 1) && Follows(at + 2, DateWord.Past):
                (count, last) = (-1, at + 2);
                return true;
            case DateWord.Which when Follows(at + 1, DateWord.Plan) && Is(at + 2, "datang") && Near(at + 2):
                (count, last) = (1, at + 2);
                return true;
            default:
                return false;
        }
    }
}
