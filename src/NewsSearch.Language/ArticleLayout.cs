using NewsSearch.Language.Structure;

namespace NewsSearch.Language;

/// <summary>A plain text cut into the parts of a news article.</summary>
/// <param name="Title">The headline; empty for an empty text.</param>
/// <param name="Deck">The line below the headline, or empty.</param>
/// <param name="Dateline">A dateline that stands on a line of its own (<c>ISTANBUL</c>), or empty.</param>
/// <param name="Body">The paragraphs, one a line, repeats and all.</param>
public sealed record ArticleLayout(string Title, string Deck, string Dateline, string Body)
{
    /// <summary>Reads a whole text file that holds one article.</summary>
    public static ArticleLayout Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LayoutReader.Read(text);
    }
}
