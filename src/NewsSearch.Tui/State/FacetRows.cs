using Counts = System.Collections.Generic.IReadOnlyDictionary<NewsSearch.Tui.State.FacetKey, NewsSearch.FacetCounts>;

namespace NewsSearch.Tui.State;

/// <summary>Lays the counts of an answer out as the rows of the facet panel.</summary>
internal static class FacetRows
{
    /// <summary>The rows from top to bottom.</summary>
    public static IReadOnlyList<FacetRow> Of(FacetPanel panel, Counts counts, FilterSet filters)
    {
        var rows = new List<FacetRow>();
        foreach (var facet in FacetPanel.Order)
        {
            var found = counts.GetValueOrDefault(new FacetKey(facet));
            var open = !panel.Closed.Contains(facet);
            // Most readers have none of their own.
            if (facet is FacetName.Tag or FacetName.Collection && found is not { Distinct: > 0 } && open && !panel.Holding.ContainsKey(facet) && !filters.Chips.Exists(chip => chip.Facet == facet)) continue;
            rows.Add(new(FacetRowKind.Header, facet, "", open ? found?.Distinct : null, Open: open)
            {
                Note = (panel.Holding.TryGetValue(facet, out var text) ? $" “{text}”" : "") + (panel.ByName.Contains(facet) ? " a–z" : ""),
            });
            if (!open) continue;
            var values = FacetPanel.IsDated(facet)
                ? Dates(panel, counts, filters, facet) : Values(panel, found, filters, facet);
            rows.AddRange(Lost(facet, values, filters));
            rows.AddRange(values);
        }
        return rows;
    }

    // A chip stays in reach of the hand that set it, also when its value is not among those shown.
    private static IEnumerable<FacetRow> Lost(FacetName facet, List<FacetRow> values, FilterSet filters) => filters.Chips
        .Where(chip => chip.Facet == facet && !values.Exists(row => row.Value == chip.Value))
        .Select(chip => new FacetRow(FacetRowKind.Value, facet, chip.Value, null, Chip: chip));

    private static List<FacetRow> Values(FacetPanel panel, FacetCounts? found, FilterSet filters, FacetName facet)
    {
        var rows = new List<FacetRow>();
        if (found is null) return rows;
        foreach (var (value, count) in found.Values.Take(panel.Take(facet)))
            rows.Add(new(FacetRowKind.Value, facet, value, count, Chip: filters.Find(facet, value)));
        if (found.Distinct > rows.Count)
            rows.Add(new(FacetRowKind.More, facet, "", found.Distinct - rows.Count));
        return rows;
    }

    // Years from the latest, as one looks for news; the months and days below them as in a calendar.
    private static List<FacetRow> Dates(FacetPanel panel, Counts counts, FilterSet filters, FacetName facet)
    {
        var rows = new List<FacetRow>();
        if (!counts.TryGetValue(new FacetKey(facet), out var years)) return rows;
        var shown = Math.Min(panel.Take(facet), years.Values.Count);
        foreach (var year in years.Values.Reverse().Take(shown)) Add(year, 0);
        if (years.Values.Count > shown)
            rows.Add(new(FacetRowKind.More, facet, "", years.Values.Count - shown));
        return rows;

        void Add(FacetCount date, int depth)
        {
            var key = new FacetKey(facet, date.Value);
            var open = panel.OpenDates.Contains(key);
            rows.Add(new(
                FacetRowKind.Value, facet, date.Value, date.Count, depth,
                depth < 2 ? open : null, filters.Find(facet, date.Value)));
            if (!open || !counts.TryGetValue(key, out var below)) return;
            foreach (var inner in below.Values) Add(inner, depth + 1);
        }
    }
}
