using AngleSharp.Html.Dom;
using NewsSearch.Archives.Cleaning;

namespace NewsSearch.Archives.Html;

/// <summary>Finds the headline of a page without the name of the site around it.</summary>
internal static class PageTitle
{
    private const int ShortestHeading = 12;

    private static readonly string[] Separators = [" - ", " | ", " :: ", " – ", " — ", " » "];

    public static string? Find(IHtmlDocument document, PageMetadata metadata)
    {
        var shared = TextCleaner.Line(metadata.SharedTitle ?? document.Title ?? "");
        // A heading that stands in the title as well is the headline; site names and sections stand in one of the two only.
        var heading = document.QuerySelectorAll("h1, h2, [itemprop=headline]")
            .Select(element => TextCleaner.Line(element.TextContent))
            .Where(text => text.Length >= ShortestHeading && shared.Contains(text, StringComparison.OrdinalIgnoreCase))
            .MaxBy(text => text.Length);
        if (heading is not null && heading.Length >= shared.Length / 2) return heading;
        if (metadata.Headline is { Length: >= ShortestHeading } headline) return headline;
        return shared.Length == 0 ? null : WithoutSite(shared, metadata.Source ?? "", metadata.Url ?? "");
    }

    private static string WithoutSite(string title, string site, string url)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at >= ShortestHeading && NamesSite(title[(at + separator.Length)..], site, url)) return title[..at].TrimEnd();
        }
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && title.Length - colon >= ShortestHeading && NamesSite(title[..colon], site, url) ? title[(colon + 2)..] : title;
    }

    private static bool NamesSite(string text, string site, string url)
    {
        var name = Letters(text);
        if (name.Length < 3) return false;
        var (siteName, host) = (Letters(site), Uri.TryCreate(url, UriKind.Absolute, out var address) ? Letters(address.Host) : "");
        return siteName.Length > 2 && (name.Contains(siteName, StringComparison.Ordinal) || siteName.Contains(name, StringComparison.Ordinal))
            || host.Contains(name, StringComparison.Ordinal)
            || text.Split(' ').Any(word => Letters(word) is { Length: > 3 } letters && host.Contains(letters, StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
