using NewsSearch.Language;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Reading;

/// <summary>The articles that belong to the one being read, below its facts.</summary>
internal static class RelatedBlocks
{
    private const int MostReasons = 4;

    /// <summary>A line an article; nothing when there is none.</summary>
    /// <param name="related">The articles.</param>
    /// <param name="names">The names of the page; the articles are added to them, so that one can go there.</param>
    /// <param name="words">The language.</param>
    public static IEnumerable<Block> Of(Related related, List<ReaderName> names, Wording words)
    {
        var copies = related.Copies.Where(copy => copy.Id != related.Id).ToList();
        if (copies.Count > 0)
        {
            yield return new Block("", Ink.Normal, []);
            yield return new BlockWriter().Add(words.Format(Say.NearCopies, copies.Count), Ink.Accent).ToBlock();
            foreach (var copy in copies)
                yield return Line(copy.Id, copy.Title, copy.Published, copy.Source, words.Format(Say.SharedPercent, (int)Math.Round(copy.Shared * 100)));
        }
        if (related.Similar.Count == 0) yield break;
        yield return new Block("", Ink.Normal, []);
        yield return new BlockWriter().Add(words[Say.SimilarArticles], Ink.Accent).ToBlock();
        foreach (var hit in related.Similar)
            yield return Line(hit.Id, hit.Title, hit.Published, hit.Source, string.Join(", ", hit.Shared.Take(MostReasons).Select(trait => trait.Text)));

        Block Line(string id, string title, PublishedDate published, string? source, string reason)
        {
            names.Add(new ReaderName(default, "", id));
            var line = new BlockWriter().Add(title.Length == 0 ? words[Say.Untitled] : title, Ink.Strong, names.Count - 1);
            var when = words.When(published);
            foreach (var piece in new[] { source, when })
            {
                if (!string.IsNullOrEmpty(piece)) line.Add(" · " + piece, Ink.Faint);
            }
            if (reason.Length > 0) line.Add(" · " + reason, Ink.Faint);
            return line.ToBlock(indent: 2);
        }
    }
}
