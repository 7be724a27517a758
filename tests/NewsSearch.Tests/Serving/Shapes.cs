using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace NewsSearch.Tests;

/// <summary>Holds answers against the schemas that were promised for them.</summary>
internal static class Shapes
{
    /// <summary>Fails when an answer is not what its schema says, or has a member that its schema does not know.</summary>
    public static void Check(JsonElement schema, JsonElement answer)
    {
        var strict = JsonNode.Parse(schema.GetRawText())!;
        Close(strict);
        var result = JsonSchema.FromText(strict.ToJsonString()).Evaluate(answer, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var faults = (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 })
            .Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Select(error => $"{error.Key} {error.Value}"))}");
        Assert.True(result.IsValid, $"{string.Join('\n', faults.Take(10))}\n{answer.GetRawText()[..Math.Min(500, answer.GetRawText().Length)]}");
    }

    // Clients are told that members may be added; here an added member is one that the schema forgot.
    private static void Close(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject schema:
                foreach (var (_, inner) in schema.ToList()) Close(inner);
                if (schema["properties"] is JsonObject && schema["type"] is JsonValue && !schema.ContainsKey("additionalProperties")) schema["unevaluatedProperties"] = false;
                break;
            case JsonArray list:
                foreach (var item in list) Close(item);
                break;
        }
    }
}
