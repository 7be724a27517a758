namespace NewsSearch.Tui.State.Studies;

/// <summary>Wishes for a trend.</summary>
/// <param name="Among">The articles among which to count: its filters.</param>
/// <param name="Queries">One a line.</param>
/// <param name="Unit">How much time is counted together; automatic for what fits.</param>
/// <param name="MostTimes">How many times fit.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record TrendWish(Question Among, string Queries, HistogramUnit Unit, int MostTimes, int Refreshes) : StudyWish<TrendStudy>(Refreshes)
{
    /// <inheritdoc/>
    protected override Func<RoomState, TrendStudy, TrendStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var request = new TrendRequest(Among.ToRequest(0), Queries.Split('\n')) { Unit = Unit };
        var trend = source.Ask(index => index.Trend(request, cancel));
        while (Unit == HistogramUnit.Auto && trend.Times.Count > MostTimes && trend.Unit != HistogramUnit.Decade)
        {
            request = request with { Unit = trend.Unit + 1 };
            trend = source.Ask(index => index.Trend(request, cancel));
        }
        return (_, study) => study with { Trend = trend, Held = this };
    }
}
