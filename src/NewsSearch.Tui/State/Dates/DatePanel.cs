using NewsSearch.Language;

namespace NewsSearch.Tui.State.Dates;

/// <summary>The panel of dates: how many articles of the answer were published when, in bars.</summary>
internal sealed record DatePanel
{
    /// <summary>The panel as it first stands.</summary>
    public static DatePanel Start { get; } = new();

    /// <summary>Whether the reader has put it away.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How wide bars are to be; automatic for the finest that fit beside each other.</summary>
    public HistogramUnit Unit { get; init; }

    /// <summary>The days that are looked at closely; null for all.</summary>
    public DateValue? Span { get; init; }

    /// <summary>The first day of the bar that the reader is on; null for the first bar.</summary>
    public DateOnly? At { get; init; }

    /// <summary>The first day of the bar at the other end of the range being chosen; null when none is.</summary>
    public DateOnly? Anchor { get; init; }

    /// <summary>Whether the range grows with every move, until it is let go.</summary>
    public bool IsExtending { get; init; }

    /// <summary>The first bar on screen, where not all fit.</summary>
    public int Left { get; init; }

    /// <summary>What was counted last, or null before the first count.</summary>
    public DateCount? Count { get; init; }

    /// <summary>Why there is no count of what is asked, or null.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The bars.</summary>
    public IReadOnlyList<HistogramBar> Bars => Count?.Histogram.Bars ?? [];

    /// <summary>The bar that the reader is on.</summary>
    public int Selected => IndexOf(At);

    /// <summary>The bars being chosen, the first and the last.</summary>
    public (int First, int Last) Range
    {
        get
        {
            var (one, other) = (Selected, Anchor is null ? Selected : IndexOf(Anchor));
            return (Math.Min(one, other), Math.Max(one, other));
        }
    }

    /// <summary>The days being chosen, or null when there are no bars.</summary>
    public DateValue? ChosenDays
    {
        get
        {
            if (Bars.Count == 0) return null;
            var (first, last) = Range;
            return DateValue.Range(Bars[first].Days.First, Bars[last].Days.Last);
        }
    }

    /// <summary>Goes to a bar, the nearest that exists.</summary>
    /// <param name="bar">The bar, from 0.</param>
    /// <param name="extend">Whether the range grows to it; else there is no range.</param>
    /// <param name="visible">How many bars fit on screen.</param>
    public DatePanel Select(int bar, bool extend, int visible)
    {
        if (Bars.Count == 0) return this;
        bar = Math.Clamp(bar, 0, Bars.Count - 1);
        DateOnly? anchor = !extend ? null : Anchor ?? Bars[Selected].Days.First;
        return this with { At = Bars[bar].Days.First, Anchor = anchor, Left = LeftFor(bar, visible) };
    }

    /// <summary>Takes a count in; the reader stays on the same day, or goes to the last bar at first.</summary>
    public DatePanel With(DateCount count, int visible)
    {
        var filled = this with { Count = count, Fault = null };
        if (filled.Bars.Count == 0) return filled with { At = null, Anchor = null, Left = 0 };
        if (At is null) return filled.Select(filled.Bars.Count - 1, extend: false, visible);
        return filled with { Left = filled.LeftFor(filled.Selected, visible) };
    }

    private int LeftFor(int bar, int visible)
    {
        var left = Math.Clamp(Left, Math.Max(0, bar - visible + 1), bar);
        return Math.Clamp(left, 0, Math.Max(0, Bars.Count - visible));
    }

    private int IndexOf(DateOnly? day)
    {
        for (var at = 0; day is not null && at < Bars.Count; at++)
        {
            if (day <= Bars[at].Days.Last) return at;
        }
        return Math.Max(0, Bars.Count - 1);
    }
}
