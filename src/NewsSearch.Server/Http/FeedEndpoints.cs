using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Http;

/// <summary>A search as a feed, newest first, for readers that come back; and what tells them how to search (OpenSearch 1.1).</summary>
internal sealed class FeedEndpoints(Desk desk)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, CloseOutput = false };

    public Task AtomAsync(HttpContext context) => FeedAsync(context, "application/atom+xml; charset=utf-8", WriteAtom);

    public Task RssAsync(HttpContext context) => FeedAsync(context, "application/rss+xml; charset=utf-8", WriteRss);

    public static Task DescriptionAsync(HttpContext context)
    {
        var server = $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
        return SendAsync(context, "application/opensearchdescription+xml; charset=utf-8", xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", OpenSearch);
            xml.WriteElementString("ShortName", OpenSearch, "NewsSearch");
            xml.WriteElementString("Description", OpenSearch, "Indonesian news, with persons, places and dates");
            foreach (var (type, path) in new[] { ("application/atom+xml", "/v1/feed.atom"), ("application/rss+xml", "/v1/feed.rss"), ("application/json", "/v1/search") })
            {
                xml.WriteStartElement("Url", OpenSearch);
                xml.WriteAttributeString("type", type);
                xml.WriteAttributeString("template", $"{server}{path}?query={{searchTerms}}");
                xml.WriteEndElement();
            }
            xml.WriteElementString("Language", OpenSearch, "id");
            xml.WriteElementString("InputEncoding", OpenSearch, "UTF-8");
            xml.WriteElementString("OutputEncoding", OpenSearch, "UTF-8");
            xml.WriteEndElement();
        });
    }

    private async Task FeedAsync(HttpContext context, string type, Action<XmlWriter, HttpRequest, SearchResults> write)
    {
        var arguments = Arguments.FromQuery(SearchQuestions.Search, context.Request.Query, []);
        var request = SearchQuestions.Request(arguments) with { Facets = [] };
        // A feed is read from its top: what is new must stand there.
        if (arguments.Text("sort") is null) request = request with { Sort = SortOrder.Newest };
        var results = await desk.WorkAsync(false, (index, cancel) => index.Search(request, cancel), context.RequestAborted);
        await SendAsync(context, type, xml => write(xml, context.Request, results));
    }

    private static void WriteAtom(XmlWriter xml, HttpRequest request, SearchResults results)
    {
        var self = request.GetEncodedUrl();
        var updated = results.Hits.Select(DayOf).Max() ?? DateOnly.FromDateTime(DateTime.UnixEpoch);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "os", null, OpenSearch);
        xml.WriteElementString("title", Atom, TitleOf(results));
        xml.WriteElementString("id", Atom, self);
        xml.WriteElementString("updated", Atom, Stamp(updated));
        WriteLink("self", self);
        if (results.NextCursor is { } next) WriteLink("next", NextPage(request, next));
        xml.WriteElementString("totalResults", OpenSearch, results.Total.ToString(CultureInfo.InvariantCulture));
        foreach (var hit in results.Hits)
        {
            xml.WriteStartElement("entry", Atom);
            xml.WriteElementString("title", Atom, Clean(hit.Title));
            xml.WriteElementString("id", Atom, NameOf(hit));
            // Atom wants a time of every entry; what is undated has that of the epoch.
            xml.WriteElementString("updated", Atom, Stamp(DayOf(hit) ?? DateOnly.FromDateTime(DateTime.UnixEpoch)));
            if (DayOf(hit) is { } day) xml.WriteElementString("published", Atom, Stamp(day));
            WriteLink("alternate", AddressOf(request, hit));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, Clean(hit.Source ?? "NewsSearch"));
            xml.WriteEndElement();
            xml.WriteElementString("summary", Atom, Clean(hit.Snippet));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();

        void WriteLink(string relation, string address)
        {
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
    }

    private static void WriteRss(XmlWriter xml, HttpRequest request, SearchResults results)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "os", null, OpenSearch);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", TitleOf(results));
        xml.WriteElementString("link", request.GetEncodedUrl());
        xml.WriteElementString("description", TitleOf(results));
        xml.WriteElementString("totalResults", OpenSearch, results.Total.ToString(CultureInfo.InvariantCulture));
        foreach (var hit in results.Hits)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", Clean(hit.Title));
            xml.WriteElementString("link", AddressOf(request, hit));
            xml.WriteStartElement("guid");
            xml.WriteAttributeString("isPermaLink", "false");
            xml.WriteString(NameOf(hit));
            xml.WriteEndElement();
            if (DayOf(hit) is { } day) xml.WriteElementString("pubDate", day.ToString("ddd, dd MMM yyyy '00:00:00 GMT'", CultureInfo.InvariantCulture));
            xml.WriteElementString("description", Clean(hit.Snippet));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string TitleOf(SearchResults results) => results.Query.Length == 0 ? "NewsSearch" : $"NewsSearch: {Clean(results.Query)}";

    private static DateOnly? DayOf(Hit hit) => hit.Published.Value?.First;

    private static string NameOf(Hit hit) => "urn:newssearch:article:" + Uri.EscapeDataString(hit.Id);

    private static string AddressOf(HttpRequest request, Hit hit) =>
        Uri.TryCreate(hit.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri
            : $"{request.Scheme}://{request.Host.ToUriComponent()}/v1/articles/{Uri.EscapeDataString(hit.Id)}";

    private static string NextPage(HttpRequest request, string cursor)
    {
        var kept = request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return UriHelper.BuildAbsolute(request.Scheme, request.Host, path: request.Path, query: QueryString.Create([.. kept, KeyValuePair.Create("cursor", (string?)cursor)]));
    }

    private static string Stamp(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    // Archives hold characters that XML has no way to write.
    private static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is '\t' or '\n' or '\r' or >= ' ' and not (0xFFFE or 0xFFFF)) clean.Append(rune.ToString());
        return clean.ToString();
    }

    private static async Task SendAsync(HttpContext context, string type, Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings)) write(xml);
        Headers.AddCommon(context.Response);
        context.Response.ContentType = type;
        context.Response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    }
}
