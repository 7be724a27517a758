namespace NewsSearch;

/// <summary>The order of facet values.</summary>
public enum FacetSort
{
    /// <summary>Most articles first, then by name.</summary>
    Count,

    /// <summary>By name; dates from the earliest.</summary>
    Name,
}
