using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Http;

/// <summary>Every address that is served, and what stands before them.</summary>
internal sealed class HttpFace(Desk desk, ServerOptions options, Action<string> log)
{
    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly string[] Sending = ["POST"];

    private readonly Access _access = new(options);

    public void Map(WebApplication app)
    {
        app.Use(GuardAsync);
        app.UseRouting();
        foreach (var question in AllQuestions.List)
            app.MapMethods("/v1/" + question.Path, Reading, new QuestionEndpoint(question, desk).GetAsync);
        app.MapMethods("/v1/health", Reading, HealthAsync);
        var posts = new PostEndpoints(desk);
        app.MapMethods("/v1/search", Sending, posts.SearchAsync);
        app.MapMethods("/v1/extract", Sending, posts.ExtractAsync);
        var feeds = new FeedEndpoints(desk);
        app.MapMethods("/v1/feed.atom", Reading, feeds.AtomAsync);
        app.MapMethods("/v1/feed.rss", Reading, feeds.RssAsync);
        app.MapMethods("/opensearch.xml", Reading, FeedEndpoints.DescriptionAsync);
        var document = OpenApiDocument.Make();
        app.MapMethods("/openapi.json", Reading, context => QuestionEndpoint.SendAsync(context, Buffers.Write(writer => document.WriteTo(writer))));
        app.MapMcp("/mcp");
    }

    // What goes wrong anywhere behind is said as a problem, and never as a stack.
    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (_access.Check(context)) return;
            await next(context);
            if (context.Response is { HasStarted: false, ContentLength: null, StatusCode: 404 or 405 }) await UnknownAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
        }
#pragma warning disable CA1031 // The last line of defence: a caller gets a sentence, the log the whole story.
        catch (Exception failure)
        {
            await Problems.WriteAsync(context, failure, log);
        }
#pragma warning restore CA1031
    }

    private static Task UnknownAsync(HttpContext context)
    {
        if (context.Response.StatusCode == 404)
            return Problems.WriteAsync(context, 404, new("nothing is at this address: /openapi.json lists what there is", "tidak ada apa-apa di alamat ini: /openapi.json memuat daftarnya"));
        var allowed = context.Response.Headers.Allow.ToString();
        return Problems.WriteAsync(context, 405, new($"this method is not for this address: use {allowed}", $"metode ini tidak untuk alamat ini: pakai {allowed}"));
    }

    private Task HealthAsync(HttpContext context)
    {
        _ = desk.Tag;
        return QuestionEndpoint.SendAsync(context, Buffers.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema_version", NewsJson.SchemaVersion);
            writer.WriteString("status", "ok");
            writer.WriteEndObject();
        }));
    }
}
