using AngleSharp.Dom;

namespace NewsSearch.Archives.Html;

/// <summary>The texts below the photographs of a gallery, which is an article of nothing else.</summary>
internal static class PageCaptions
{
    private const string Marked = "figcaption, [class*=caption], [class*=keterangan], [itemprop=caption]";
    private const string Elsewhere = "a, nav, aside, header, footer, li";
    private const int ShortestCaption = 40;
    private const int FewestCaptions = 2;

    /// <summary>The captions, one a line; empty where there are fewer than two, or they only name who photographed.</summary>
    public static string Find(IDocument document)
    {
        var captions = document.QuerySelectorAll(Marked)
            // What is a link, or stands in a list or beside the page, leads to other galleries.
            .Where(element => element.Closest(Elsewhere) is null && PageText.LinkShare(element) == 0)
            .Select(element => PageText.Of(element, null))
            .Where(text => text.Length >= ShortestCaption)
            .Distinct()
            .ToList();
        return captions.Count < FewestCaptions ? "" : string.Join('\n', captions);
    }
}
