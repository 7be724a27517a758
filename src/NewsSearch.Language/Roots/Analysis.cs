namespace NewsSearch.Language.Roots;

/// <summary>One way to take a word apart.</summary>
/// <param name="Root">What is left.</param>
/// <param name="Score">The score of the root less the cost of the affixes; the higher the likelier.</param>
/// <param name="Cost">The cost of the affixes; 0 for the bare word.</param>
/// <param name="First">The outermost prefix.</param>
/// <param name="Suffix">The suffix that makes the word.</param>
/// <param name="Start">Where the root starts in the word.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Analysis(string Root, float Score, float Cost, Prefix First, Suffix Suffix, int Start, int End);
