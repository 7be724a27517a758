using System.Security.Cryptography;
using System.Text;

namespace NewsSearch;

/// <summary>Makes ids for articles that bring none.</summary>
public static class ArticleId
{
    /// <summary>An id from where the article is on the web: the same url, the same id, whatever the text.</summary>
    public static string FromUrl(string url)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        return "u-" + Hash(url.Trim());
    }

    /// <summary>An id from what the article says; white space does not count.</summary>
    public static string FromContent(string title, string body)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(body);
        return "c-" + Hash(Squeeze(title) + "\n" + Squeeze(body));
    }

    // 80 bits: among a billion articles the chance that any two collide is below one in a million.
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));

    private static string Squeeze(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
