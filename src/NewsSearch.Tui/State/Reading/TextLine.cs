namespace NewsSearch.Tui.State.Reading;

/// <summary>A line on screen: a stretch of a block.</summary>
/// <param name="Block">Which block, from 0.</param>
/// <param name="Start">Its first character in the block's text, counted in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Indent">How many columns it stands in from the left.</param>
internal readonly record struct TextLine(int Block, int Start, int Length, int Indent);
