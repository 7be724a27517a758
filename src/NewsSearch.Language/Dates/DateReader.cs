using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Dates;

/// <summary>Finds the dates that a text mentions.</summary>
internal static class DateReader
{
    /// <summary>How many days from publication a doubtful date may lie to be believed.</summary>
    private const int WeakReach = 31;

    /// <summary>How often a text without dated days names a day of the week before that means every such day.</summary>
    private const int GenericCount = 5;

    /// <summary>The dates of all parts, in reading order, resolved against the day of publication.</summary>
    public static IReadOnlyList<DateMention> Read(ReadingText text, DateValue? published)
    {
        var expressions = DateScanner.Scan(text.All);
        if (expressions.Count == 0) return [];
        var values = Resolve(text.All, expressions, published);
        var mentions = new List<DateMention>(expressions.Count);
        var generic = GenericWeekday(expressions);
        for (var at = 0; at < expressions.Count; at++)
        {
            var expression = expressions[at];
            if (expression is WeekdayExpression { Direction: DateDirection.Open or DateDirection.Coming } bare && bare.Weekday == generic) continue;
            if (expression is PointExpression { IsWeak: true } && !IsNear(values[at].Value, published)) continue;
            mentions.Add(new(text.MentionAt(expression.Start, expression.End - expression.Start), values[at].Value, values[at].Warning));
        }
        return mentions;
    }

    /// <summary>
    /// Resolves expressions in order. Where only a month or a year of publication is known, a value stands when its
    /// first and its last day give the same, for then every day between does.
    /// </summary>
    public static ResolvedDate[] Resolve(string text, List<DateExpression> expressions, DateValue? published)
    {
        var values = Resolve(text, expressions, published?.First);
        if (published is not { } known || known.Precision == DatePrecision.Day) return values;
        var others = Resolve(text, expressions, known.Last);
        for (var at = 0; at < values.Length; at++)
            if (values[at].Value != others[at].Value) values[at] = default;
        return values;
    }

    private static ResolvedDate[] Resolve(string text, List<DateExpression> expressions, DateOnly? anchor)
    {
        var context = new DateContext(anchor);
        var values = new ResolvedDate[expressions.Count];
        var end = 0;
        for (var at = 0; at < values.Length; at++)
        {
            var expression = expressions[at];
            if (text.AsSpan(end, expression.Start - end).Contains('\n')) context.Year = 0;
            end = expression.End;
            values[at] = expression.Resolve(context);
            if (values[at].Value is not { } value) continue;
            context.Previous = value;
            if (expression is QuarterExpression) context.Part = value;
            if (value.First.Year == value.Last.Year && expression is PointExpression) context.Year = value.First.Year;
        }
        return values;
    }

    /// <summary>
    /// The day of the week that a text is about, not dates: named bare again and again while no day of a month is told,
    /// as in an article on the merits of Friday. Null for none.
    /// </summary>
    private static DayOfWeek? GenericWeekday(List<DateExpression> expressions)
    {
        if (expressions.Exists(expression => expression is PointExpression { Point.Day: > 0 })) return null;
        return expressions.OfType<WeekdayExpression>().GroupBy(bare => bare.Weekday)
            .Where(group => group.Count() >= GenericCount).Select(group => (DayOfWeek?)group.Key).FirstOrDefault();
    }

    private static bool IsNear(DateValue? value, DateValue? published) =>
        value is { } day && published is { } known
        && day.First.DayNumber >= known.First.DayNumber - WeakReach && day.First.DayNumber <= known.Last.DayNumber + WeakReach;
}
