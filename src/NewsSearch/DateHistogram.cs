using NewsSearch.Language;

namespace NewsSearch;

/// <summary>How many of the articles found have a date in each of a row of equal times.</summary>
/// <remarks>
/// Every article found is in exactly one of <paramref name="Counted"/>, <paramref name="Coarse"/>,
/// <paramref name="Outside"/> and <paramref name="Undated"/>. An article has one day of publication, so for
/// <see cref="FacetName.Date"/> the bars add up to <paramref name="Counted"/>; of the dates that articles mention, one
/// may stand in several bars, in each once.
/// </remarks>
/// <param name="Unit">How wide the bars are; never <see cref="HistogramUnit.Auto"/>.</param>
/// <param name="Bars">From the first to the last of the span without gaps, empty ones too.</param>
/// <param name="Counted">Articles in any bar.</param>
/// <param name="Coarse">Articles in no bar whose date lies in the span but is known less exactly than a bar is wide.</param>
/// <param name="Outside">Articles whose dates all lie outside of the span, in whole or in part.</param>
/// <param name="Undated">Articles without any date.</param>
public sealed record DateHistogram(
    HistogramUnit Unit, IReadOnlyList<HistogramBar> Bars, int Counted, int Coarse, int Outside, int Undated);

/// <summary>One bar of a <see cref="DateHistogram"/>.</summary>
/// <param name="Days">The days it stands for; its text form is fit for <see cref="Filter.Values"/>.</param>
/// <param name="Count">Articles, not mentions; 0 for none.</param>
public readonly record struct HistogramBar(DateValue Days, int Count);
