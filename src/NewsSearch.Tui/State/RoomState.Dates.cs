using NewsSearch.Language;
using NewsSearch.Tui.State.Dates;

namespace NewsSearch.Tui.State;

/// <summary>The steps of the panel of dates.</summary>
internal sealed partial record RoomState
{
    /// <summary>How many bars fit on screen.</summary>
    public int VisibleBars => Math.Max(1, Layout.Dates.Inside.Width - 2);

    /// <summary>What the panel of dates lacks, or null.</summary>
    public DatesWish? DatesWish
    {
        get
        {
            if (Layout.Dates.IsEmpty || Answer is not { } answer) return null;
            var wish = new DatesWish(
                answer.Question with { Filters = answer.Question.Filters.WithDays(null) },
                Dates.Unit, Dates.Span, VisibleBars, Refreshes);
            return wish == Dates.Count?.Wish ? null : wish;
        }
    }

    /// <summary>Goes to another bar; <paramref name="extend"/> makes the range grow to it.</summary>
    public RoomState SelectBar(int bar, bool extend) =>
        this with { Dates = Dates.Select(bar, extend || Dates.IsExtending, VisibleBars) };

    /// <summary>Keeps the articles of the days that are chosen.</summary>
    public RoomState FilterDays() => Dates.ChosenDays is not { } days ? this
        : (this with { Dates = Dates with { Anchor = null, IsExtending = false } })
            .Ask(Question with { Filters = Question.Filters.WithDays(days) });

    /// <summary>Keeps articles of all days, and shows all.</summary>
    public RoomState AllDays() =>
        (this with { Dates = Dates with { Anchor = null, IsExtending = false, Span = null, Unit = HistogramUnit.Auto } })
            .Ask(Question with { Filters = Question.Filters.WithDays(null) });

    /// <summary>Looks closer at the days that are chosen.</summary>
    public RoomState ZoomIn() => Dates.ChosenDays is not { } days ? this
        : this with { Dates = Dates with { Span = days, Unit = HistogramUnit.Auto, Anchor = null, IsExtending = false } };

    /// <summary>Looks from further away: from days at the month, from a month at the year, then at all.</summary>
    public RoomState ZoomOut()
    {
        DateValue? wider = Dates.Span switch
        {
            { Precision: DatePrecision.Day, First: var day } => DateValue.Month(day.Year, day.Month),
            { Precision: DatePrecision.Month, First: var day } => DateValue.Year(day.Year),
            { First: var first, Last: var last } when first.Year == last.Year && first.Month == last.Month =>
                DateValue.Month(first.Year, first.Month),
            { Precision: DatePrecision.Range, First: var first, Last: var last } when first.Year == last.Year =>
                DateValue.Year(first.Year),
            _ => null,
        };
        return this with { Dates = Dates with { Span = wider, Unit = HistogramUnit.Auto, Anchor = null, IsExtending = false } };
    }
}
