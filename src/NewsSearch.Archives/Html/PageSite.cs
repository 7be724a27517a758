using AngleSharp.Dom;

namespace NewsSearch.Archives.Html;

/// <summary>Tells by its links and pictures whose a page is that says so nowhere: most of them lie on its own site.</summary>
internal static class PageSite
{
    private const int FewestAddresses = 5;

    /// <summary>The known outlet in whose domain more than half of the addresses on a page lie, or null.</summary>
    public static Outlet? Find(IDocument document)
    {
        var outlets = document.QuerySelectorAll("a[href], img[src], meta[property='og:image']")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("content"))
            .Where(address => address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true)
            .Select(Outlets.Find)
            .ToList();
        if (outlets.Count < FewestAddresses) return null;
        var most = outlets.OfType<Outlet>().CountBy(outlet => outlet).OrderByDescending(outlet => outlet.Value).FirstOrDefault();
        return most.Value * 2 > outlets.Count ? most.Key : null;
    }
}
