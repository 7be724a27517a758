namespace NewsSearch.Concordances;

/// <summary>Where a line stands: all that is kept of it when its place in the order is known.</summary>
/// <param name="Document">The article's number in the index.</param>
/// <param name="TextIndex">Which of its texts.</param>
/// <param name="LeftStart">Where the context begins in that text.</param>
/// <param name="Start">Where the find begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="RightEnd">Where the context ends.</param>
internal readonly record struct LineSpot(int Document, int TextIndex, int LeftStart, int Start, int End, int RightEnd);
