namespace NewsSearch.Language.Dates;

/// <summary>What a text tells of the year it was written in.</summary>
/// <param name="Sure">The year of publication where the text gives it away; 0 for none.</param>
/// <param name="SurePrint">How it does.</param>
/// <param name="Told">All years named that are not told as yet to come.</param>
/// <param name="LatestTold">The latest year of which a month, a day or a part is told; 0 for none.</param>
/// <param name="LatestPrint">How that is printed.</param>
/// <param name="IsOldSpelling">Whether it is spelled as before the reform of 17 August 1972 (<c>jang</c>).</param>
internal sealed record YearWitness(
    int Sure, string SurePrint, HashSet<int> Told, int LatestTold, string LatestPrint, bool IsOldSpelling)
{
    /// <summary>Round years from here on name goals (<c>Indonesia Emas 2045</c>), not the present.</summary>
    private const int FirstGoal = 2030;

    /// <summary>The first year that a text may be from: the old spelling of 1947 and of the years before is the same here.</summary>
    public int From => IsOldSpelling ? 1945 : 1972;

    /// <summary>The last year; papers took some months to change their spelling.</summary>
    public int To => IsOldSpelling ? 1973 : 2050;

    /// <summary>The latest of <see cref="Told"/>; 0 for none.</summary>
    public int Latest { get; } = Told.Count > 0 ? Told.Max() : 0;

    /// <summary>Hears a text.</summary>
    public static YearWitness Hear(string text, List<DateExpression> expressions)
    {
        var told = new HashSet<int>();
        int latest = 0, copyright = 0, paired = 0, anniversary = 0;
        string latestPrint = "", pairedPrint = "", anniversaryPrint = "";
        for (var at = 0; at < expressions.Count; at++)
        {
            var expression = expressions[at];
            if (at > 0 && paired == 0 && Paired(text, expressions[at - 1], expression) is > 0 and var sure)
                (paired, pairedPrint) = (sure, text[expressions[at - 1].Start..expression.End]);
            var (year, isBare) = expression switch
            {
                PointExpression point => (point.Point.Year, point.Point.Month == 0),
                SpanExpression span => (span.From.Point.Year, span.From.Point.Month == 0),
                QuarterExpression quarter => (quarter.Year, false),
                _ => (0, true),
            };
            if (year is < 1945 or > 2100 || expression.IsPlanned || isBare && year >= FirstGoal && year % 5 == 0) continue;
            if (IsCopyright(text, expression.Start)) copyright = Math.Max(copyright, year);
            if (expression.IsAnniversary) (anniversary, anniversaryPrint) = (year, text[expression.Start..expression.End]);
            told.Add(year);
            // A bare number may be the name of something yet to come (Pemilu 2024); a month or a day of it is not.
            if (isBare || year < latest) continue;
            (latest, latestPrint) = (year, text[expression.Start..expression.End]);
        }
        var (surely, print) = paired > 0 ? (paired, pairedPrint)
            : copyright > 0 && copyright >= latest ? (copyright, $"© {copyright}")
            : (anniversary, anniversaryPrint);
        return new(surely, print, told, latest, latestPrint, IsOld(text));
    }

    /// <summary>The year of publication that a pair tells: <c>tiga tahun lagi, yaitu pada 1961</c> was written in 1958.</summary>
    private static int Paired(string text, DateExpression one, DateExpression other)
    {
        var (offset, point) = one is OffsetExpression ? (one as OffsetExpression, other as PointExpression) : (other as OffsetExpression, one as PointExpression);
        if (offset is not { Unit: DateUnit.Year } || point is not { Point.Year: > 0 }) return 0;
        var between = text.AsSpan(one.End, other.Start - one.End).Trim().TrimStart(',').Trim();
        foreach (var small in (ReadOnlySpan<string>)["pada", "tahun", "di"])
            if (between.EndsWith(small, StringComparison.Ordinal)) between = between[..^small.Length].TrimEnd();
        return between is "(" or "yaitu" or "yakni" or "jaitu" or "jakni" or "atau" or "alias" ? point.Point.Year - offset.Count : 0;
    }

    private static bool IsCopyright(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 30), Math.Min(30, at));
        return before.Contains('©') || before.Contains("copyright", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the commonest word of all is spelled the old way, and never the new.</summary>
    private static bool IsOld(string text) =>
        text.Contains(" jang ", StringComparison.Ordinal) && !text.Contains(" yang ", StringComparison.Ordinal);
}
