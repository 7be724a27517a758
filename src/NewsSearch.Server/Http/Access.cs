using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using NewsSearch.Server.Questions;

namespace NewsSearch.Server.Http;

/// <summary>Who may ask: hosts, origins, tokens.</summary>
internal sealed class Access(ServerOptions options)
{
    private readonly byte[]? _token = options.Token is { } token ? SHA256.HashData(Encoding.UTF8.GetBytes(token)) : null;

    /// <summary>Lets a request through, or says why not.</summary>
    /// <returns>Whether it is done with: a browser asked what it may do.</returns>
    /// <exception cref="QuestionException">It may not.</exception>
    public bool Check(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // A page of another site can have its name lead here (DNS rebinding). It cannot have a token, nor our names.
        if (_token is null && !IsOurName(request.Host.Host))
            throw new QuestionException(403, new("this host name is not served: ask by localhost or 127.0.0.1, or start the server with a token", "nama host ini tidak dilayani: pakai localhost atau 127.0.0.1, atau jalankan server dengan token"));
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
        {
            if (!options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase) && !options.AllowedOrigins.Contains("*"))
                throw new QuestionException(403, new("web pages of this origin may not ask: start the server with --allow-origin", "halaman web dari origin ini tidak diizinkan: jalankan server dengan --allow-origin"));
            response.Headers.AccessControlAllowOrigin = origin;
            response.Headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
            if (HttpMethods.IsOptions(request.Method) && request.Headers.ContainsKey("Access-Control-Request-Method"))
            {
                response.StatusCode = 204;
                response.Headers.AccessControlAllowMethods = "GET, HEAD, POST";
                response.Headers.AccessControlAllowHeaders = "Authorization, Content-Type, Accept, If-None-Match, Mcp-Protocol-Version, Mcp-Session-Id, Mcp-Method, Mcp-Name";
                response.Headers.AccessControlMaxAge = "600";
                return true;
            }
        }
        if (_token is not null && !HasToken(request) && request.Path != "/v1/health")
            throw new QuestionException(401, new("a token is needed: send it as 'Authorization: Bearer TOKEN'", "perlu token: kirim sebagai 'Authorization: Bearer TOKEN'"));
        return false;
    }

    private bool HasToken(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return false;
        // Of hashes, so that neither length nor letters tell by time how near a guess was.
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(header[7..].Trim())), _token);
    }

    private static bool IsOurName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
