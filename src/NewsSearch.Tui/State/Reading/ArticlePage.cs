using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Reading;

/// <summary>An article wrapped to the width of the reader pane.</summary>
internal sealed class ArticlePage
{
    private ArticlePage(
        int width, IReadOnlyList<Block> blocks, IReadOnlyList<TextLine> lines, IReadOnlyList<int> hitLines,
        IReadOnlyList<ReaderName> names, IReadOnlyList<ReaderStop> stops) =>
        (Width, Blocks, Lines, HitLines, Names, Stops) = (width, blocks, lines, hitLines, names, stops);

    /// <summary>The width in columns that it is wrapped to.</summary>
    public int Width { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The lines on screen, from the first.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>For each hit the line that it begins on.</summary>
    public IReadOnlyList<int> HitLines { get; }

    /// <summary>The names in it.</summary>
    public IReadOnlyList<ReaderName> Names { get; }

    /// <summary>Where they stand, in order.</summary>
    public IReadOnlyList<ReaderStop> Stops { get; }

    /// <summary>Lays an article out and wraps it.</summary>
    public static ArticlePage Of(OpenedArticle opened, Wording words, int width, Related? related = null, bool unfolded = false)
    {
        var names = ReaderName.Of(opened.Article.Annotation).ToList();
        var stops = new List<ReaderStop>();
        var blocks = ArticleBlocks.Of(opened, related, unfolded, names, words);
        var lines = new List<TextLine>();
        var hitLines = new List<int>();
        for (var block = 0; block < blocks.Count; block++)
        {
            var (text, marks) = (blocks[block].Text, blocks[block].Marks);
            var indent = Math.Min(blocks[block].Indent, width / 2);
            var next = 0;
            foreach (var (start, length) in Wrapping.Lines(text, width, indent))
            {
                lines.Add(new TextLine(block, start, length, start == 0 ? 0 : indent));
                for (; next < marks.Count && marks[next].Start < start + length; next++)
                {
                    // A hit cut by the end of a paragraph goes on as a second mark; it is still one hit.
                    while (hitLines.Count <= marks[next].Hit) hitLines.Add(lines.Count - 1);
                    // A name cut by a hit within it goes on as another mark; it is still one name.
                    var goesOn = next > 0 && marks[next - 1].Name == marks[next].Name && marks[next - 1].End == marks[next].Start;
                    if (marks[next].Name >= 0 && !goesOn) stops.Add(new ReaderStop(lines.Count - 1, block, marks[next].Start, marks[next].Length, marks[next].Name));
                }
            }
        }
        return new(width, blocks, lines, hitLines, names, stops);
    }

    /// <summary>Whether a line stands for repeated paragraphs, which it folds and unfolds.</summary>
    public bool IsFold(int line) => Blocks[Lines[line].Block].Fold == FoldPart.Line;

    /// <summary>The line of the same article, wrapped or folded otherwise, that shows what one of this page begins with.</summary>
    public int LineIn(ArticlePage other, int line)
    {
        if (line >= Lines.Count) return 0;
        var (block, start, _, _) = Lines[line];
        // What is not there when folded is looked for at the line that stands for it.
        if (Blocks[block].Fold == FoldPart.Unfolded) (block, start) = (Blocks.Take(block).ToList().FindLastIndex(before => before.Fold == FoldPart.Line), 0);
        var kept = Blocks.Take(block).Count(before => before.Fold != FoldPart.Unfolded);
        for (var (at, counted) = (0, -1); at < other.Blocks.Count; at++)
        {
            if (other.Blocks[at].Fold != FoldPart.Unfolded) counted++;
            if (counted == kept) return other.LastLine(at, start);
        }
        return 0;
    }

    private int LastLine(int block, int start)
    {
        for (var line = Lines.Count - 1; line >= 0; line--)
            if (Lines[line].Block < block || (Lines[line].Block == block && Lines[line].Start <= start)) return line;
        return 0;
    }

    /// <summary>The pieces of a line, each in its ink; the hit or the name jumped to stands out from the others.</summary>
    public IEnumerable<(string Text, Ink Ink)> Pieces(int line, int currentHit, ReaderStop? stop)
    {
        var (block, start, length, _) = Lines[line];
        var (text, ink, marks) = (Blocks[block].Text, Blocks[block].Ink, Blocks[block].Marks);
        var at = start;
        var next = FirstEndingAfter(marks, start);
        for (; next < marks.Count && marks[next].Start < start + length; next++)
        {
            var mark = marks[next];
            if (mark.Start > at) yield return (text[at..mark.Start], ink);
            at = Math.Max(at, mark.Start);
            var end = Math.Min(mark.End, start + length);
            yield return (text[at..end], IsCurrent(mark) ? Ink.CurrentHit : mark.Ink);
            at = end;
        }
        if (at < start + length) yield return (text[at..(start + length)], ink);

        bool IsCurrent(Mark mark) => stop is { } there
            ? there.Block == block && there.Start == mark.Start
            : mark.Hit >= 0 && mark.Hit == currentHit;
    }

    private static int FirstEndingAfter(IReadOnlyList<Mark> marks, int start)
    {
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
