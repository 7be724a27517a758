namespace NewsSearch;

/// <summary>The words that one set of articles uses more than another, the surest first.</summary>
/// <param name="Articles">How many articles the target has.</param>
/// <param name="Words">How many words they have.</param>
/// <param name="AgainstArticles">How many articles the other set has.</param>
/// <param name="AgainstWords">How many words they have.</param>
/// <param name="Values">The words asked for, the highest log-likelihood first.</param>
/// <param name="Distinct">How many words the target uses often enough and more.</param>
public sealed record Keyness(int Articles, long Words, int AgainstArticles, long AgainstWords, IReadOnlyList<Keyword> Values, int Distinct)
{
    /// <summary>How often a word stands in a million words of the target; 0 when that has none.</summary>
    public double PerMillion(Keyword word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Words == 0 ? 0 : 1e6 * word.Count / Words;
    }

    /// <summary>How often a word stands in a million words of the other set; 0 when that has none.</summary>
    public double AgainstPerMillion(Keyword word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return AgainstWords == 0 ? 0 : 1e6 * word.AgainstCount / AgainstWords;
    }
}

/// <summary>A word that is used more.</summary>
/// <remarks>
/// With a and b the counts, n and m the words of the two sets, both sets alike would have it n·(a+b)/(n+m) and m·(a+b)/(n+m)
/// times. P. Rayson, R. Garside, "Comparing corpora using frequency profiling", 2000; A. Hardie, "Log Ratio", 2014.
/// </remarks>
/// <param name="Word">The word, as exact forms are spelled, or the root.</param>
/// <param name="Count">a: how often it stands in the target; at least 1.</param>
/// <param name="AgainstCount">b: how often in the other set.</param>
/// <param name="LogLikelihood">2·(a·ln(a/e) + b·ln(b/f)), where e and f are what both alike would have; 0 or above.</param>
/// <param name="LogRatio">log₂((a/n)/(b/m)): by how many doublings it is more frequent; b counts as 0.5 where it is 0.</param>
public sealed record Keyword(string Word, long Count, long AgainstCount, double LogLikelihood, double LogRatio);
