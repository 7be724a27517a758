namespace NewsSearch;

/// <summary>How a request was read, what each part of it finds, and how it meets one article.</summary>
/// <param name="Query">The query as asked.</param>
/// <param name="Total">How many articles the request finds.</param>
/// <param name="Root">The query as read.</param>
/// <param name="Dropped">Function words that were left out, as typed; in quotes they would count.</param>
/// <param name="Filters">The filters, with what each leaves.</param>
/// <param name="Article">How the request meets the article asked about; null when none was.</param>
public sealed record Explanation(
    string Query, int Total, ExplainedPart Root, IReadOnlyList<string> Dropped, IReadOnlyList<ExplainedFilter> Filters, ExplainedArticle? Article);

/// <summary>A part of a query.</summary>
/// <param name="Kind">What it was read as.</param>
/// <param name="Text">The part, in the query language.</param>
/// <param name="Articles">How many articles of the index it finds by itself; for <see cref="ExplainedKind.Not"/>, what it leaves.</param>
/// <param name="Forms">For a word, the forms that it is searched as.</param>
/// <param name="Parts">What it is made of.</param>
public sealed record ExplainedPart(
    ExplainedKind Kind, string Text, int Articles, IReadOnlyList<ExplainedForm> Forms, IReadOnlyList<ExplainedPart> Parts);

/// <summary>What a part of a query was read as.</summary>
public enum ExplainedKind
{
    /// <summary>Every article: there is no query.</summary>
    All,

    /// <summary>No article: the query holds no word.</summary>
    Nothing,

    /// <summary>All of its parts.</summary>
    And,

    /// <summary>Any of its parts.</summary>
    Or,

    /// <summary>Any of its words, best first, as <see cref="SearchRequest.AnyWord"/> asks.</summary>
    Any,

    /// <summary>Articles without it.</summary>
    Not,

    /// <summary>Its part, counting more or less.</summary>
    Boost,

    /// <summary>A word in any of its forms.</summary>
    Word,

    /// <summary>A word in its exact form, a phrase, or words near each other.</summary>
    Phrase,

    /// <summary>Words that fit a pattern.</summary>
    Pattern,

    /// <summary>A name or another value.</summary>
    Value,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>A form that a word is searched as.</summary>
/// <param name="Kind">What form it is.</param>
/// <param name="Form">The form.</param>
/// <param name="Articles">How many articles have it.</param>
/// <param name="Switch">What to write in the query to search without it; empty for the word as typed.</param>
public sealed record ExplainedForm(ExplainedFormKind Kind, string Form, int Articles, string Switch);

/// <summary>Kinds of forms.</summary>
public enum ExplainedFormKind
{
    /// <summary>The word as typed, case and signs aside.</summary>
    Exact,

    /// <summary>The same word written otherwise: joined, or its number in digits alone.</summary>
    Spelling,

    /// <summary>Its root: finds every word made of it.</summary>
    Root,

    /// <summary>The root of another spelling: old for new, or one that is as common.</summary>
    OtherRoot,

    /// <summary>A part of it; all parts together stand for the word.</summary>
    Part,
}

/// <summary>A filter.</summary>
/// <param name="Filter">The filter as asked.</param>
/// <param name="Articles">How many articles of the index pass it.</param>
public sealed record ExplainedFilter(Filter Filter, int Articles);

/// <summary>How a request meets one article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Found">Whether the request finds it.</param>
/// <param name="Score">Its score; 0 when it is not found.</param>
/// <param name="Parts">What the score is the sum of.</param>
/// <param name="Obstacles">What kept it out, each in the query language or as a filter; empty when it is found.</param>
public sealed record ExplainedArticle(
    string Id, bool Found, float Score, IReadOnlyList<ScorePart> Parts, IReadOnlyList<Obstacle> Obstacles);

/// <summary>What one part of a request adds to a score.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">Which part, in the query language; empty for the whole.</param>
/// <param name="Value">What it adds; below 0 for <see cref="ScorePartKind.Recency"/>.</param>
/// <param name="Finds">How often it stands there; 0 where that is not what counts.</param>
public sealed record ScorePart(ScorePartKind Kind, string Text, double Value, int Finds);

/// <summary>What adds to a score.</summary>
public enum ScorePartKind
{
    /// <summary>It stands in the title.</summary>
    Title,

    /// <summary>It stands in the body.</summary>
    Body,

    /// <summary>Words of the query stand near each other.</summary>
    Near,

    /// <summary>The article has the name, the value, the date, or a word that fits: the same for each that has.</summary>
    Value,

    /// <summary>The article asked about has it too: <see cref="SearchRequest.Like"/>.</summary>
    Shared,

    /// <summary>The article is older than the newest: <see cref="SearchRequest.Recency"/>.</summary>
    Recency,
}

/// <summary>Something that kept an article out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The part of the query, the filter, or the id of the copy.</param>
public sealed record Obstacle(ObstacleKind Kind, string Text);

/// <summary>Kinds of obstacles.</summary>
public enum ObstacleKind
{
    /// <summary>A part of the query that the article does not have.</summary>
    Missing,

    /// <summary>A part of the query that the article must not have.</summary>
    Unwanted,

    /// <summary>A filter that it does not pass.</summary>
    Filter,

    /// <summary>A copy of it, first published, stands for it.</summary>
    Copy,

    /// <summary>It shares too little with the article asked about, or is that article.</summary>
    Unlike,
}
