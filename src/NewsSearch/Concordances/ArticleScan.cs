using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>Reads articles for what a query matches in them. One serves one thread.</summary>
/// <param name="snapshot">The index.</param>
/// <param name="root">The query.</param>
/// <param name="numbers">Numbers the words; null when no one asks which words they are.</param>
internal sealed class ArticleScan(IndexSnapshot snapshot, QueryNode root, WordNumbers? numbers)
{
    private readonly TextMatcher _matcher = new(root, snapshot.Words.Forms());

    /// <summary>Reads one article.</summary>
    /// <param name="document">Its number in the index.</param>
    public ReadArticle Read(int document)
    {
        var (card, texts) = snapshot.Articles.Searched(document);
        var old = snapshot.Words.IsOld(card.Published, texts.First(text => text is { Part: TextPart.Text, Scope: TextScope.Body }).Text);
        var words = new List<(Word Word, int Number)>[texts.Count];
        var finds = new List<Find>();
        for (var i = 0; i < texts.Count; i++)
        {
            var here = words[i] = [];
            var matches = _matcher.Find(
                texts[i].Text, texts[i].Scope, old, forms => here.Add((forms.Word, numbers?.Of(FormTape.Cut(forms.Exact(0))) ?? -1)));
            finds.AddRange(Placed(TextMatcher.Finds(matches), here, i));
        }
        return new ReadArticle { Card = card, Texts = texts, Words = words, Finds = finds };
    }

    // Every find begins and ends with a word, so the words of it are met on the way.
    private static IEnumerable<Find> Placed(List<Word> finds, List<(Word Word, int Number)> words, int text)
    {
        var at = 0;
        foreach (var span in finds)
        {
            while (words[at].Word.End <= span.Start) at++;
            var last = at;
            while (last + 1 < words.Count && words[last + 1].Word.Start < span.End) last++;
            yield return new Find(text, span, at, last);
        }
    }
}
