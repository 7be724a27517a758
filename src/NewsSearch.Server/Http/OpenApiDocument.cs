using System.Text.Json.Nodes;
using NewsSearch.Server.Questions;
using NewsSearch.Server.Schemas;

namespace NewsSearch.Server.Http;

/// <summary>What may be asked and what is answered, as OpenAPI 3.1.</summary>
internal static class OpenApiDocument
{
    public static JsonObject Make()
    {
        var paths = new JsonObject();
        foreach (var question in AllQuestions.List)
        {
            paths["/v1/" + question.Path] = new JsonObject
            {
                ["get"] = Operation(question.Name, question.Summary, question.Parameters, Content("application/json", question.Answer), hasTag: true),
            };
        }
        paths["/v1/search"]!["post"] = WithBody(Operation("search_post", "Finds articles, asked with an object.", [], Content("application/json", "Search")), "SearchRequest");
        paths["/v1/extract"] = new JsonObject
        {
            ["post"] = WithBody(Operation("extract", "Finds persons, places, organizations and dates in one article, without indexing it.", [], Content("application/json", "Article")), "ArticleToExtract"),
        };
        foreach (var (name, type) in new[] { ("atom", "application/atom+xml"), ("rss", "application/rss+xml") })
        {
            paths[$"/v1/feed.{name}"] = new JsonObject
            {
                ["get"] = Operation($"feed_{name}", "A search as a feed, newest first.", SearchQuestions.Search.Parameters, Text(type)),
            };
        }
        paths["/v1/health"] = new JsonObject { ["get"] = Operation("health", "Tells that the server answers; needs no token.", [], Content("application/json", "Health")) };
        paths["/opensearch.xml"] = new JsonObject { ["get"] = Operation("opensearch", "Tells feed readers and browsers how to search.", [], Text("application/opensearchdescription+xml")) };
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "NewsSearch",
                ["version"] = Product.Version,
                ["summary"] = "Search for an archive of Indonesian news.",
                ["license"] = new JsonObject { ["name"] = "Apache 2.0", ["identifier"] = "Apache-2.0" },
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = AnswerSchemas.All.DeepClone(),
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
            },
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["token"] = new JsonArray() }),
        };
    }

    private static JsonObject Operation(string name, string summary, IReadOnlyList<Parameter> parameters, JsonObject content, bool hasTag = false)
    {
        var responses = new JsonObject { ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = content } };
        if (hasTag) responses["304"] = new JsonObject { ["description"] = "The answer is the one known by If-None-Match." };
        responses["default"] = new JsonObject { ["description"] = "What went wrong.", ["content"] = Content("application/problem+json", "Problem") };
        return new JsonObject
        {
            ["operationId"] = name,
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters.Select(Of)]),
            ["responses"] = responses,
        };
    }

    private static JsonNode Of(Parameter parameter) => new JsonObject
    {
        ["name"] = parameter.Name,
        ["in"] = parameter.IsInPath ? "path" : "query",
        ["required"] = parameter.IsRequired,
        ["description"] = parameter.Description,
        ["schema"] = AnswerSchemas.Of(parameter),
    };

    private static JsonObject WithBody(JsonObject operation, string schema)
    {
        operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", schema) };
        return operation;
    }

    private static JsonObject Content(string type, string schema) => new()
    {
        [type] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + schema } },
    };

    private static JsonObject Text(string type) => new() { [type] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } };
}
