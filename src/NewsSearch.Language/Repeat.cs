namespace NewsSearch.Language;

/// <summary>A paragraph printed once more than it should be. It is stored, but not counted.</summary>
/// <param name="Position">Its place among the paragraphs of the body as printed, from 0.</param>
/// <param name="Paragraph">The paragraph of <see cref="Annotation.Body"/> that it repeats, from 0.</param>
public readonly record struct Repeat(int Position, int Paragraph);
