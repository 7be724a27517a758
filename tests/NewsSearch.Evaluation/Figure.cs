namespace NewsSearch.Evaluation;

/// <summary>One measured figure.</summary>
/// <param name="Name">Dotted, from general to special: <c>roots.ud_dev.exact</c>.</param>
/// <param name="Value">A share is in percent, 0 to 100.</param>
internal sealed record Figure(string Name, double Value);
