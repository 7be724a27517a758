namespace NewsSearch.Language;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>One calendar day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Anything else: a week, a decade, a century, the end of a year.</summary>
    Range,
}
