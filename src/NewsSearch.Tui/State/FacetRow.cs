namespace NewsSearch.Tui.State;

/// <summary>A row of the facet panel.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Facet">The facet it belongs to.</param>
/// <param name="Value">The value; empty for a header, the parent for <see cref="FacetRowKind.More"/>.</param>
/// <param name="Count">Articles of a value, values of a facet, values not shown yet; null when not known.</param>
/// <param name="Depth">0 for headers and values, 1 for months, 2 for days.</param>
/// <param name="Open">Whether what is below it is shown; null when it has nothing below it.</param>
/// <param name="Chip">The chip set on it, or null.</param>
internal sealed record FacetRow(
    FacetRowKind Kind, FacetName Facet, string Value, int? Count, int Depth = 0, bool? Open = null, Chip? Chip = null)
{
    /// <summary>What a header tells beside its name: what its values hold, and their order.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether both are the same row, whatever their counts are now.</summary>
    public bool IsSame(FacetRow other) => (Kind, Facet, Value) == (other.Kind, other.Facet, other.Value);
}

/// <summary>What a row of the facet panel is.</summary>
internal enum FacetRowKind
{
    /// <summary>The name of a facet.</summary>
    Header,

    /// <summary>A value with its count.</summary>
    Value,

    /// <summary>Loads more values.</summary>
    More,
}
