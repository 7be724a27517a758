using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsSearch.Archives.Cleaning;

namespace NewsSearch.Archives.Html;

/// <summary>Finds who wrote the article where the page prints it.</summary>
internal static partial class PageAuthor
{
    private const string Marked = "[itemprop=author], [rel=author], .author, .byline, .reporter, .nmreporter, .penulis, .wartawan";
    private const string Elsewhere = "aside, nav, footer, li, [class*=comment], [class*=komentar]";
    private const int MostLooked = 8;

    /// <summary>The reporter that an outlet is known to print there: all that stands there but its label. Null for nothing.</summary>
    /// <param name="document">The page.</param>
    /// <param name="selector">Selects the element, or null.</param>
    public static string? Known(IDocument document, string? selector) =>
        selector is not null && document.QuerySelector(selector) is { } element && WithoutLabel(element.TextContent.Trim()) is { Length: > 0 } name ? name : null;

    /// <summary>A name that is marked as the author's, without its label and what the writer is; null where none looks like a name.</summary>
    public static string? Find(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll(Marked).Where(element => element.Closest(Elsewhere) is null).Take(MostLooked))
        {
            var line = WithoutLabel(PageText.Of(element, null).Split('\n')[0]);
            var end = Rest().Match(line);
            var name = TextCleaner.Line(end.Success ? line[..end.Index] : line);
            if (Name().IsMatch(name)) return name;
        }
        return null;
    }

    private static string WithoutLabel(string text) => Label().Replace(text, "").Trim();

    [GeneratedRegex(@"^((Pewarta|Penulis|Reporter|Wartawan|Oleh|By)\s*:?\s|:)\s*:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // "Fino Yurio - detikinet", "Ani Wijaya | Kabar", "Ani Wijaya, wartawan"
    [GeneratedRegex(@"\s+[-–|/]\s|,|\(")]
    private static partial Regex Rest();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(\s\p{Lu}[\p{L}.'’-]*){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
