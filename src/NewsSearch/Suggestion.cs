namespace NewsSearch;

/// <summary>A query that may have been meant.</summary>
/// <param name="Query">The query with words put right.</param>
/// <param name="Total">How many articles it finds under the same filters; at least 1.</param>
public sealed record Suggestion(string Query, int Total);
