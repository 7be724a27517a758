namespace NewsSearch;

/// <summary>The words that stand near what a query matches.</summary>
/// <remarks>The corpus is every article that passes the filters, whether the query matches it or not.</remarks>
/// <param name="Query">The query as asked.</param>
/// <param name="Articles">How many articles match.</param>
/// <param name="Finds">How many finds there are in them: the lines of a concordance.</param>
/// <param name="Nearby">How many words stand near a find, each counted once, those of finds themselves left out.</param>
/// <param name="Words">How many words the corpus has.</param>
/// <param name="Values">The words asked for, best first.</param>
/// <param name="Distinct">How many words stand near often enough.</param>
public sealed record Collocates(string Query, int Articles, long Finds, long Nearby, long Words, IReadOnlyList<Collocate> Values, int Distinct);

/// <summary>A word that stands near finds.</summary>
/// <remarks>
/// With O the count, R the words nearby, C the word's frequency, N the words of the corpus and F the finds, chance would
/// have E = R·C/N. S. Evert, "Corpora and collocations", 2008; P. Rychlý, "A lexicographer-friendly association score", 2008.
/// </remarks>
/// <param name="Word">The word, as exact forms are spelled, or the root.</param>
/// <param name="Count">O: how many words nearby are of it.</param>
/// <param name="Total">C: how often it stands in the corpus.</param>
/// <param name="MutualInformation">log₂(O/E).</param>
/// <param name="LogLikelihood">2·Σ o·ln(o/e) over the four cells near or not, this word or not; 0 or above.</param>
/// <param name="LogDice">14 + log₂(2·O/(F + C)).</param>
public sealed record Collocate(string Word, long Count, long Total, double MutualInformation, double LogLikelihood, double LogDice);
