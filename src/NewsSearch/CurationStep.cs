namespace NewsSearch;

/// <summary>Something the user did that can be taken back.</summary>
/// <param name="Number">Its number; later steps have higher ones.</param>
/// <param name="At">When it was done.</param>
/// <param name="Act">What was done: <c>entity merge</c>, <c>tag</c>, <c>note</c>.</param>
/// <param name="Changes">How many lines it changed; 1 or more.</param>
/// <param name="Example">The first line that it wrote or, where it only took lines away, took away.</param>
public sealed record CurationStep(int Number, DateTimeOffset At, string Act, int Changes, string Example);
