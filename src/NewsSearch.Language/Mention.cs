namespace NewsSearch.Language;

/// <summary>A name or a date found in an article, with its place.</summary>
/// <param name="Start">Its first character, counted in UTF-16 units from the start of <paramref name="Part"/>.</param>
/// <param name="Length">Its length in UTF-16 units; at least 1.</param>
/// <param name="Text">What stands there, unchanged.</param>
/// <param name="Part">The part of the article that it stands in.</param>
public readonly record struct Mention(int Start, int Length, string Text, TextPart Part = TextPart.Text);
