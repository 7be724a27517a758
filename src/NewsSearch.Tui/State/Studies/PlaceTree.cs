using System.Collections.Immutable;
using NewsSearch.Language;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Counts of places put below the places they lie in.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, List<string>> _below = new(StringComparer.Ordinal);
    private readonly List<string> _tops = [];

    /// <summary>Makes one of the values of the facet of places. What the gazetteer does not know stands at the top.</summary>
    public PlaceTree(IReadOnlyList<FacetCount> values)
    {
        _counts = values.ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        foreach (var value in values)
        {
            var above = PlaceLabels.Above(value.Value)?.SkipLast(1).LastOrDefault(_counts.ContainsKey);
            if (above is null) _tops.Add(value.Value);
            else if (_below.TryGetValue(above, out var parts)) parts.Add(value.Value);
            else _below[above] = [value.Value];
        }
    }

    /// <summary>How many places there are.</summary>
    public int Count => _counts.Count;

    /// <summary>The rows of what is open; of what holds a text, with everything above it, when one is given.</summary>
    public IReadOnlyList<PlaceRow> Rows(ImmutableHashSet<string> open, string contains)
    {
        var rows = new List<PlaceRow>();
        if (_tops.Count > 0) Add(_tops, 0);
        return rows;

        void Add(List<string> places, int depth)
        {
            var most = Math.Max(1, places.Max(place => _counts[place]));
            foreach (var place in places)
            {
                if (contains.Length > 0 && !Holds(place, contains)) continue;
                var parts = _below.GetValueOrDefault(place);
                var isOpen = parts is not null && (open.Contains(place) || (contains.Length > 0 && parts.Exists(part => Holds(part, contains))));
                rows.Add(new PlaceRow(place, _counts[place], depth, parts is null ? null : isOpen, 100 * _counts[place] / most));
                if (isOpen) Add(parts!, depth + 1);
            }
        }
    }

    private bool Holds(string place, string text) => place.Contains(text, StringComparison.OrdinalIgnoreCase)
        || (_below.TryGetValue(place, out var parts) && parts.Exists(part => Holds(part, text)));
}
