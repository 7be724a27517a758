using System.Xml.Linq;

namespace NewsSearch.Tests;

/// <summary>Searches as feeds.</summary>
public class FeedTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task An_atom_feed_has_the_newest_first_and_what_the_format_wants()
    {
        var feed = XDocument.Parse(await served.Client.GetStringAsync("/v1/feed.atom?query=gempa&take=5")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(Newest("gempa", 5), feed.Elements(Atom + "entry").Select(entry => Uri.UnescapeDataString(entry.Element(Atom + "id")!.Value.Split(':')[^1])));
        foreach (var entry in feed.Elements(Atom + "entry").Prepend(feed))
            foreach (var name in new[] { "id", "title", "updated" }) Assert.NotEmpty(entry.Element(Atom + name)!.Value);
        Assert.Equal(served.Sample.Run("count", "gempa").Output.Trim(), feed.Element(OpenSearch + "totalResults")!.Value);
        Assert.Contains(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "next");
    }

    [Fact]
    public async Task An_rss_feed_has_the_same()
    {
        var channel = XDocument.Parse(await served.Client.GetStringAsync("/v1/feed.rss?query=gempa&take=5")).Root!.Element("channel")!;
        Assert.Equal(Newest("gempa", 5), channel.Elements("item").Select(item => Uri.UnescapeDataString(item.Element("guid")!.Value.Split(':')[^1])));
        Assert.All(channel.Elements("item"), item => Assert.True(Uri.TryCreate(item.Element("link")!.Value, UriKind.Absolute, out _)));
    }

    [Fact]
    public async Task Browsers_are_told_where_to_search()
    {
        var description = XDocument.Parse(await served.Client.GetStringAsync("/opensearch.xml")).Root!;
        foreach (var url in description.Elements(OpenSearch + "Url"))
        {
            using var response = await served.Client.GetAsync(url.Attribute("template")!.Value.Replace("{searchTerms}", "gempa", StringComparison.Ordinal));
            Assert.Equal(url.Attribute("type")!.Value, response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task A_slip_in_the_address_of_a_feed_is_told()
    {
        using var response = await served.Client.GetAsync("/v1/feed.atom?qery=gempa");
        Assert.Equal(400, (int)response.StatusCode);
    }

    private string[] Newest(string query, int take) =>
        served.Sample.Run("search", query, "--sort", "newest", "--take", $"{take}", "--format", "ids").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
