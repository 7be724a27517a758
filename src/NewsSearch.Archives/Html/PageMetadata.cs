using AngleSharp.Html.Dom;
using NewsSearch.Language;

namespace NewsSearch.Archives.Html;

/// <summary>What a page says about its article outside of the text: schema.org data, Open Graph, and meta elements.</summary>
internal sealed record PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "datepublished", "og:article:published_time", "article:published", "publishdate", "pubdate", "publish-date",
        "dtk:publishdate", "content_publisheddate", "date_published", "dcterms.date", "dc.date.issued", "dc.date", "date", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "og:updated_time",
    ];

    private static readonly string[] AuthorNames = ["content_author", "article:author", "dc.creator", "parsely-author", "author"];

    private static readonly string[] CategoryNames = ["article:section", "articlesection", "content_category", "dtk:kanal", "section", "parsely-section"];

    /// <summary>The headline of the schema.org data, or null.</summary>
    public string? Headline { get; private init; }

    /// <summary>The title that the page has for sharing, or null. Often with the name of the site.</summary>
    public string? SharedTitle { get; private init; }

    /// <summary>The line below the headline, or null.</summary>
    public string? Deck { get; private init; }

    /// <summary>The description for search engines, or null: mostly the first sentence again.</summary>
    public string? Description { get; private init; }

    /// <summary>The text as the schema.org data have it, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether the page says that it is an article, and not a list or a front page.</summary>
    public bool IsArticle { get; private init; }

    /// <summary>When it was published: the first date in the order of trust that can be read, or null.</summary>
    public string? Date { get; private init; }

    public string? Url { get; private init; }

    /// <summary>An address on the page's own site, which may not be the page's, or null.</summary>
    public string? Site { get; private init; }

    public string? Source { get; private init; }

    public string? Author { get; private init; }

    public string? Category { get; private init; }

    public string? Keywords { get; private init; }

    public string? Language { get; private init; }

    public static PageMetadata Read(IHtmlDocument document)
    {
        var meta = Names(document);
        string? Meta(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (meta.TryGetValue(name, out var value)) return value;
            return null;
        }
        var data = LinkedData.Read(document);
        var dates = new[] { data.Date }.Concat(DateNames.Select(name => meta.GetValueOrDefault(name)));
        return new()
        {
            Headline = data.Headline,
            SharedTitle = Meta("og:title", "twitter:title", "title"),
            Deck = Meta("deck", "standfirst"),
            Description = Meta("og:description", "description", "twitter:description") ?? data.Description,
            Text = data.Text,
            IsArticle = data != LinkedData.None || string.Equals(Meta("og:type"), "article", StringComparison.OrdinalIgnoreCase),
            Date = dates.FirstOrDefault(date => date is not null && MetadataDate.TryRead(date, out _, out _)),
            Url = Canonical(document) ?? Absolute(Meta("og:url")) ?? Absolute(data.Url),
            Site = Absolute(document.QuerySelector("link[rel=alternate][type='application/rss+xml']")?.GetAttribute("href")),
            Source = data.Publisher ?? Meta("og:site_name", "application-name"),
            Author = data.Author ?? AuthorNames.Select(name => meta.GetValueOrDefault(name)).FirstOrDefault(IsName),
            Category = data.Section ?? CategoryNames.Select(name => meta.GetValueOrDefault(name)).FirstOrDefault(IsSection),
            Keywords = data.Keywords ?? Meta("news_keywords", "keywords", "keyword"),
            Language = data.Language ?? document.DocumentElement.GetAttribute("lang") ?? Meta("language", "content-language"),
        };
    }

    // Of several elements of one name the first one that says something.
    private static Dictionary<string, string> Names(IHtmlDocument document)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in document.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            var value = element.GetAttribute("content")!.Trim();
            if (value.Length == 0) continue;
            if (name is not null) names.TryAdd(name.Trim(), value);
            if (element.GetAttribute("itemprop") is { } property) names.TryAdd(property.Trim(), value);
        }
        return names;
    }

    private static string? Canonical(IHtmlDocument document) =>
        Absolute(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));

    private static string? Absolute(string? url) =>
        url is not null && (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            ? url : null;

    // Some name their own host where the section belongs: lifestyle.example.com.
    private static bool IsSection(string? value) => value is not null && !(value.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(value) == UriHostNameType.Dns);

    // Pages name their programmers and their page at a network of friends as authors.
    private static bool IsName(string? value) =>
        value is not null && !value.Contains('/', StringComparison.Ordinal) && !value.Contains(".com", StringComparison.OrdinalIgnoreCase)
        && !value.Contains(".co.id", StringComparison.OrdinalIgnoreCase) && !value.Contains("developer", StringComparison.OrdinalIgnoreCase)
        && !value.Contains("cyber media", StringComparison.OrdinalIgnoreCase) && !value.Contains("redaksi", StringComparison.OrdinalIgnoreCase);
}
