using System.Collections.Immutable;
using NewsSearch.Language;

namespace NewsSearch.Tui.State;

/// <summary>A facet value that articles must have, or must not have.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Value">The value, as the index counts it.</param>
/// <param name="Exclude">True for must not.</param>
internal sealed record Chip(FacetName Facet, string Value, bool Exclude);

/// <summary>The chips that are set, in the order in which they were set.</summary>
internal sealed record FilterSet
{
    private FilterSet(ImmutableList<Chip> chips) => Chips = chips;

    /// <summary>None.</summary>
    public static FilterSet None { get; } = new(ImmutableList<Chip>.Empty);

    /// <summary>The chips of filters.</summary>
    public static FilterSet Of(IEnumerable<Filter> filters) => new(
        [.. filters.SelectMany(filter => filter.Values.Select(value => new Chip(filter.Facet, value, filter.Exclude))).Distinct()]);

    /// <summary>The chips.</summary>
    public ImmutableList<Chip> Chips { get; }

    /// <summary>The chip of that value, or null.</summary>
    public Chip? Find(FacetName facet, string value) =>
        Chips.Find(chip => chip.Facet == facet && chip.Value == value);

    /// <summary>Sets the chip; takes it away when it is set so already; turns it when it is set the other way.</summary>
    public FilterSet Toggle(Chip chip) => Find(chip.Facet, chip.Value) switch
    {
        null => new(Chips.Add(chip)),
        var set when set == chip => Without(set),
        var set => new(Chips.Replace(set, chip)),
    };

    /// <summary>All but that chip.</summary>
    public FilterSet Without(Chip chip) => new(Chips.Remove(chip));

    /// <summary>With these days of publication in place of those that are chosen; null for any day.</summary>
    public FilterSet WithDays(DateValue? days)
    {
        var others = Chips.RemoveAll(chip => chip is { Facet: FacetName.Date, Exclude: false });
        return new(days is null ? others : others.Add(new Chip(FacetName.Date, days.Value.ToString(), Exclude: false)));
    }

    /// <summary>The days of publication that are chosen, each as far as it can be read.</summary>
    public IEnumerable<DateValue> Days()
    {
        foreach (var chip in Chips)
        {
            if (chip is { Facet: FacetName.Date, Exclude: false } && DateValue.TryParse(chip.Value, out var days)) yield return days;
        }
    }

    /// <summary>For a request: any of the included values of a facet will do, all facets must hold.</summary>
    public IReadOnlyList<Filter> ToFilters() =>
        [.. Chips.GroupBy(chip => (chip.Facet, chip.Exclude))
            .Select(group => new Filter(group.Key.Facet, [.. group.Select(chip => chip.Value)], group.Key.Exclude))];

    /// <inheritdoc/>
    public bool Equals(FilterSet? other) => other is not null && Chips.SequenceEqual(other.Chips);

    /// <inheritdoc/>
    public override int GetHashCode() => Chips.Count == 0 ? 0 : HashCode.Combine(Chips.Count, Chips[^1]);
}
