using NewsSearch.Language;

namespace NewsSearch;

/// <summary>How often queries are met over time, with what they are counted against.</summary>
/// <remarks>
/// Time runs without gaps from the first to the last day on which any article that passes the filters was published. An
/// article counts in the time that its date lies in whole; one known by its month alone stands in no day, but in
/// <paramref name="Coarse"/>.
/// </remarks>
/// <param name="Unit">How much time is counted together; never <see cref="HistogramUnit.Auto"/>.</param>
/// <param name="Times">The times from first to last, with all articles of each.</param>
/// <param name="Coarse">The articles whose date is known less exactly than a time is long.</param>
/// <param name="Undated">The articles without a date.</param>
/// <param name="Series">One for each query, in the order asked.</param>
public sealed record Trend(
    HistogramUnit Unit, IReadOnlyList<TrendTime> Times, TrendTime Coarse, TrendTime Undated, IReadOnlyList<TrendSeries> Series);

/// <summary>What counts of one time are to be seen against: every article that passes the filters.</summary>
/// <param name="Days">The days it stands for; null where it stands for none.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Words">How many words they have.</param>
public sealed record TrendTime(DateValue? Days, int Articles, long Words);

/// <summary>How often one query is met.</summary>
/// <param name="Query">The query.</param>
/// <param name="Points">For each time.</param>
/// <param name="Coarse">In articles dated less exactly.</param>
/// <param name="Undated">In undated articles.</param>
public sealed record TrendSeries(string Query, IReadOnlyList<TrendPoint> Points, TrendPoint Coarse, TrendPoint Undated);

/// <summary>How often a query is met in one time.</summary>
/// <param name="Articles">How many articles match.</param>
/// <param name="Percent">These in a hundred of the time's articles; 0 when it has none.</param>
/// <param name="Finds">What the query matches in them: the lines of a concordance.</param>
/// <param name="PerMillion">Finds in a million of the time's words; 0 when it has none.</param>
public sealed record TrendPoint(int Articles, double Percent, long Finds, double PerMillion);
