using AngleSharp.Dom;
using NewsSearch.Archives.Cleaning;

namespace NewsSearch.Archives.Html;

/// <summary>Tells running text from headlines, captions and labels, which are short and end in no full stop.</summary>
internal static class Prose
{
    private const int ShortestSentence = 60;
    private const int FewestSentences = 2;

    /// <summary>Whether a text of one paragraph a line is prose.</summary>
    public static bool Is(string text) => text.Split('\n').Where(IsSentence).Take(FewestSentences).Count() == FewestSentences;

    /// <summary>Whether there is prose anywhere on a page: a quick look, to spare lists and front pages the search for an article.</summary>
    public static bool IsOn(IElement root) =>
        PageText.RawLines(root).Where(line => line.Length >= ShortestSentence && IsSentence(TextCleaner.Line(line))).Take(FewestSentences).Count() == FewestSentences;

    private static bool IsSentence(string line) =>
        line.Length >= ShortestSentence && line.AsSpan().TrimEnd("\"'”’)] ") is [.., '.' or '?' or '!' or '…'];
}
