using System.Collections.Frozen;
using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Tui.Texts;

/// <summary>Everything that the reading room says, in one language.</summary>
internal sealed class Wording
{
    private readonly FrozenDictionary<Say, string> _texts;
    private readonly NumberFormatInfo _numbers;
    private readonly string[] _months;

    private Wording(string name, string groupSeparator)
    {
        _texts = Read(name);
        _numbers = new NumberFormatInfo { NumberGroupSeparator = groupSeparator, NumberDecimalSeparator = groupSeparator == "." ? "," : ".", NumberDecimalDigits = 0 };
        _months = this[Say.Months].Split(' ');
    }

    /// <summary>Indonesian.</summary>
    public static Wording Indonesian { get; } = new("id", ".");

    /// <summary>English.</summary>
    public static Wording English { get; } = new("en", ",");

    /// <summary>A text.</summary>
    public string this[Say text] => _texts[text];

    /// <summary>What is said, for a test to hold the languages together.</summary>
    public IReadOnlyDictionary<Say, string> All => _texts;

    /// <summary>What the library says in both languages.</summary>
    public string Of(Bilingual text) => text.In(this == Indonesian);

    /// <summary>A text with values in its places; whole numbers are grouped.</summary>
    public string Format(Say text, params object[] values) =>
        string.Format(
            CultureInfo.InvariantCulture, this[text],
            [.. values.Select(value => value switch { int number => Number(number), Bilingual text => Of(text), _ => value })]);

    /// <summary>A whole number, grouped: <c>1.277</c> or <c>1,277</c>.</summary>
    public string Number(int number) => number.ToString("N", _numbers);

    /// <summary>A number with so many digits behind the comma or the point.</summary>
    public string Decimal(double number, int digits) => number.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), _numbers);

    /// <summary>A date to read: <c>28 Apr 2025</c>, <c>Apr 2025</c>, <c>2025</c>, or two days.</summary>
    public string Date(DateValue date) => date.Precision switch
    {
        DatePrecision.Day => Day(date.First),
        DatePrecision.Month => $"{Month(date.First)} {Year(date.First)}",
        DatePrecision.Year => Year(date.First),
        _ when date.First.DayOfYear == 1 && date.Last is { Month: 12, Day: 31 } => $"{Year(date.First)}–{Year(date.Last)}",
        _ when date.First.Day == 1 && date.Last.Day == DateTime.DaysInMonth(date.Last.Year, date.Last.Month) => $"{Month(date.First)} {Year(date.First)} – {Month(date.Last)} {Year(date.Last)}",
        _ => $"{Day(date.First)} – {Day(date.Last)}",
    };

    /// <summary>When an article was published: <c>≈</c> stands before what was inferred. Empty when unknown.</summary>
    public string When(PublishedDate published) => published.Value is not { } value ? ""
        : published.Source == PublishedSource.Inferred ? this[Say.InferredMark] + Date(value)
        : Date(value);

    /// <summary>The value of a facet as one reads it: <c>2025-04</c> as <c>Apr 2025</c>; no date as it is.</summary>
    public string Value(FacetName facet, string value) =>
        facet is FacetName.Date or FacetName.Mentions && DateValue.TryParse(value, out var date) ? Date(date) : value;

    /// <summary>So many articles.</summary>
    public string Articles(int count) => count == 1 ? this[Say.OneArticle] : Format(Say.Articles, count);

    /// <summary>So many hits.</summary>
    public string Hits(int count) => count == 1 ? this[Say.OneHit] : Format(Say.HitCount, count);

    /// <summary>The name of a facet.</summary>
    public string Facet(FacetName facet) => this[facet switch
    {
        FacetName.Person => Say.FacetPerson,
        FacetName.Place => Say.FacetPlace,
        FacetName.Organization => Say.FacetOrganization,
        FacetName.Source => Say.FacetSource,
        FacetName.Category => Say.FacetCategory,
        FacetName.Date => Say.FacetDate,
        FacetName.Tag => Say.FacetTag,
        FacetName.Collection => Say.FacetCollection,
        _ => Say.FacetMentions,
    }];

    /// <summary>The short name of a month.</summary>
    public string Month(DateOnly day) => _months[day.Month - 1];

    /// <summary>How much time is counted together.</summary>
    public string Unit(HistogramUnit unit) => this[unit switch
    {
        HistogramUnit.Day => Say.UnitDay,
        HistogramUnit.Week => Say.UnitWeek,
        HistogramUnit.Month => Say.UnitMonth,
        HistogramUnit.Quarter => Say.UnitQuarter,
        HistogramUnit.Year => Say.UnitYear,
        _ => Say.UnitDecade,
    }];

    /// <summary>What a name is, in a word.</summary>
    public string Kind(CompletionKind kind) => Facet(FacetOf(kind)).ToLowerInvariant();

    /// <summary>The field that takes such a name in a query, with its colon.</summary>
    public string Field(CompletionKind kind) => this[kind switch
    {
        CompletionKind.Person => Say.FieldPerson,
        CompletionKind.Place => Say.FieldPlace,
        _ => Say.FieldOrganization,
    }] + ":";

    private static FacetName FacetOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Person => FacetName.Person,
        CompletionKind.Place => FacetName.Place,
        _ => FacetName.Organization,
    };

    /// <summary>The name of an order.</summary>
    public string Order(SortOrder order) => this[order switch
    {
        SortOrder.Newest => Say.OrderNewest,
        SortOrder.Oldest => Say.OrderOldest,
        _ => Say.OrderRelevance,
    }];

    /// <summary>A key as one says it on screen: <c>^P</c>, <c>↓</c>, <c>Spasi</c>.</summary>
    public string Key(string key) => key switch
    {
        "Up" => "↑",
        "Down" => "↓",
        "Left" => "←",
        "Right" => "→",
        "Space" => this[Say.KeySpace],
        "PageUp" => "PgUp",
        "PageDown" => "PgDn",
        _ when key.StartsWith("Ctrl+", StringComparison.Ordinal) => "^" + Key(key[5..]),
        _ => key,
    };

    /// <summary>A day to read.</summary>
    public string DayOf(DateOnly day) => Day(day);

    /// <summary>What adds to a score.</summary>
    public string ScorePart(ScorePartKind kind) => this[kind switch
    {
        ScorePartKind.Title => Say.ScoreTitle,
        ScorePartKind.Body => Say.ScoreBody,
        ScorePartKind.Near => Say.ScoreNear,
        ScorePartKind.Shared => Say.ScoreShared,
        ScorePartKind.Recency => Say.ScoreRecency,
        _ => Say.ScoreValue,
    }];

    /// <summary>What kept an article out.</summary>
    public string Obstacle(ObstacleKind kind) => this[kind switch
    {
        ObstacleKind.Missing => Say.ObstacleMissing,
        ObstacleKind.Unwanted => Say.ObstacleUnwanted,
        ObstacleKind.Filter => Say.ObstacleFilter,
        ObstacleKind.Copy => Say.ObstacleCopy,
        _ => Say.ObstacleUnlike,
    }];

    /// <summary>What a part of a query was read as.</summary>
    public string ExplainedKind(ExplainedKind kind) => this[kind switch
    {
        NewsSearch.ExplainedKind.All => Say.PartAll,
        NewsSearch.ExplainedKind.Nothing => Say.PartNothing,
        NewsSearch.ExplainedKind.And => Say.PartAnd,
        NewsSearch.ExplainedKind.Or => Say.PartOr,
        NewsSearch.ExplainedKind.Any => Say.PartAny,
        NewsSearch.ExplainedKind.Not => Say.PartNot,
        NewsSearch.ExplainedKind.Boost => Say.PartBoost,
        NewsSearch.ExplainedKind.Word => Say.PartWord,
        NewsSearch.ExplainedKind.Phrase => Say.PartPhrase,
        NewsSearch.ExplainedKind.Pattern => Say.PartPattern,
        NewsSearch.ExplainedKind.Date => Say.PartDate,
        _ => Say.PartValue,
    }];

    /// <summary>What form of a word is searched.</summary>
    public string ExplainedForm(ExplainedFormKind kind) => this[kind switch
    {
        ExplainedFormKind.Exact => Say.FormExact,
        ExplainedFormKind.Spelling => Say.FormSpelling,
        ExplainedFormKind.Root => Say.FormRoot,
        ExplainedFormKind.OtherRoot => Say.FormOtherRoot,
        _ => Say.FormPart,
    }];

    /// <summary>How two names are known to be one.</summary>
    public string Origin(VariantOrigin origin) => this[origin switch
    {
        VariantOrigin.Stated => Say.OriginStated,
        VariantOrigin.Listed => Say.OriginListed,
        VariantOrigin.Archive => Say.OriginArchive,
        VariantOrigin.Spelt => Say.OriginSpelt,
        _ => Say.OriginShorter,
    }];

    private string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {_months[day.Month - 1]} {Year(day)}");

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    // One text a line: its name, '=', the text. Lines that begin with '#' explain.
    private static FrozenDictionary<Say, string> Read(string name)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"NewsSearch.Tui.Texts.{name}.txt")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<Say, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            texts.Add(new Say(parts[0]), parts[1]);
        }
        return texts.ToFrozenDictionary();
    }
}
