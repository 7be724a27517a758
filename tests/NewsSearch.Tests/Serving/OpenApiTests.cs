using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsSearch.Tests;

/// <summary>The OpenAPI document says what is answered: held against the real answers.</summary>
public class OpenApiTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    private static readonly Dictionary<string, string[]> Asked = new()
    {
        ["/v1/search"] = ["/v1/search?query=gempa&facet=person&facet=date&take=3", "/v1/search?query=gmepa"],
        ["/v1/count"] = ["/v1/count?query=gempa"],
        ["/v1/facets/{facet}"] = ["/v1/facets/place?take=3", "/v1/facets/date?histogram=decade", "/v1/facets/date"],
        ["/v1/articles/{id}"] = ["/v1/articles/CK-1990-011", "/v1/articles/c-8f2e6141d8a10131b95d", "/v1/articles/kbn-19940216-003"],
        ["/v1/similar/{id}"] = ["/v1/similar/CK-1990-011"],
        ["/v1/kwic"] = ["/v1/kwic?query=gempa&take=3", "/v1/kwic?query=gempa&group=1R"],
        ["/v1/trend"] = ["/v1/trend?query=gempa&query=tsunami"],
        ["/v1/collocates"] = ["/v1/collocates?query=gempa&take=3"],
        ["/v1/keyness"] = ["/v1/keyness?query=gempa&take=3"],
        ["/v1/suggest"] = ["/v1/suggest?prefix=jak"],
        ["/v1/entities/{facet}/{name}"] = ["/v1/entities/organization/BMKG", "/v1/entities/place/Aceh"],
        ["/v1/explain"] = ["/v1/explain?query=siapa+gempa+bumi&not_person=budi&doc=kbn-19940216-003", "/v1/explain?query=gempa+tsunami&doc=kbn-19940216-003"],
        ["/v1/analyze"] = ["/v1/analyze?text=Pemerintah%20mengajarkan%20njonja"],
        ["/v1/stats"] = ["/v1/stats"],
        ["/v1/health"] = ["/v1/health"],
    };

    [Fact]
    public async Task Every_answer_is_of_the_shape_that_the_document_says()
    {
        var document = JsonNode.Parse(await served.Client.GetStringAsync("/openapi.json"))!;
        Assert.Equal("3.1.0", document["openapi"]!.GetValue<string>());
        var json = ((JsonObject)document["paths"]!).Where(path => path.Value!["get"]?["responses"]!["200"]!["content"]!["application/json"] is not null).ToList();
        Assert.Equal(Asked.Keys.Order(StringComparer.Ordinal), json.Select(path => path.Key).Order(StringComparer.Ordinal));
        foreach (var (path, value) in json)
        {
            var schema = SchemaOf(document, value!["get"]!["responses"]!["200"]!["content"]!["application/json"]!);
            foreach (var address in Asked[path]) Shapes.Check(schema, JsonElement.Parse(await served.Client.GetStringAsync(address)));
        }
    }

    [Fact]
    public async Task What_is_refused_is_of_the_shape_of_a_problem()
    {
        var document = JsonNode.Parse(await served.Client.GetStringAsync("/openapi.json"))!;
        var schema = SchemaOf(document, document["paths"]!["/v1/search"]!["get"]!["responses"]!["default"]!["content"]!["application/problem+json"]!);
        foreach (var address in new[] { "/v1/search?query=(gempa", "/v1/search?take=ten", "/v1/nothing" })
        {
            using var response = await served.Client.GetAsync(address);
            Shapes.Check(schema, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
        }
    }

    [Fact]
    public async Task Every_parameter_of_the_document_is_understood()
    {
        var document = JsonNode.Parse(await served.Client.GetStringAsync("/openapi.json"))!;
        foreach (var parameter in (JsonArray)document["paths"]!["/v1/search"]!["get"]!["parameters"]!)
        {
            var name = parameter!["name"]!.GetValue<string>();
            using var response = await served.Client.GetAsync($"/v1/search?{name}=%21");
            // Some values are refused, but never the name.
            Assert.DoesNotContain("has no parameter", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static JsonElement SchemaOf(JsonNode document, JsonNode content)
    {
        var whole = (JsonObject)content["schema"]!.DeepClone();
        whole["$defs"] = document["components"]!["schemas"]!.DeepClone();
        return JsonElement.Parse(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }
}
