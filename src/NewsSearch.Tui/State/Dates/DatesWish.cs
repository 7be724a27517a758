using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Tui.State.Dates;

/// <summary>Wishes for the bars of the panel of dates.</summary>
/// <param name="Of">What was asked, without the dates that are chosen: the panel shows what lies around them too.</param>
/// <param name="Unit">How wide the bars are to be; automatic for the finest that fit.</param>
/// <param name="Span">The days to look at; null for all.</param>
/// <param name="MostBars">How many bars fit; for the automatic width.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record DatesWish(Question Of, HistogramUnit Unit, DateValue? Span, int MostBars, int Refreshes) : Wish(Refreshes)
{
    // No archive has more years.
    private const int Years = 1000;

    /// <inheritdoc/>
    public override Func<RoomState, RoomState> Fetch(NewsSource source, CancellationToken cancel)
    {
        var unit = Unit;
        while (true)
        {
            var counts = source.Search(Request(unit), cancel).Facets[0].Value;
            var histogram = counts.Histogram ?? new DateHistogram(HistogramUnit.Year, [], 0, 0, 0, counts.Missing);
            if (Unit == HistogramUnit.Auto && histogram.Bars.Count > MostBars && histogram.Unit != HistogramUnit.Decade)
            {
                unit = histogram.Unit + 1;
                continue;
            }
            var count = new DateCount(this, histogram, counts.Values);
            return state => state with { Dates = state.Dates.With(count, state.VisibleBars) };
        }
    }

    /// <inheritdoc/>
    public override RoomState Failed(RoomState state, Fault fault) => state with { Dates = state.Dates with { Fault = fault } };

    private SearchRequest Request(HistogramUnit unit)
    {
        var facet = new FacetRequest(FacetName.Date)
        {
            Take = Years,
            Sort = FacetSort.Name,
            Under = Span is { Precision: DatePrecision.Year or DatePrecision.Month } one ? one.ToString() : null,
            Histogram = unit,
            Span = Span is { } days ? $"{Iso(days.First)}..{Iso(days.Last)}" : null,
        };
        return Of.ToRequest(0) with { Facets = [facet] };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
