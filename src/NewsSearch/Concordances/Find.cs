using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>One find in an article.</summary>
/// <param name="TextIndex">Which of the article's texts.</param>
/// <param name="Span">Where in that text.</param>
/// <param name="First">The number, among the text's words, of the first word found.</param>
/// <param name="Last">That of the last one.</param>
internal readonly record struct Find(int TextIndex, Word Span, int First, int Last);

/// <summary>An article read once: its texts, their words, and what the query matches.</summary>
internal sealed class ReadArticle
{
    public required ArticleCodec.Card Card { get; init; }

    public required IReadOnlyList<SearchedText> Texts { get; init; }

    /// <summary>For each text where its words stand and the numbers of their exact forms.</summary>
    public required IReadOnlyList<IReadOnlyList<(Word Word, int Number)>> Words { get; init; }

    public required IReadOnlyList<Find> Finds { get; init; }
}
