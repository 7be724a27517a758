using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NewsSearch.Server;

namespace NewsSearch.Tests;

/// <summary>The official client, and the server over a pair of streams, as over standard input and output.</summary>
internal sealed class McpPair : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _server;

    private McpPair(ServerOptions options) =>
        _server = NewsMcp.RunAsync(options, _toServer.Reader.AsStream(), _toClient.Writer.AsStream(), _stop.Token);

    public McpClient Client { get; private set; } = null!;

    public static async Task<McpPair> StartAsync(ServerOptions options)
    {
        var pair = new McpPair(options);
        pair.Client = await McpClient.CreateAsync(new StreamClientTransport(pair._toServer.Writer.AsStream(), pair._toClient.Reader.AsStream()));
        return pair;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _toServer.Writer.CompleteAsync();
        await _stop.CancelAsync();
        try
        {
            await _server;
        }
        catch (OperationCanceledException)
        {
        }
        _stop.Dispose();
    }
}
