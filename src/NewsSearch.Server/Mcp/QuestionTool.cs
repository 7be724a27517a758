using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NewsSearch.Server.Http;
using NewsSearch.Server.Questions;
using NewsSearch.Server.Schemas;

namespace NewsSearch.Server.Mcp;

/// <summary>Answers one tool's calls.</summary>
internal sealed class QuestionTool(Tool tool, Desk desk, Action<string> log) : McpServerTool
{
    public override ModelContextProtocol.Protocol.Tool ProtocolTool { get; } = new()
    {
        Name = tool.Question.Name,
        Title = tool.Title,
        Description = tool.Question.Summary,
        InputSchema = Element(AnswerSchemas.ArgumentsOf(tool.Question)),
        OutputSchema = Element(AnswerSchemas.Standalone(tool.Question.Answer, tool.Without)),
        Annotations = new ToolAnnotations
        {
            Title = tool.Title,
            ReadOnlyHint = true,
            DestructiveHint = false,
            IdempotentHint = true,
            OpenWorldHint = false,
        },
    };

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            var arguments = Arguments.FromJson(tool.Question, request.Params.Arguments ?? new Dictionary<string, JsonElement>());
            var answer = await desk.AnswerAsync(tool.Question, arguments, Written, cancellationToken);
            return new CallToolResult
            {
                StructuredContent = Element(answer),
                Content = [new TextContentBlock { Text = Digest.Of(tool.Question, answer) }],
            };
        }
        catch (Exception failure) when (failure is QuestionException or NewsSearchException { Problem: Problem.BadRequest })
        {
            // To the model, which can put it right; an error of the protocol would end there.
            return Failed(failure.Message);
        }
        catch (NewsSearchException down)
        {
            log(down.Message);
            return Failed("the index cannot be read now: ask again later");
        }
    }

    private JsonObject Written(Answer answer)
    {
        var buffer = Buffers.Write(answer.Write);
        try
        {
            var node = (JsonObject)JsonNode.Parse(buffer.WrittenSpan)!;
            Strip(node);
            return node;
        }
        finally
        {
            Buffers.Return(buffer);
        }
    }

    private void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var name in tool.Without) members.Remove(name);
                foreach (var (_, inner) in members) Strip(inner);
                break;
            case JsonArray list:
                foreach (var item in list) Strip(item);
                break;
        }
    }

    private static CallToolResult Failed(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };

    private static JsonElement Element(JsonNode node)
    {
        var buffer = Buffers.Write(writer => node.WriteTo(writer));
        try
        {
            return JsonElement.Parse(buffer.WrittenSpan);
        }
        finally
        {
            Buffers.Return(buffer);
        }
    }
}
