using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Http;

/// <summary>Answers one question by HTTP.</summary>
internal sealed class QuestionEndpoint(Question question, Desk desk)
{
    private const int HashLength = 16;

    /// <summary>For GET and HEAD: what is asked stands in the address.</summary>
    public async Task GetAsync(HttpContext context)
    {
        var arguments = Arguments.FromQuery(question, context.Request.Query, InPath(context));
        var tag = TagOf(arguments);
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch.ToString() is { Length: > 0 } known && Matches(known, tag))
        {
            Headers.AddCommon(context.Response);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var (body, next) = await desk.AnswerAsync(question, arguments, answer => (Buffers.Write(answer.Write), answer.Next), context.RequestAborted);
        if (next is { } page) context.Response.Headers.Link = LinkTo(context.Request, arguments, page);
        await SendAsync(context, body);
    }

    /// <summary>Sends JSON that was written.</summary>
    public static async Task SendAsync(HttpContext context, ArrayBufferWriter<byte> body)
    {
        try
        {
            var response = context.Response;
            Headers.AddCommon(response);
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = body.WrittenCount;
            if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted);
        }
        finally
        {
            Buffers.Return(body);
        }
    }

    // As it was sent: a slash in an id is written %2F, and the path as it is routed by has lost the difference.
    private string[] InPath(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var end = target.AsSpan().IndexOfAny('?', '#');
        var parts = (end < 0 ? target : target[..end]).Split('/');
        var names = question.Path.Split('/');
        return [.. names.Index().Where(name => name.Item[0] == '{').Select(name => Uri.UnescapeDataString(parts[^(names.Length - name.Index)]))];
    }

    private string TagOf(Arguments arguments)
    {
        var text = new StringBuilder(question.Name);
        foreach (var (name, value) in arguments.All) text.Append('\0').Append(name).Append('\0').Append(value);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        // Weak: the time that a search took is part of its answer.
        return $"W/\"{desk.Tag}-{Convert.ToHexStringLower(hash.AsSpan(0, HashLength / 2))}\"";
    }

    private static bool Matches(string known, string tag) =>
        known.Split(',', StringSplitOptions.TrimEntries).Any(one => one == "*" || one == tag || "W/" + one == tag);

    private static string LinkTo(HttpRequest request, Arguments arguments, (string Name, string Value) next)
    {
        var path = request.Path.ToUriComponent();
        var query = arguments.All
            .Where(argument => argument.Name != next.Name && arguments.IsInQuery(argument.Name))
            .Append(next)
            .Select(argument => $"{argument.Item1}={Uri.EscapeDataString(argument.Item2)}");
        return $"<{path}?{string.Join('&', query)}>; rel=\"next\"";
    }
}
