using Microsoft.AspNetCore.Http;

namespace NewsSearch.Server.Http;

/// <summary>Headers that every answer has, and the language that a caller asks for.</summary>
internal static class Headers
{
    public static void AddCommon(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        // What depends on the caller must not be kept for another.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Authorization, Origin, Accept-Language";
    }

    /// <summary>Whether the first language that the caller names is Indonesian.</summary>
    public static bool IsIndonesian(HttpRequest request)
    {
        var first = request.Headers.AcceptLanguage.ToString().AsSpan().TrimStart();
        return first.StartsWith("id", StringComparison.OrdinalIgnoreCase) && (first.Length == 2 || !char.IsAsciiLetter(first[2]));
    }
}
