using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsSearch.Language;
using NewsSearch.Server.Http;
using NewsSearch.Server.Live;
using NewsSearch.Server.Mcp;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server;

/// <summary>Answers questions to an index by HTTP, and at <c>/mcp</c> as the Model Context Protocol has it.</summary>
public sealed class NewsServer : IAsyncDisposable
{
    // How long questions under way may take when the server is told to stop.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    private readonly WebApplication _app;
    private readonly LiveIndex _index;
    private readonly Desk _desk;

    private NewsServer(WebApplication app, LiveIndex index, Desk desk) => (_app, _index, _desk) = (app, index, desk);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Opens the index and begins to listen.</summary>
    /// <exception cref="NewsSearchException">
    /// There is no index, it cannot be read, the address is not a loopback address and there is no token, or it is taken.
    /// </exception>
    public static async Task<NewsServer> StartAsync(ServerOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Token is null && !IPAddress.IsLoopback(options.Listen.Address))
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"'{options.Listen}' can be reached from elsewhere, so callers must show a token: give --token-file or NEWSSEARCH_TOKEN, or listen on 127.0.0.1",
                $"'{options.Listen}' terjangkau dari luar, jadi pemanggil harus menunjukkan token: beri --token-file atau NEWSSEARCH_TOKEN, atau dengarkan di 127.0.0.1"));
        }

        var log = options.Log ?? (_ => { });
        var index = LiveIndex.Open(options.IndexFolder, options.Poll, options.Time, log);
        var desk = new Desk(index, options);
        var app = Build(options, desk, log);
        var server = new NewsServer(app, index, desk);
        try
        {
            new HttpFace(desk, options, log).Map(app);
            await app.StartAsync(cancel);
            return server;
        }
        catch (IOException e)
        {
            await server.DisposeAsync();
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"cannot listen on '{options.Listen}': choose another with --listen ({e.Message.TrimEnd('.')})",
                $"tidak dapat mendengarkan di '{options.Listen}': pilih yang lain dengan --listen ({e.Message.TrimEnd('.')})"), e);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes no more questions, and waits for those under way.</summary>
    public async Task StopAsync() => await _app.StopAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _index.DisposeAsync();
        _desk.Dispose();
    }

    private static WebApplication Build(ServerOptions options, Desk desk, Action<string> log)
    {
        // Empty: neither files nor variables of the place where it is started may change what is served.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddMcpServer(served => McpFace.Configure(served, desk, log)).WithHttpTransport(http => http.Stateless = true);
        builder.Services.AddSingleton<IHostLifetime, CallersLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Grace);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Listen, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestBodySize = options.MaxBody;
            kestrel.Limits.MaxRequestLineSize = 1 << 15;
            kestrel.Limits.MaxRequestHeadersTotalSize = 1 << 15;
            kestrel.Limits.MaxRequestHeaderCount = 64;
            kestrel.Limits.MaxConcurrentConnections = 2048;
            // Who sends or reads a few bytes now and then only keeps others out.
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
            kestrel.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
        });
        return builder.Build();
    }

    /// <summary>Signals are the business of whoever started the server.</summary>
    private sealed class CallersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
