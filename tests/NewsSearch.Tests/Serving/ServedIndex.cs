using System.Net;
using NewsSearch.Server;

namespace NewsSearch.Tests;

/// <summary>The sample, served by HTTP for the tests of a class.</summary>
public sealed class ServedIndex : IAsyncLifetime
{
    private NewsServer? _server;

    public SampleIndex Sample { get; } = new();

    /// <summary>Where the server is.</summary>
    public Uri Address => _server!.Address;

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>What the server told.</summary>
    public List<string> Log { get; } = [];

    public ServerOptions Options => new(Sample.Folder)
    {
        Listen = new IPEndPoint(IPAddress.Loopback, 0),
        Log = line =>
        {
            lock (Log) Log.Add(line);
        },
    };

    public async ValueTask InitializeAsync()
    {
        _server = await NewsServer.StartAsync(Options);
        Client = new HttpClient { BaseAddress = _server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
        Sample.Dispose();
    }
}
