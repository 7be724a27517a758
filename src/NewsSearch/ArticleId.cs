using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NewsSearch.Indexing;

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

    /// <summary>128 bits that stand for an id where very many are kept: that any two of a billion ids share them has a chance below 10^-20.</summary>
    public static UInt128 KeyOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var term = Schema.IdTerm(id).Bytes;
        return KeyOf(term.Bytes.AsSpan(term.Offset, term.Length));
    }

    /// <summary>The key of an id, from the bytes that stand for it in the index.</summary>
    internal static UInt128 KeyOf(ReadOnlySpan<byte> term)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(term, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    // 80 bits: among a billion articles the chance that any two collide is below one in a million.
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));

    private static string Squeeze(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
