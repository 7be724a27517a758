namespace NewsSearch.Concordances;

/// <summary>Sorted lines that follow one another and share the first sort key.</summary>
/// <param name="Value">What they share.</param>
/// <param name="Start">The first of them.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct LineRun(string Value, int Start, int Length);
