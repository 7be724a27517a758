using NewsSearch.Language;

namespace NewsSearch;

/// <summary>What an index holds.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Dated">How many have a date of publication.</param>
/// <param name="Inferred">How many of these were inferred from the text.</param>
/// <param name="Span">From the first to the last day published, or null when none is dated.</param>
/// <param name="Persons">How many different persons.</param>
/// <param name="Places">How many different places, the larger ones that they lie in included.</param>
/// <param name="Organizations">How many different organizations.</param>
/// <param name="Sources">How many different outlets.</param>
/// <param name="Bytes">The size of the index on disk.</param>
/// <param name="AnnotatorVersion">Which <see cref="Annotator.Version"/> annotated it.</param>
/// <param name="Generation">Rises with each commit that changed something.</param>
public sealed record IndexStatistics(
    int Articles,
    int Dated,
    int Inferred,
    DateValue? Span,
    int Persons,
    int Places,
    int Organizations,
    int Sources,
    long Bytes,
    string AnnotatorVersion,
    long Generation);
