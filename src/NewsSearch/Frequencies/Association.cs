namespace NewsSearch.Frequencies;

/// <summary>What tells how far counts are from what chance would have. The formulas stand at the public types that carry them.</summary>
internal static class Association
{
    /// <summary>log₂ of what is over what chance would have.</summary>
    public static double MutualInformation(long count, long nearby, long total, long words) =>
        Math.Log2((double)count * words / ((double)nearby * total));

    /// <summary>Over the four cells: near or not, this word or not.</summary>
    public static double LogLikelihood(long count, long nearby, long total, long words)
    {
        var sum = Cell(count, nearby, total, words)
            + Cell(nearby - count, nearby, words - total, words)
            + Cell(total - count, words - nearby, total, words)
            + Cell(words - nearby - total + count, words - nearby, words - total, words);
        // Where nothing is far from chance, rounding can leave a little less than nothing.
        return Math.Max(0, 2 * sum);
    }

    public static double LogDice(long count, long finds, long total) => 14 + Math.Log2(2.0 * count / (finds + total));

    /// <summary>Over two cells: this word in one set and in the other.</summary>
    public static double LogLikelihoodOfTwo(long count, long words, long otherCount, long otherWords)
    {
        var (both, all) = ((double)count + otherCount, (double)words + otherWords);
        return Math.Max(0, 2 * (Term(count, words * both / all) + Term(otherCount, otherWords * both / all)));
    }

    public static double LogRatio(long count, long words, long otherCount, long otherWords) =>
        Math.Log2((double)count / words) - Math.Log2((otherCount == 0 ? 0.5 : otherCount) / Math.Max(1.0, otherWords));

    private static double Cell(long observed, long row, long column, long words) =>
        Term(observed, (double)row * column / words);

    private static double Term(double observed, double expected) => observed <= 0 ? 0 : observed * Math.Log(observed / expected);
}
