using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NewsSearch.Server;

namespace NewsSearch.Tests;

/// <summary>The tools for models, called by the official client over streams and over HTTP.</summary>
public class McpTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    private static readonly string[] Names = ["article", "entity", "facets", "kwic", "search", "trend"];

    public static TheoryData<string, string> Calls => new()
    {
        { "search", """{"query":"gempa","facet":["person:3","place"],"take":2}""" },
        { "search", """{"query":"gmepa"}""" },
        { "search", """{}""" },
        { "facets", """{"facet":"place","query":"gempa","take":3}""" },
        { "facets", """{"facet":"date","histogram":"decade"}""" },
        { "article", """{"id":"CK-1990-011"}""" },
        { "article", """{"id":"c-8f2e6141d8a10131b95d"}""" },
        { "kwic", """{"query":"gempa","sort":"right","take":5}""" },
        { "kwic", """{"query":"gempa","group":"1R"}""" },
        { "trend", """{"query":["gempa","tsunami"],"unit":"decade"}""" },
        { "entity", """{"facet":"organization","name":"BMKG"}""" },
    };

    [Fact]
    public async Task Six_tools_are_there_and_change_nothing()
    {
        await using var pair = await McpPair.StartAsync(served.Options);
        var tools = await pair.Client.ListToolsAsync();
        Assert.Equal(Names, tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, IdempotentHint: true, OpenWorldHint: false }));
        Assert.All(tools, tool => Assert.NotNull(tool.ReturnJsonSchema));
        Golden.Check("mcp-tools", string.Concat(tools.OrderBy(tool => tool.Name, StringComparer.Ordinal).Select(tool =>
            $"{tool.Name}: {tool.Title}\n{tool.Description}\n{string.Concat(tool.JsonSchema.GetProperty("properties").EnumerateObject().Select(property => $"  {property.Name} {property.Value.GetProperty("type").GetString()}\n"))}\n")));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_answer_is_of_the_shape_that_its_tool_promises_over_streams_and_http(string tool, string arguments)
    {
        await using var pair = await McpPair.StartAsync(served.Options);
        var (overStreams, promised) = await CallAsync(pair.Client, tool, arguments);
        await using var client = await OverHttpAsync(served.Address);
        var (overHttp, _) = await CallAsync(client, tool, arguments);

        Assert.True(overStreams.IsError is not true, TextOf(overStreams));
        Shapes.Check(promised, overStreams.StructuredContent!.Value);
        Assert.Equal(overStreams.StructuredContent.Value.GetRawText(), overHttp.StructuredContent!.Value.GetRawText());
        Assert.NotEmpty(TextOf(overStreams));
        Assert.Equal(TextOf(overStreams), TextOf(overHttp));
    }

    [Theory]
    [InlineData("search", """{"qery":"gempa"}""", "qery")]
    [InlineData("search", """{"query":5}""", "string")]
    [InlineData("search", """{"take":"ten"}""", "whole number")]
    [InlineData("search", """{"take":100000}""", "10000")]
    [InlineData("search", """{"query":"(gempa"}""", "column 1")]
    [InlineData("article", """{}""", "missing")]
    [InlineData("article", """{"id":"../../etc/passwd"}""", "no article")]
    [InlineData("entity", """{"facet":"colour","name":"x"}""", "person, organization, place")]
    public async Task A_model_is_told_what_to_put_right(string tool, string arguments, string told)
    {
        await using var pair = await McpPair.StartAsync(served.Options);
        var (result, _) = await CallAsync(pair.Client, tool, arguments);
        Assert.True(result.IsError);
        Assert.Contains(told, TextOf(result), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", TextOf(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_that_is_not_there_is_an_error_of_the_protocol()
    {
        await using var pair = await McpPair.StartAsync(served.Options);
        await Assert.ThrowsAnyAsync<McpException>(async () => await pair.Client.CallToolAsync("delete", new Dictionary<string, object?>()));
    }

    [Fact]
    public async Task Answers_are_compact()
    {
        await using var pair = await McpPair.StartAsync(served.Options);
        var (search, _) = await CallAsync(pair.Client, "search", """{"query":"gempa"}""");
        Assert.DoesNotContain("highlights", search.StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
        var (article, _) = await CallAsync(pair.Client, "article", """{"id":"CK-1990-011"}""");
        Assert.DoesNotContain("\"start\"", article.StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_token_only_who_shows_it_gets_to_the_tools()
    {
        const string token = "a-token-of-some-length";
        await using var server = await NewsServer.StartAsync(served.Options with { Token = token });
        await Assert.ThrowsAnyAsync<Exception>(() => OverHttpAsync(server.Address));
        await using var client = await OverHttpAsync(server.Address, token);
        Assert.Equal(Names.Length, (await client.ListToolsAsync()).Count);
    }

    [Fact]
    public void Nothing_but_the_protocol_is_on_standard_output()
    {
        var run = ProgramRun.With(served.Sample.Environment, """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}

            """, "mcp");
        Assert.Equal(0, run.Exit);
        Assert.All(run.JsonLines, line => Assert.Equal("2.0", line.GetProperty("jsonrpc").GetString()));
    }

    internal static async Task<McpClient> OverHttpAsync(Uri server, string? token = null) => await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions
    {
        Endpoint = new Uri(server, "/mcp"),
        TransportMode = HttpTransportMode.StreamableHttp,
        AdditionalHeaders = token is null ? null : new Dictionary<string, string> { ["Authorization"] = $"Bearer {token}" },
    }));

    private static async Task<(CallToolResult Result, JsonElement Promised)> CallAsync(McpClient client, string name, string arguments)
    {
        var tool = (await client.ListToolsAsync()).Single(tool => tool.Name == name);
        var given = JsonElement.Parse(Encoding.UTF8.GetBytes(arguments)).EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);
        return (await client.CallToolAsync(name, given), tool.ReturnJsonSchema!.Value);
    }

    private static string TextOf(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
