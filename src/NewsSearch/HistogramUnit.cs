namespace NewsSearch;

/// <summary>How wide the bars of a <see cref="DateHistogram"/> are.</summary>
public enum HistogramUnit
{
    /// <summary>The finest that gives no more than 60 bars.</summary>
    Auto,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>January to March, and so on.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>1990 to 1999, and so on.</summary>
    Decade,
}
