using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Html;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads saved feeds: RSS 0.9 to 2.0 and Atom. Each entry is an article.</summary>
/// <remarks>
/// Read here and not by System.ServiceModel.Syndication because that parses dates while it loads and forgets what it could
/// not parse, and feeds of Indonesian outlets have dates such as "05 Agustus 2019", which we can read.
/// </remarks>
internal static class FeedReader
{
    public static IEnumerable<ArchiveItem> Read(Source source, XElement root, int replaced)
    {
        var channel = root.Child("channel") ?? root;
        var (site, language) = (channel.Child("title").Line(), channel.Child("language").Line() ?? root.Named("lang"));
        return root.Descendants().Where(element => element.Name.LocalName is "item" or "entry")
            .Select(entry => ReadEntry(source, entry, site, language, replaced));
    }

    private static ArchiveItem ReadEntry(Source source, XElement entry, string? site, string? language, int replaced)
    {
        var fields = new FieldList();
        var summary = Text(entry, "description") ?? Text(entry, "summary");
        var content = Text(entry, "encoded") ?? Text(entry, "content");
        fields.Add(FieldRole.Title, entry.Child("title").Line());
        fields.Add(FieldRole.Body, content);
        fields.Add(FieldRole.Summary, summary);
        fields.Add(FieldRole.Date, First(entry, "pubDate", "published", "date", "issued", "updated", "modified"));
        fields.Add(FieldRole.Url, Link(entry));
        fields.Add(FieldRole.Source, entry.Child("source")?.Child("title").Line() ?? entry.Child("source").Line() ?? Outlets.Find(Link(entry))?.Name ?? site);
        fields.Add(FieldRole.Author, First(entry, "creator") ?? Authors(entry));
        fields.Add(FieldRole.Category, string.Join("; ", entry.Children("category").Select(category => category.Named("label") ?? category.Named("term") ?? category.Line())));
        fields.Add(FieldRole.Language, language);
        fields.Add("guid", First(entry, "guid", "id"));
        return source.Item(entry.LineNumber(), fields.Fields, replaced);
    }

    // What a feed carries is HTML, however it is wrapped.
    private static string? Text(XElement entry, string name) =>
        entry.Child(name) is { } element && (element.HasElements ? element.ToString() : element.Value) is { Length: > 0 } html ? Fragment.Text(html) : null;

    private static string? First(XElement entry, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (entry.Child(name).Line() is { Length: > 0 } value) return value;
        return null;
    }

    private static string? Link(XElement entry)
    {
        foreach (var link in entry.Children("link"))
        {
            if (link.Named("href") is { } address && link.Named("rel") is null or "alternate") return link.Named("href");
            if (link.Line() is { Length: > 0 } url) return url;
        }
        return entry.Child("guid") is { } id && id.Named("isPermaLink") != "false" && id.Line()?.StartsWith("http", StringComparison.Ordinal) == true ? id.Line() : null;
    }

    private static string Authors(XElement entry) =>
        string.Join("; ", entry.Children("author").Select(author => author.Child("name").Line() ?? author.Line()));
}
