namespace NewsSearch.Language;

/// <summary>How <see cref="RootFinder"/> came to the root of a word.</summary>
/// <param name="Root">What <see cref="RootFinder.Find(string)"/> answers.</param>
/// <param name="Reason">Why.</param>
/// <param name="Candidates">
/// Every way to take the word apart that leaves a known root, the likeliest first. They are told whatever the reason, so that it
/// shows what an exception or a name prevented; empty when there is none.
/// </param>
public sealed record RootExplanation(string Root, RootReason Reason, IReadOnlyList<RootCandidate> Candidates);

/// <summary>One way to take a word apart.</summary>
/// <param name="Root">What is left; letters that a nasal swallowed are put back (<c>tulis</c> of <c>menulis</c>).</param>
/// <param name="Before">What stands before it in the word, as written; empty for nothing.</param>
/// <param name="After">What stands behind it in the word, as written; empty for nothing.</param>
/// <param name="Score">
/// How likely it is against the others: the logarithms of the root's frequency and family less the cost of its affixes.
/// </param>
public sealed record RootCandidate(string Root, string Before, string After, float Score);
