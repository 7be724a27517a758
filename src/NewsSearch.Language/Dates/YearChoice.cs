using System.Globalization;

namespace NewsSearch.Language.Dates;

/// <summary>A day of publication that the stamps of a text leave open, and its share of the likelihood of all.</summary>
/// <param name="Day">The latest of the stamps when read so.</param>
/// <param name="Stamp">The one that it is read from.</param>
/// <param name="Year">The year that the first stamp gets.</param>
/// <param name="Share">From 0 to 1; all shares add up to 1.</param>
internal readonly record struct YearFit(DateOnly Day, PointExpression Stamp, int Year, double Share);

/// <summary>Weighs the years that stamps without one may be from.</summary>
internal static class YearChoice
{
    /// <summary>The days that fit all stamps, the likeliest first and of equals the latest. The stamps of one text lie close together.</summary>
    public static List<YearFit> Of(List<PointExpression> stamps, int from, int to, YearWitness years, bool isNamedEnough, Func<DateOnly, bool> isWithin)
    {
        var fits = new List<YearFit>();
        foreach (var year in Enumerable.Range(from, Math.Max(0, to - from + 1)).Append(years.Sure).Where(year => year > 0).Distinct().Order())
        {
            if (Read(stamps, year) is not { } fit || !isWithin(fit.Day) || fits.Exists(known => known.Day == fit.Day)) continue;
            fits.Add(fit with { Share = years.Likelihood(fit.Day, isNamedEnough) });
        }
        var sum = fits.Sum(fit => fit.Share);
        if (sum <= 0) return [];
        return [.. fits.Select(fit => fit with { Share = fit.Share / sum }).OrderByDescending(fit => fit.Share).ThenByDescending(fit => fit.Day)];
    }

    /// <summary>The years that fit, earliest first, those far from the likeliest left out.</summary>
    public static string Listed(List<YearFit> fits, bool isChosen) => string.Join(", ", fits
        .Select(fit => fit.Year).Where(year => !isChosen || Math.Abs(year - fits[0].Year) <= 11).Distinct().Order()
        .Select(year => year.ToString(CultureInfo.InvariantCulture)));

    private static YearFit? Read(List<PointExpression> stamps, int year)
    {
        var first = stamps.Find(stamp => Stamps.Day(stamp, year) is not null);
        if (first is null) return null;
        var fit = new YearFit(Stamps.Day(first, year)!.Value, first, year, 0);
        var known = fit.Day;
        foreach (var stamp in stamps)
        {
            if (Stamps.Beside(stamp, known) is not { } day) return null;
            if (day > fit.Day && day.DayNumber - known.DayNumber <= Stamps.LongestGap) fit = fit with { Day = day, Stamp = stamp, Year = day.Year };
        }
        return fit;
    }
}
