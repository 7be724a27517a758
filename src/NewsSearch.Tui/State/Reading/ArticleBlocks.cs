using NewsSearch.Language;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Reading;

/// <summary>Lays an article out as the paragraphs of the reader pane.</summary>
internal static class ArticleBlocks
{
    // A million characters are 150,000 words: nobody reads on, and a broken archive cannot stall the screen.
    private const int LongestBody = 1_000_000;

    private static readonly Block Blank = new("", Ink.Normal, []);

    /// <summary>The paragraphs from the headline to the facts and to what belongs to the article.</summary>
    /// <param name="opened">The article.</param>
    /// <param name="related">What belongs to it, or null when that is not known.</param>
    /// <param name="unfolded">Whether what was printed again is shown.</param>
    /// <param name="names">The names of the article; what can be gone to besides is added.</param>
    /// <param name="words">The language.</param>
    public static IReadOnlyList<Block> Of(OpenedArticle opened, Related? related, bool unfolded, List<ReaderName> names, Wording words)
    {
        var annotation = opened.Article.Annotation;
        var text = annotation.Text;
        if (text.Length > LongestBody) text = text[..LongestBody];
        var marks = Marks.Of(annotation, TextPart.Text, text.Length, opened.Hits);
        var next = 0;

        var blocks = new List<Block>();
        var titleEnd = Math.Min(annotation.Title.Length, text.Length);
        blocks.Add(Part(text[..titleEnd], Ink.Strong, Marks.Within(marks, ref next, 0, titleEnd)));
        if (annotation.Title.Length == 0) blocks[0] = Part(words[Say.Untitled], Ink.Faint, []);
        AddWhole(blocks, annotation, TextPart.Deck, annotation.Deck);
        AddSource(blocks, opened.Article, words);
        blocks.Add(Blank);
        if (!annotation.Body.StartsWith(annotation.Dateline, StringComparison.Ordinal))
            AddWhole(blocks, annotation, TextPart.Dateline, annotation.Dateline);
        var paragraphs = Paragraphs(text, titleEnd + 1);
        var repeats = RepeatBlocks.Before(annotation, paragraphs.Count);
        for (var at = 0; at <= paragraphs.Count; at++)
        {
            blocks.AddRange(RepeatBlocks.Of(repeats[at], repeated => text[paragraphs[repeated].Start..paragraphs[repeated].End], unfolded, words));
            if (at == paragraphs.Count) break;
            var (start, end) = paragraphs[at];
            blocks.Add(Part(text[start..end], Ink.Normal, Marks.Within(marks, ref next, start, end - start)));
            blocks.Add(Blank);
        }
        if (annotation.Text.Length > LongestBody) blocks.Add(Part(words[Say.TextCut], Ink.Faint, []));
        blocks.AddRange(Facts.Of(annotation, words));
        if (related is not null) blocks.AddRange(RelatedBlocks.Of(related, names, words));
        return blocks;
    }

    private static List<(int Start, int End)> Paragraphs(string text, int first)
    {
        var paragraphs = new List<(int Start, int End)>();
        for (var start = first; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            paragraphs.Add((start, end));
            start = end + 1;
        }
        return paragraphs;
    }

    private static void AddWhole(List<Block> blocks, Annotation annotation, TextPart part, string text)
    {
        if (text.Length == 0) return;
        blocks.Add(Part(text, Ink.Faint, Marks.Of(annotation, part, text.Length, [])));
    }

    private static void AddSource(List<Block> blocks, StoredArticle stored, Wording words)
    {
        var line = new BlockWriter();
        var (article, when) = (stored.Article, words.When(stored.Annotation.Published));
        foreach (var piece in new[] { article.Source, when, article.Author, article.Category })
        {
            if (string.IsNullOrEmpty(piece)) continue;
            line.Add(line.IsEmpty ? "" : " · ", Ink.Faint).Add(piece, Ink.Faint);
        }
        if (!line.IsEmpty) blocks.Add(line.ToBlock());
        if (!string.IsNullOrEmpty(article.Url)) blocks.Add(Part(article.Url, Ink.Faint, []));
        if (stored.Annotation.Published is { Source: PublishedSource.Inferred, Evidence.Length: > 0 } published)
            blocks.Add(Part(words.Format(Say.InferredFrom, published.Evidence), Ink.Faint, []));
        AddDoubt(blocks, stored.Annotation.Published, words);
    }

    private static void AddDoubt(List<Block> blocks, PublishedDate published, Wording words)
    {
        if (!published.IsAmbiguous) return;
        var (say, others) = published.Value is null ? (Say.InferredNone, published.Candidates) : (Say.InferredOr, published.Candidates.Skip(1));
        blocks.Add(Part(words.Format(say, string.Join(", ", others.Select(words.Date))), Ink.Faint, []));
    }

    private static Block Part(string text, Ink ink, IReadOnlyList<Mark> marks) => new(PlainText.Clean(text), ink, marks);
}
