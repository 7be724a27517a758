using System.Text.Json.Nodes;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Schemas;

/// <summary>The shapes of answers and arguments as JSON Schema (draft 2020-12), for OpenAPI and MCP.</summary>
internal static class AnswerSchemas
{
    private const string InOpenApi = "#/components/schemas/";
    private const string InTool = "#/$defs/";

    /// <summary>Every schema by its name, as OpenAPI has them. Clone what you take.</summary>
    public static JsonObject All { get; } = Read();

    /// <summary>A schema that stands alone, without the members that <paramref name="without"/> names.</summary>
    public static JsonObject Standalone(string name, IReadOnlySet<string> without)
    {
        var definitions = new JsonObject();
        Collect(All[name]!, definitions, without);
        var schema = Taken(name, without);
        // A tool's answer is an object, and its schema must say so at once.
        if (!schema.ContainsKey("type")) schema.Insert(0, "type", "object");
        if (definitions.Count > 0) schema["$defs"] = definitions;
        return schema;
    }

    /// <summary>The schema of a parameter's value.</summary>
    public static JsonObject Of(Parameter parameter)
    {
        var schema = new JsonObject
        {
            ["type"] = parameter.Kind switch
            {
                ParameterKind.Texts => "array",
                ParameterKind.Whole => "integer",
                ParameterKind.Flag => "boolean",
                _ => "string",
            }
        };
        if (parameter.Kind == ParameterKind.Texts) schema["items"] = new JsonObject { ["type"] = "string" };
        if (parameter.Kind == ParameterKind.Choice) schema["enum"] = new JsonArray([.. parameter.Choices.Select(choice => (JsonNode)choice)]);
        if (parameter.Kind == ParameterKind.Whole)
        {
            schema["minimum"] = parameter.Least;
            schema["maximum"] = parameter.Most;
        }
        if (parameter.Default is { } given)
            schema["default"] = parameter.Kind == ParameterKind.Whole ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : given;
        return schema;
    }

    /// <summary>The schema of all arguments of a question.</summary>
    public static JsonObject ArgumentsOf(Question question)
    {
        var properties = new JsonObject();
        foreach (var parameter in question.Parameters)
        {
            var schema = Of(parameter);
            schema["description"] = parameter.Description;
            properties[parameter.Name] = schema;
        }
        var arguments = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = question.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => (JsonNode)parameter.Name).ToArray();
        if (required.Length > 0) arguments["required"] = new JsonArray(required);
        return arguments;
    }

    private static void Collect(JsonNode node, JsonObject definitions, IReadOnlySet<string> without)
    {
        foreach (var name in References(node, without))
        {
            if (definitions.ContainsKey(name)) continue;
            definitions[name] = Taken(name, without);
            Collect(All[name]!, definitions, without);
        }
    }

    private static IEnumerable<string> References(JsonNode node, IReadOnlySet<string> without) => node switch
    {
        JsonObject schema => schema.SelectMany(member => member switch
        {
            { Key: "$ref", Value: { } target } => [target.GetValue<string>()[InOpenApi.Length..]],
            { Key: "properties", Value: JsonObject properties } => properties.Where(property => !without.Contains(property.Key)).SelectMany(property => References(property.Value!, without)),
            { Value: { } inner } => References(inner, without),
            _ => [],
        }),
        JsonArray list => list.SelectMany(item => References(item!, without)),
        _ => [],
    };

    private static JsonObject Taken(string name, IReadOnlySet<string> without)
    {
        var schema = (JsonObject)All[name]!.DeepClone();
        Rewrite(schema, without);
        return schema;
    }

    private static void Rewrite(JsonNode? node, IReadOnlySet<string> without)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Rewrite(item, without);
            return;
        }
        if (node is not JsonObject schema) return;
        if (schema["properties"] is JsonObject properties)
            foreach (var name in properties.Select(property => property.Key).Where(without.Contains).ToList()) properties.Remove(name);
        if (schema["required"] is JsonArray required)
            foreach (var name in required.Where(name => without.Contains(name!.GetValue<string>())).ToList()) required.Remove(name);
        if (schema["$ref"] is { } target) schema["$ref"] = InTool + target.GetValue<string>()[InOpenApi.Length..];
        foreach (var (_, inner) in schema) Rewrite(inner, without);
    }

    private static JsonObject Read()
    {
        using var stream = typeof(AnswerSchemas).Assembly.GetManifestResourceStream("answers.json")!;
        return (JsonObject)JsonNode.Parse(stream)!;
    }
}
