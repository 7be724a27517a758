namespace NewsSearch.Language.Dates;

/// <summary>A date as it is printed, not yet resolved.</summary>
internal abstract record DateExpression
{
    /// <summary>Its first token, from 0.</summary>
    public int First { get; init; }

    /// <summary>Its last token.</summary>
    public int Last { get; init; }

    /// <summary>Its first character.</summary>
    public int Start { get; init; }

    /// <summary>The character behind it.</summary>
    public int End { get; init; }

    /// <summary>Whether the sentence tells it as yet to come: <c>akan digelar pada Minggu (3/12)</c>.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Whether it is told as the anniversary of the state: <c>HUT RI ke-79</c>.</summary>
    public bool IsAnniversary { get; init; }

    /// <summary>How many days after publication it lies, where a word beside it tells: <c>hari ini, Selasa (22/1)</c>.</summary>
    public int? DaysAhead { get; init; }

    /// <summary>What it means in <paramref name="context"/>; null when that cannot be known.</summary>
    public abstract ResolvedDate Resolve(DateContext context);
}

/// <summary>The outcome of resolving an expression.</summary>
/// <param name="Value">The date, or null.</param>
/// <param name="Warning">What is wrong with the print, or null.</param>
internal readonly record struct ResolvedDate(DateValue? Value, string? Warning = null);

/// <summary>Which way from the day of publication an expression points.</summary>
internal enum DateDirection
{
    /// <summary>It does not say.</summary>
    Open,

    /// <summary>Back: <c>lalu</c>.</summary>
    Past,

    /// <summary>The present one: <c>ini</c>.</summary>
    Present,

    /// <summary>Today or later, as what is planned.</summary>
    Coming,

    /// <summary>Forward: <c>mendatang</c>.</summary>
    Future,
}

/// <summary>What is known where an expression stands.</summary>
internal sealed class DateContext(DateOnly? anchor)
{
    /// <summary>The day of publication, or null when it is not known.</summary>
    public DateOnly? Anchor { get; } = anchor;

    /// <summary>The date mentioned before, or null.</summary>
    public DateValue? Previous { get; set; }

    /// <summary>The part of a year mentioned before, or null.</summary>
    public DateValue? Part { get; set; }

    /// <summary>The year that the paragraph named last, or 0.</summary>
    public int Year { get; set; }
}

/// <summary>A date that is given as such: a decade, a century, a month of the Islamic calendar.</summary>
internal sealed record FixedExpression(DateValue Value) : DateExpression
{
    public override ResolvedDate Resolve(DateContext context) => new(Value);
}
