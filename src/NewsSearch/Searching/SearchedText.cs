using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>One text of an article that words are looked for in.</summary>
/// <param name="Part">What spans of it count in.</param>
/// <param name="Scope">Title, or body.</param>
/// <param name="Text">The text.</param>
/// <param name="Offset">Where it begins in <paramref name="Part"/>, in UTF-16 units.</param>
internal readonly record struct SearchedText(TextPart Part, TextScope Scope, string Text, int Offset)
{
    /// <summary>The texts of an article: what the index holds the words of, each word once, and nothing else.</summary>
    /// <remarks>
    /// A title that was taken from the body stands there still, and so does a dateline that the body begins with:
    /// counted twice, their words would weigh too much, and no frequency would be right.
    /// </remarks>
    /// <param name="parts">The article's parts.</param>
    /// <param name="hasTitle">Whether the archive gave the title.</param>
    public static IReadOnlyList<SearchedText> Of(Annotation parts, bool hasTitle)
    {
        var texts = new List<SearchedText>(4);
        if (hasTitle) texts.Add(new(TextPart.Text, TextScope.Title, parts.Title, 0));
        texts.Add(new(TextPart.Text, TextScope.Body, parts.Body, parts.Title.Length + 1));
        if (parts.Deck.Length > 0) texts.Add(new(TextPart.Deck, TextScope.Body, parts.Deck, 0));
        if (parts.Dateline.Length > 0 && !BeginsWith(parts.Body, parts.Dateline))
            texts.Add(new(TextPart.Dateline, TextScope.Body, parts.Dateline, 0));
        return texts;
    }

    // Word for word: the body's words must end where the dateline does.
    private static bool BeginsWith(string body, string dateline)
    {
        if (!body.StartsWith(dateline, StringComparison.Ordinal)) return false;
        var at = 0;
        while (at < dateline.Length && WordSplitter.TryNext(body, ref at, out var word))
        {
            if (word.Start >= dateline.Length) return true;
            if (word.End > dateline.Length) return false;
        }
        return true;
    }
}
