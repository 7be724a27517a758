namespace NewsSearch.Language.Roots;

/// <summary>What affixes cost an analysis, and which go together.</summary>
/// <remarks>
/// The costs are negative log-likelihoods by rule of thumb, on the scale of the scores in the root table; they were
/// set once by hand. The morphology is that of Alwi et al., Tata Bahasa Baku Bahasa Indonesia, 3rd edition, 1998.
/// </remarks>
internal static class AffixCosts
{
    /// <summary>The cost of what makes a combination impossible.</summary>
    public const float Never = 1000;

    /// <summary>The cost of a letter too few or too many between root and suffix: <c>menunjukan</c>, <c>kenaikkan</c>.</summary>
    public const float DoubledLetter = 2;

    private const float LostLetter = 4;

    // A prefix and a suffix that make a word together cost less than both.
    private const float ConfixGain = -1.2f;

    /// <summary>What one prefix costs.</summary>
    public static float Of(Prefix prefix) => prefix switch
    {
        Prefix.Di or Prefix.Me => .5f,
        Prefix.Ke or Prefix.Se => 1.6f,
        Prefix.Ter or Prefix.Pe => .9f,
        Prefix.Ber => .8f,
        Prefix.Per => 1,
        Prefix.Ku => 3,
        _ => 0,
    };

    /// <summary>What one suffix costs.</summary>
    public static float Of(Suffix suffix) => suffix switch
    {
        Suffix.Kan => .7f,
        Suffix.An or Suffix.LostAn => .8f,
        Suffix.I => 1,
        _ => 0,
    };

    /// <summary>Whether <paramref name="inner"/> may stand behind <paramref name="outer"/>.</summary>
    public static bool MayFollow(Prefix outer, Prefix inner) => outer switch
    {
        Prefix.Di or Prefix.Me => inner is Prefix.Per or Prefix.Ber or Prefix.Ke or Prefix.Se or Prefix.Ter or Prefix.Pe,
        Prefix.Ter => inner is Prefix.Per or Prefix.Se or Prefix.Ber,
        Prefix.Ke => inner is Prefix.Ber or Prefix.Ter or Prefix.Se or Prefix.Pe or Prefix.Per,
        Prefix.Pe => inner is Prefix.Ber or Prefix.Per or Prefix.Ke or Prefix.Se or Prefix.Ter,
        Prefix.Per => inner is Prefix.Se or Prefix.Ber or Prefix.Ter,
        Prefix.Ber => inner is Prefix.Ke or Prefix.Pe or Prefix.Per or Prefix.Se or Prefix.Ter,
        Prefix.Se => inner is Prefix.Ke or Prefix.Pe or Prefix.Per or Prefix.Ber or Prefix.Me or Prefix.Ter,
        Prefix.Ku => inner is Prefix.Per or Prefix.Ber,
        _ => false,
    };

    /// <summary>What a suffix costs beyond its own price behind these prefixes; negative where they make a confix.</summary>
    /// <param name="first">The outermost prefix.</param>
    /// <param name="last">The innermost prefix.</param>
    /// <param name="suffix">The suffix.</param>
    public static float Together(Prefix first, Prefix last, Suffix suffix) => (suffix, first) switch
    {
        // Without a prefix too many names look so: Susan.
        (Suffix.LostAn, _) => IsConfix(first) ? LostLetter + ConfixGain : Never,
        (_, Prefix.None) => 0,
        (Suffix.None, Prefix.Ke) => 2,
        (Suffix.Kan, Prefix.Ke or Prefix.Se or Prefix.Pe) => Never,
        (Suffix.Kan, Prefix.Ber) => 1,
        (Suffix.I, Prefix.Ke or Prefix.Se or Prefix.Pe or Prefix.Ber) => Never,
        // A preposition written against a noun: dilingkungan.
        (Suffix.An, Prefix.Di) => 3.5f,
        (Suffix.An, Prefix.Me or Prefix.Ku) => Never,
        (Suffix.An, Prefix.Ter) => 4,
        (Suffix.An, _) when IsConfix(first) || IsConfix(last) => ConfixGain,
        (Suffix.An, Prefix.Se) => 1.5f,
        (Suffix.An, Prefix.Ber) => .3f,
        _ => 0,
    };

    private static bool IsConfix(Prefix prefix) => prefix is Prefix.Ke or Prefix.Pe or Prefix.Per;
}
