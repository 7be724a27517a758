using NewsSearch.Language;

namespace NewsSearch.Tui.State.Dates;

/// <summary>The articles of an answer counted by when they were published.</summary>
/// <param name="Wish">What was asked for.</param>
/// <param name="Histogram">The bars.</param>
/// <param name="Values">The same counts by year, or by the parts of what is looked at, with how many are in doubt.</param>
internal sealed record DateCount(DatesWish Wish, DateHistogram Histogram, IReadOnlyList<FacetCount> Values)
{
    /// <summary>How many articles have a date that was inferred, as far as they were counted.</summary>
    public int Inferred { get; } = Values.Sum(value => value.Inferred);

    /// <summary>How many articles of a bar have a date that was inferred; 0 also where that is not known.</summary>
    public int InferredIn(DateValue days)
    {
        var name = days.ToString();
        foreach (var value in Values)
        {
            if (value.Value == name) return value.Inferred;
        }
        return 0;
    }
}
