using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Mcp;

/// <summary>What every MCP server of an index is made with.</summary>
internal static class McpFace
{
    private const string Instructions =
        "An archive of Indonesian news. Ask 'search' with Indonesian words; any form of a word finds its other forms. "
        + "Narrow by person, place, organization, source and date rather than by more words; 'facets' tells which values there are. "
        + "Ids of hits are for 'article'. Where next_cursor is not null, the same call with cursor set to it gives the next page.";

    public static void Configure(McpServerOptions options, Desk desk, Action<string> log)
    {
        options.ServerInfo = new Implementation { Name = "newssearch", Title = "NewsSearch", Version = Product.Version };
        options.ServerInstructions = Instructions;
        options.ToolCollection = [.. Tool.All.Select(tool => new QuestionTool(tool, desk, log))];
    }
}
