using System.Globalization;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>Makes the lines of a concordance, and what they are sorted by, of what was found in an article.</summary>
internal sealed class KwicMaker(ConcordanceRequest request, WordNumbers numbers)
{
    /// <summary>How far the context of a find reaches in its text.</summary>
    public (int Start, int End) Context(ReadArticle article, Find find)
    {
        var text = article.Texts[find.TextIndex].Text;
        if (request.InWords)
        {
            var words = article.Words[find.TextIndex];
            return (
                Math.Min(words[Math.Max(0, find.First - request.Width)].Word.Start, find.Span.Start),
                Math.Max(words[Math.Min(words.Count - 1, find.Last + request.Width)].Word.End, find.Span.End));
        }
        var start = Math.Max(0, find.Span.Start - request.Width);
        var end = Math.Min(text.Length, find.Span.End + request.Width);
        if (start > 0 && start < find.Span.Start && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && end > find.Span.End && char.IsHighSurrogate(text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>The numbers of the find's sort keys.</summary>
    public int[] Keys(ReadArticle article, Find find) => [.. request.Sort.Select(key => numbers.Of(Value(article, find, key)))];

    /// <summary>Whether the find is one of those asked for.</summary>
    public bool IsWanted(ReadArticle article, Find find)
    {
        foreach (var only in request.Only)
            if (!Value(article, find, only.Key).SequenceEqual(only.Value)) return false;
        return true;
    }

    private ReadOnlySpan<char> Value(ReadArticle article, Find find, KwicKey key) => key.Kind switch
    {
        KwicKeyKind.Left => Word(article, find, find.First - key.Place),
        KwicKeyKind.Right => Word(article, find, find.Last + key.Place),
        KwicKeyKind.Source => article.Card.Source,
        KwicKeyKind.Year => Year(article.Card.Published.Value),
        KwicKeyKind.Id => article.Card.Id,
        _ => string.Join(' ', Enumerable.Range(find.First, find.Last - find.First + 1).Select(at => Word(article, find, at))),
    };

    public static KwicLine Line(
        ArticleCodec.Card card, SearchedText text, (int LeftStart, int Start, int End, int RightEnd) at) => new(
        card.Id,
        card.Published,
        card.Source,
        card.Title,
        text.Part,
        text.Offset + at.Start,
        OneLine(text.Text[at.LeftStart..at.Start]),
        text.Text[at.Start..at.End],
        OneLine(text.Text[at.End..at.RightEnd]));

    private string Word(ReadArticle article, Find find, int at)
    {
        var words = article.Words[find.TextIndex];
        return at < 0 || at >= words.Count ? "" : numbers[words[at].Number];
    }

    // A range over several years is of none.
    private static string Year(DateValue? date) => date is { } value && value.First.Year == value.Last.Year
        ? value.First.Year.ToString("0000", CultureInfo.InvariantCulture) : "";

    private static string OneLine(string text) => string.Create(text.Length, text, (to, from) =>
    {
        from.CopyTo(to);
        foreach (ref var c in to)
            if (char.IsControl(c) || c is '\u2028' or '\u2029') c = ' ';
    });
}
