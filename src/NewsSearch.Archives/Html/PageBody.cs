using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Files;
using SmartReader;

namespace NewsSearch.Archives.Html;

/// <summary>Finds the text of the article on a page.</summary>
/// <remarks>
/// In order of trust: the element that the outlet is known to put it in, the one marked <c>articleBody</c>, the texts of an
/// outlet's gallery, what SmartReader (a port of the algorithm behind Firefox's reader view) makes of the page, and the copy
/// in the schema.org data, which mostly has lost its paragraphs. A page that calls itself an article and has none of
/// these, but texts below its photographs, is a gallery, and those are what it says.
/// </remarks>
internal static class PageBody
{
    private const int ShortestText = 200;
    private const int ShortestFullText = 600;
    private const int ShortestCaptions = 60;
    private const double MostLinked = 0.5;

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static string? Find(IHtmlDocument document, PageMetadata metadata, Outlet? outlet)
    {
        var marked = Longest(document, outlet?.Body, outlet) is { Length: >= ShortestText } known ? known : Longest(document, "[itemprop=articleBody]", outlet);
        if (marked.Length >= ShortestText) return marked;
        if (Gallery(document, outlet) is { Length: >= ShortestCaptions } captions) return captions;
        var data = metadata.Text is null ? "" : TextCleaner.Body(metadata.Text);
        if (data.Length >= ShortestFullText) return data;
        // Without running text nothing that is found could be taken: most of the time of a list or a gallery would go into it.
        if (data.Length < ShortestText && (document.Body is not { } all || !Prose.IsOn(all))) return Captions(document, metadata);
        var shown = Captions(document, metadata);
        var (read, isReadable) = Guess(document, metadata.Url, outlet);
        // The longer of what the page gives by itself, if it is a page of an article at all.
        var best = read.Length >= data.Length ? read : data;
        if (best.Length < marked.Length) best = marked;
        var isArticle = isReadable && Prose.Is(read) || data.Length >= ShortestText;
        return isArticle && best.Length >= ShortestText ? best : shown;
    }

    private static string? Captions(IHtmlDocument document, PageMetadata metadata) =>
        metadata.IsArticle && PageCaptions.Find(document) is { Length: >= ShortestCaptions } captions ? captions : null;

    private static string Longest(IHtmlDocument document, string? selector, Outlet? outlet)
    {
        if (selector is null) return "";
        var best = "";
        foreach (var element in document.QuerySelectorAll(selector))
        {
            // A list of headlines is all links; an article has few.
            if (PageText.LinkShare(element) > MostLinked) continue;
            var text = PageText.Of(element, outlet?.Noise);
            if (text.Length > best.Length) best = text;
        }
        return best;
    }

    // A gallery may print one text below each of its photographs.
    private static string Gallery(IHtmlDocument document, Outlet? outlet) =>
        outlet?.Gallery is not { } selector ? ""
        : string.Join('\n', document.QuerySelectorAll(selector).Select(element => PageText.Of(element, outlet.Noise)).Where(text => text.Length > 0).Distinct());

    private static (string Text, bool IsReadable) Guess(IHtmlDocument document, string? url, Outlet? outlet)
    {
        // SmartReader keeps no classes: what they tell must go before. Noise is looked for in nothing that is asked later.
        if (outlet?.Noise is { } noise) foreach (var element in document.QuerySelectorAll(noise).ToList()) element.Remove();
        var article = DamagedException.Guard(Inputs.Page, () => new Reader(url ?? "http://localhost/", document) { CharThreshold = ShortestText }.GetArticle());
        if (!article.IsReadable || string.IsNullOrEmpty(article.Content)) return ("", false);
        using var content = Parser.ParseDocument(article.Content);
        return content.Body is { } body && PageText.LinkShare(body) <= MostLinked ? (PageText.Of(body, outlet?.Noise), true) : ("", false);
    }
}
