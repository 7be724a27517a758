namespace NewsSearch.Language;

/// <summary>What a word goes through on its way to its forms; <see cref="WordForms.Explain"/> tells it.</summary>
/// <param name="Folded">Its exact form.</param>
/// <param name="Present">
/// In a text of old spelling, the whole word in present spelling; null when it stays, or the text is not read as old.
/// </param>
/// <param name="Safe">
/// What it becomes when only <c>oe tj dj sj</c> are rewritten, which is searched beside it in every text; null when it has none of
/// them, or is a word of present spelling all the same.
/// </param>
/// <param name="Root">How the root came about.</param>
public sealed record WordStages(string Folded, string? Present, string? Safe, RootExplanation Root);
