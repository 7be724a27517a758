using System.Collections.Frozen;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language;

/// <summary>A plain text cut into the parts of a news article.</summary>
/// <param name="Title">The headline; empty for an empty text.</param>
/// <param name="Deck">The line below the headline, or empty.</param>
/// <param name="Dateline">A dateline that stands on a line of its own (<c>ISTANBUL</c>), or the place and the date of
/// labelled lines (<c>Tanggal: 28 April 2025</c>); else empty.</param>
/// <param name="Body">The paragraphs, one a line, repeats and all.</param>
public sealed record ArticleLayout(string Title, string Deck, string Dateline, string Body)
{
    /// <summary>What other labelled lines at the top said, by label without regard to case: <c>Penulis</c>, <c>Sumber</c>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Reads a whole text file that holds one article.</summary>
    public static ArticleLayout Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LayoutReader.Read(text);
    }
}
