using AngleSharp.Html.Parser;

namespace NewsSearch.Archives.Html;

/// <summary>Reads pieces of HTML that stand in other formats.</summary>
internal static class Fragment
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    /// <summary>The text of a piece of HTML, one paragraph a line.</summary>
    public static string Text(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal)) return html;
        if (Nesting.IsTooDeep(html)) return "";
        using var document = Parser.ParseDocument(html);
        return document.Body is { } body && !Nesting.IsTooDeep(document) ? PageText.Of(body, null) : "";
    }
}
