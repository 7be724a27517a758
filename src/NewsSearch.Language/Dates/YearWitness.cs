namespace NewsSearch.Language.Dates;

/// <summary>What a text tells of the year it was written in.</summary>
/// <remarks>
/// Each kind of evidence says how many years after it texts were published, as counted on 7,000 dated news articles; for
/// one candidate the shares are multiplied, as a naive Bayes classifier does.
/// </remarks>
internal sealed class YearWitness
{
    /// <summary>Round years from here on name goals (<c>Indonesia Emas 2045</c>), not the present.</summary>
    private const int FirstGoal = 2030;

    /// <summary>The share of texts published so many years after the latest month or day that they tell of.</summary>
    private static readonly double[] AfterTold = [0.66, 0.12, 0.08, 0.02, 0.015, 0.008, 0.007, 0.006, 0.005, 0.004, 0.003];

    /// <summary>The same after the latest year that they name as a bare number, which may be a name: <c>Pemilu 2024</c>.</summary>
    private static readonly double[] AfterNamed = [0.42, 0.09, 0.045, 0.025, 0.025, 0.016, 0.013, 0.011, 0.01, 0.009, 0.008];

    /// <summary>A thing that came to be tells little more than that: each year after it is nearly as likely as the one before.</summary>
    private const double EachYearAfter = 0.97;

    /// <summary>A term of office that is over is looked back at now and then.</summary>
    private const double AfterTerm = 0.1;

    /// <summary>Nothing is named before it is there, except where the name means something else.</summary>
    private const double BeforeKnown = 0.002;

    /// <summary>Candidates are called by the office that they want.</summary>
    private const double BeforeTerm = 0.05;

    /// <summary>The year these rules were made in, which no clock told: archives of later years are to say so themselves.</summary>
    private const int LastUsual = 2026;

    private const double Unusual = 0.1;

    /// <summary>A slip of the pen or of these rules lies some years off, not decades.</summary>
    private const int FewYears = 5;

    private const double LongBefore = 0.1;

    private readonly List<(int Year, string Print)> _told = [];
    private readonly HashSet<int> _named = [];
    private IReadOnlyList<KnownTime> _known = [];
    private int _latestNamed;

    private YearWitness(bool isOldSpelling) => IsOldSpelling = isOldSpelling;

    /// <summary>The year of publication where the text gives it away; 0 for none.</summary>
    public int Sure { get; private set; }

    /// <summary>How it does.</summary>
    public string SurePrint { get; private set; } = "";

    /// <summary>The latest year of which a month, a day or a part is told as past or present; 0 for none.</summary>
    public int LatestTold { get; private set; }

    /// <summary>How that is printed.</summary>
    public string LatestPrint { get; private set; } = "";

    /// <summary>The latest year named in any way; 0 for none.</summary>
    public int Latest => Math.Max(LatestTold, _latestNamed);

    /// <summary>Whether it is spelled as before the reform of 17 August 1972 (<c>jang</c>).</summary>
    public bool IsOldSpelling { get; }

    /// <summary>The first year that a text may be from: the old spelling of 1947 and of the years before is the same here.</summary>
    public int From => IsOldSpelling ? 1945 : 1972;

    /// <summary>The last year; papers took some months to change their spelling.</summary>
    public int To => IsOldSpelling ? 1973 : 2050;

    /// <summary>Hears a text.</summary>
    public static YearWitness Hear(string text, List<DateExpression> expressions)
    {
        var witness = new YearWitness(IsOld(text));
        int copyright = 0, paired = 0, anniversary = 0;
        string pairedPrint = "", anniversaryPrint = "";
        for (var at = 0; at < expressions.Count; at++)
        {
            var expression = expressions[at];
            if (paired == 0 && PairedYear.Read(text, expressions, at, out var print) is > 0 and var sure) (paired, pairedPrint) = (sure, print);
            var (year, isBare) = Year(expression);
            if (year is < 1945 or > 2100 || expression.IsPlanned || isBare && year >= FirstGoal && year % 5 == 0) continue;
            if (IsCopyright(text, expression.Start)) copyright = Math.Max(copyright, year);
            if (expression.IsAnniversary) (anniversary, anniversaryPrint) = (year, text[expression.Start..expression.End]);
            witness.Add(year, isBare, text, expression);
        }
        (witness.Sure, witness.SurePrint) = paired > 0 ? (paired, pairedPrint)
            : copyright > 0 && copyright >= witness.LatestTold ? (copyright, $"© {copyright}")
            : (anniversary, anniversaryPrint);
        return witness;
    }

    /// <summary>Also hears what things the text names; for texts whose years leave a doubt.</summary>
    public void HearNames(string text) => _known = KnownTimes.In(text);

    /// <summary>How well a day of publication goes with what was heard; compared with that of another day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isNamedEnough">Whether a bare number counts: a founding or a goal is too little to choose among all years.</param>
    public double Likelihood(DateOnly day, bool isNamedEnough)
    {
        var likelihood = 1.0;
        if (Sure > 0) likelihood *= day.Year == Sure ? 1 : Math.Abs(day.Year - Sure) == 1 ? 0.02 : 0.001;
        if (LatestTold > 0) likelihood *= Share(AfterTold, day.Year - LatestTold, justBefore: 0.02, before: 0.002);
        if (_latestNamed > 0 && isNamedEnough) likelihood *= Share(AfterNamed, day.Year - _latestNamed, justBefore: 0.25, before: 0.008);
        foreach (var known in _known)
            likelihood *= day < known.Since ? known.IsTerm ? BeforeTerm : BeforeKnown : known.IsTerm && day > known.Until ? AfterTerm : 1;
        if (Youngest() is { IsTerm: false } thing && day >= thing.Since) likelihood *= Math.Pow(EachYearAfter, day.Year - thing.Since.Year);
        if (day.Year > LastUsual) likelihood *= Unusual;
        return likelihood;
    }

    /// <summary>What speaks for a year, for a person to read.</summary>
    public string Reason(DateOnly day)
    {
        var year = day.Year;
        if (year == Sure) return $"the text says \"{SurePrint}\"";
        if (year == LatestTold || _named.Contains(year)) return $"the text speaks of {year}";
        var known = Youngest();
        // Of what speaks for the year the latest says most.
        if (known is not null && known.Since <= day && known.Since.Year >= Latest)
        {
            return known.IsTerm && day <= known.Until
                ? $"the text names \"{known.Name}\", in office from {known.Since.Year} to {known.Until.Year}, so {year}"
                : $"the text names \"{known.Name}\", known since {known.Since.Year}, so {year}";
        }
        if (_latestNamed > LatestTold) return $"the text names the year {_latestNamed}, so {year}";
        return LatestTold > 0 ? $"the text speaks of \"{LatestPrint}\" as past, so {year}" : $"of these {year} is the likeliest";
    }

    /// <summary>How often a month, a day or a part of a year is told.</summary>
    public int Count(int year) => _told.Count(told => told.Year == year);

    private KnownTime? Youngest() => _known.MaxBy(known => known.Since);

    private void Add(int year, bool isBare, string text, DateExpression expression)
    {
        if (isBare)
        {
            // A law is named by its number and year long after.
            if (IsNumbered(text, expression.Start)) return;
            var last = expression is SpanExpression span ? Math.Max(span.To.Point.Year, year) : year;
            _named.Add(year);
            if (last <= 2100) _latestNamed = Math.Max(_latestNamed, last);
            return;
        }
        var print = text[expression.Start..expression.End];
        _told.Add((year, print));
        if (year >= LatestTold) (LatestTold, LatestPrint) = (year, print);
    }

    /// <summary>The year of an expression, 0 for none, and whether nothing but a year is told.</summary>
    private static (int Year, bool IsBare) Year(DateExpression expression) => expression switch
    {
        PointExpression point => (point.Point.Year, point.Point.Month == 0),
        SpanExpression span => (span.From.Point.Year, span.From.Point.Month == 0),
        QuarterExpression quarter => (quarter.Year, false),
        _ => (0, true),
    };

    /// <summary>The share so many years after; the year before, some years before and long before have shares of their own.</summary>
    private static double Share(double[] shares, int years, double justBefore, double before) =>
        years >= 0 ? years < shares.Length ? shares[years] : shares[^1] * 0.8
        : years == -1 ? justBefore : years >= -FewYears ? before : before * LongBefore;

    private static bool IsNumbered(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 24), Math.Min(24, at));
        return before.Contains("nomor", StringComparison.OrdinalIgnoreCase) || before.Contains("no.", StringComparison.OrdinalIgnoreCase)
            || before.Contains("No ", StringComparison.Ordinal);
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
