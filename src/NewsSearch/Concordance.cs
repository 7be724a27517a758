using NewsSearch.Language;

namespace NewsSearch;

/// <summary>What a query matches, line by line: keyword in context.</summary>
/// <param name="Query">The query as asked.</param>
/// <param name="Articles">How many articles match. Exact. Some may hold no line: a name or a date matches no words.</param>
/// <param name="Total">How many lines there are in all; null where not every article had to be read for this page.</param>
/// <param name="Lines">This page of the lines.</param>
/// <param name="NextCursor">Where the next page begins; null when this is the last.</param>
public sealed record Concordance(string Query, int Articles, long? Total, IReadOnlyList<KwicLine> Lines, string? NextCursor);

/// <summary>One find with what stands around it.</summary>
/// <remarks>Words of the query that overlap in the text are one find, and so is a phrase.</remarks>
/// <param name="Id">The article's <see cref="Article.Id"/>.</param>
/// <param name="Published">When the article was published.</param>
/// <param name="Source">Its outlet, or null.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Part">What <paramref name="Start"/> counts in.</param>
/// <param name="Start">The first character of the find, counted in UTF-16 units.</param>
/// <param name="Left">What stands before it, not beyond the title or the body that it stands in.</param>
/// <param name="Text">The find: the slice of the stored text at <paramref name="Start"/>.</param>
/// <param name="Right">What stands behind it.</param>
public sealed record KwicLine(
    string Id, PublishedDate Published, string? Source, string Title, TextPart Part, int Start, string Left, string Text, string Right);

/// <summary>How many lines of a concordance share a property.</summary>
/// <param name="Articles">How many articles match.</param>
/// <param name="Total">How many lines there are.</param>
/// <param name="Values">The values asked for, most lines first, then in order.</param>
/// <param name="Distinct">How many values there are in all.</param>
public sealed record ConcordanceGroups(int Articles, long Total, IReadOnlyList<ConcordanceGroup> Values, int Distinct);

/// <summary>How many lines have one value.</summary>
/// <param name="Value">The value; empty where there is none: no word stands there, no outlet is known.</param>
/// <param name="Lines">How many lines; at least 1.</param>
public sealed record ConcordanceGroup(string Value, long Lines);
