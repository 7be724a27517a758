using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;

namespace NewsSearch.Tests;

/// <summary>
/// The same requests give the same ids, counts and order through the library, the command line, HTTP (asked in the address
/// and in the body) and MCP (over streams and over HTTP). <c>one-planner.json</c> has them; add a line, and it is asked.
/// </summary>
public class OnePlannerTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    private static readonly string[] Flags = ["any", "exact", "collapse"];

    [Fact]
    public async Task A_hundred_requests_have_one_answer_each_whoever_asks()
    {
        var requests = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "tests", "NewsSearch.Tests", "Serving", "one-planner.json")))!.AsArray();
        Assert.True(requests.Count >= 100);
        using var library = NewsIndex.Open(served.Sample.Folder);
        await using var streams = await McpPair.StartAsync(served.Options);
        await using var mcp = await McpTests.OverHttpAsync(served.Address);
        var found = 0;
        foreach (var request in requests.Cast<JsonObject>())
        {
            var pages = request["pages"]?.GetValue<int>() ?? 1;
            request.Remove("pages");
            var expected = await AskedAsync(request, pages, page => Task.FromResult(ByLibrary(library, page)));
            foreach (var (face, ask) in new (string, Func<JsonObject, Task<JsonElement>>)[]
            {
                ("command line", page => Task.FromResult(ByCommandLine(page))),
                ("HTTP GET", ByAddressAsync),
                ("HTTP POST", ByBodyAsync),
                ("MCP over streams", page => ByMcpAsync(streams.Client, page)),
                ("MCP over HTTP", page => ByMcpAsync(mcp, page)),
            })
            {
                var answered = await AskedAsync(request, pages, ask);
                Assert.True(expected == answered, $"{request.ToJsonString()}\nlibrary: {expected}\n{face}: {answered}");
            }
            if (!expected.StartsWith("0 ", StringComparison.Ordinal)) found++;
        }
        // Equal emptiness would prove nothing.
        Assert.True(found >= 85, $"only {found} requests find anything");
    }

    // Total, ids in order, facets and suggestions of every page, each asked for with the cursor that the same face gave.
    private static async Task<string> AskedAsync(JsonObject request, int pages, Func<JsonObject, Task<JsonElement>> ask)
    {
        var told = new StringBuilder();
        string? cursor = null;
        for (var page = 0; page < pages; page++)
        {
            var asked = (JsonObject)request.DeepClone();
            if (cursor is not null) asked["cursor"] = cursor;
            var answer = await ask(asked);
            told.Append(answer.GetProperty("total").GetInt32()).Append(' ')
                .AppendJoin(',', answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString())).Append(' ')
                .Append(answer.GetProperty("facets").GetRawText()).Append(' ')
                .Append(answer.GetProperty("suggestions").GetRawText()).Append(' ')
                .AppendLine(answer.GetProperty("next_cursor").GetRawText());
            cursor = answer.GetProperty("next_cursor").GetString();
            if (cursor is null) break;
        }
        return told.ToString();
    }

    private static JsonElement ByLibrary(NewsIndex index, JsonObject request)
    {
        var facets = Texts(request, "facet").Select(text => FacetNames.TryRead(text, out var facet, out var problem) ? facet! : throw new ArgumentException(problem.English)).ToList();
        var results = index.Search(new SearchRequest
        {
            Query = request["query"]!.GetValue<string>(),
            AnyWord = request["any"] is not null,
            ExactWords = request["exact"] is not null,
            Collapse = request["collapse"] is not null,
            Filters = [.. FacetNames.All.SelectMany(facet => new[] { (facet, "", false), (facet, "not_", true) })
                .Select(side => new Filter(side.facet, Texts(request, side.Item2 + FacetNames.NameOf(side.facet)), side.Item3)).Where(filter => filter.Values.Count > 0)],
            Facets = facets,
            Sort = request["sort"]?.GetValue<string>() switch { "newest" => SortOrder.Newest, "oldest" => SortOrder.Oldest, _ => SortOrder.Relevance },
            Recency = request["recency"]?.GetValue<int>(),
            Take = request["take"]?.GetValue<int>() ?? 10,
            Cursor = request["cursor"]?.GetValue<string>(),
        });
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, NewsJson.Options)) NewsJson.Write(writer, results);
        return JsonElement.Parse(buffer.ToArray());
    }

    private JsonElement ByCommandLine(JsonObject request)
    {
        List<string> arguments = ["search", "--json"];
        foreach (var (name, value) in request.Where(member => member.Key != "query"))
        {
            var option = "--" + name.Replace('_', '-');
            if (Flags.Contains(name)) arguments.Add(option);
            else if (value is JsonArray) foreach (var text in Texts(request, name)) arguments.AddRange([option, text]);
            else arguments.AddRange([option, value!.ToString()]);
        }
        if (request["query"]!.GetValue<string>() is { Length: > 0 } query) arguments.AddRange(["--", query]);
        return served.Sample.Run([.. arguments]).Json;
    }

    private async Task<JsonElement> ByAddressAsync(JsonObject request)
    {
        var query = request.SelectMany(member => member.Value is JsonArray ? Texts(request, member.Key).Select(text => (member.Key, text)) : [(member.Key, member.Value!.ToString())]);
        return JsonElement.Parse(await served.Client.GetStringAsync("/v1/search?" + string.Join('&', query.Select(pair => $"{pair.Key}={WebUtility.UrlEncode(pair.Item2)}"))));
    }

    private async Task<JsonElement> ByBodyAsync(JsonObject request)
    {
        var body = new JsonObject { ["filters"] = new JsonArray(), ["facets"] = new JsonArray() };
        foreach (var (name, value) in request)
        {
            var facet = name.Replace("not_", "", StringComparison.Ordinal);
            if (name == "facet")
            {
                foreach (var text in Texts(request, name))
                {
                    FacetNames.TryRead(text, out var asked, out _);
                    body["facets"]!.AsArray().Add(new JsonObject { ["facet"] = FacetNames.NameOf(asked!.Facet), ["take"] = asked.Take });
                }
            }
            else if (value is JsonArray)
            {
                body["filters"]!.AsArray().Add(new JsonObject { ["facet"] = facet, ["values"] = value.DeepClone(), ["exclude"] = facet != name });
            }
            else
            {
                body[name] = value!.DeepClone();
            }
        }
        using var response = await served.Client.PostAsync("/v1/search", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> ByMcpAsync(McpClient client, JsonObject request)
    {
        var result = await client.CallToolAsync("search", request.ToDictionary(member => member.Key, member => (object?)JsonElement.Parse(member.Value!.ToJsonString())));
        return result.StructuredContent!.Value;
    }

    private static List<string> Texts(JsonObject request, string name) => request[name] is JsonArray list ? [.. list.Select(item => item!.GetValue<string>())] : [];
}
