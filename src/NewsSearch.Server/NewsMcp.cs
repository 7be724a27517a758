using System.IO.Pipelines;
using ModelContextProtocol.Server;
using NewsSearch.Server.Live;
using NewsSearch.Server.Mcp;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server;

/// <summary>Answers questions to an index over a pair of streams, as the Model Context Protocol has it.</summary>
public static class NewsMcp
{
    /// <summary>Serves until <paramref name="input"/> ends or <paramref name="cancel"/> is signalled.</summary>
    /// <param name="options">The index, limits and log; where to listen and who may ask do not matter.</param>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads: the protocol and nothing else.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="NewsSearchException">There is no index, or it cannot be read.</exception>
    public static async Task RunAsync(ServerOptions options, Stream input, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var log = options.Log ?? (_ => { });
        await using var index = LiveIndex.Open(options.IndexFolder, options.Poll, options.Time, log);
        using var desk = new Desk(index, options);
        var served = new McpServerOptions();
        McpFace.Configure(served, desk, log);
        // Whose the streams are, they stay open: the transport would close them.
        var (reading, writing) = (PipeReader.Create(input, new(leaveOpen: true)).AsStream(), PipeWriter.Create(output, new(leaveOpen: true)).AsStream());
        await using var transport = new StreamServerTransport(reading, writing, "newssearch");
        await using var server = McpServer.Create(transport, served);
        await server.RunAsync(cancel);
    }
}
