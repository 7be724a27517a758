using NewsSearch.Language;

namespace NewsSearch.Cli.Batches;

/// <summary>A line of a batch: what it asks, or why it cannot be read.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Query">The query as it stands there.</param>
/// <param name="Request">What it asks; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read; empty otherwise.</param>
internal sealed record BatchLine(int Number, string Query, SearchRequest? Request, Bilingual Problem = default)
{
    /// <exception cref="NewsSearchException">It cannot be read.</exception>
    public SearchRequest ToRequest() => Request ?? throw new NewsSearchException(NewsSearch.Problem.BadRequest, Problem);
}
