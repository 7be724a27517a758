namespace NewsSearch.Language.Dates;

/// <summary>Joins neighbouring dates: ranges, and lists whose last member has the year.</summary>
internal sealed partial class DateScanner
{
    private List<DateExpression> Combined()
    {
        var combined = new List<DateExpression>(_found.Count);
        foreach (var next in _found)
        {
            if (combined.Count > 0 && combined[^1] is PointExpression left && next is PointExpression right)
            {
                if (IsRange(left, right) && Span(left, right) is { } span)
                {
                    combined[^1] = span;
                    continue;
                }
                LendYear(combined, right);
            }
            combined.Add(next);
        }
        for (var at = 1; at < combined.Count; at++)
        {
            if (combined[at - 1].Last + 1 != combined[at].First || !Near(combined[at].First) && Gap(combined[at].First) is not (DateGap.Comma or DateGap.Open or DateGap.Close)) continue;
            if (combined[at - 1] is OffsetExpression { Unit: DateUnit.Day } before) combined[at] = combined[at] with { DaysAhead = before.Count };
            else if (combined[at] is OffsetExpression { Unit: DateUnit.Day } after) combined[at - 1] = combined[at - 1] with { DaysAhead = after.Count };
        }
        return combined;
    }

    private bool IsRange(PointExpression from, PointExpression to)
    {
        var at = from.Last + 1;
        if (at == to.First) return Gap(at) is DateGap.Dash or DateGap.WideDash or DateGap.CloseDash;
        var stands = Near(at) || Gap(at) == DateGap.Close;
        if (!stands || to.First - at > 3) return false;
        if (_text.AsSpan(from.End, to.Start - from.End).Trim() is "s/d" or "s.d." or "s.d" or "S/D") return true;
        if (Kind(at) == DateWord.Joint) return at + 1 == to.First && Near(to.First) && IsBetween(from.First);
        if (Kind(at) != DateWord.To) return false;
        for (at++; at < to.First; at++)
            if (!Near(at) || Kind(at) is not (DateWord.With or DateWord.On or DateWord.Preposition)) return false;
        return Near(to.First);
    }

    private bool IsBetween(int first) =>
        Kind(first - 1) == DateWord.Between || Kind(first - 1) == DateWord.On && Kind(first - 2) == DateWord.Between;

    /// <summary>A range of two dates of one kind in their order, or null.</summary>
    private static SpanExpression? Span(PointExpression from, PointExpression to)
    {
        var (start, end) = (from.Point, to.Point);
        if (start.Day > 0 != end.Day > 0 || start.Month > 0 != end.Month > 0 || from.IsWeak || to.IsWeak) return null;
        if (start.Year > 0 && end.Year == 0 && end.Month > 0)
            end = end with { Year = (end.Month, end.Day).CompareTo((start.Month, start.Day)) > 0 ? start.Year : start.Year + 1 };
        if (start.Month == 0 && end.Year - start.Year is < 1 or > 200) return null;
        return new(from, to with { Point = end }) { First = from.First, Last = to.Last, Start = from.Start, End = to.End };
    }

    /// <summary>Gives the year of <c>5 Mei 2024</c> to the dates listed before it: <c>28 April dan 5 Mei 2024</c>.</summary>
    private void LendYear(List<DateExpression> combined, PointExpression to)
    {
        if (to.Point is { Year: 0 } && to.YearOffset is null || to.Point.Month == 0) return;
        var next = (DateExpression)to;
        for (var at = combined.Count - 1; at >= 0 && combined[at] is PointExpression { Point: { Year: 0, Month: > 0 }, Direction: DateDirection.Open, YearOffset: null } open; at--)
        {
            var between = _text.AsSpan(open.End, next.Start - open.End).Trim();
            if (between is not ("," or "dan" or ", dan" or "atau" or "serta" or "," or "&") || open.Point.Day > 0 != to.Point.Day > 0) return;
            if ((open.Point.Month, open.Point.Day).CompareTo((to.Point.Month, to.Point.Day)) > 0) return;
            combined[at] = open with { Point = open.Point with { Year = to.Point.Year }, YearOffset = to.YearOffset };
            next = open;
        }
    }
}
