using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Warc;

/// <summary>What a server answered: its body out of chunks and compression.</summary>
/// <param name="IsFound">Whether the answer is the page that was asked for.</param>
/// <param name="ContentType">The declared type of the body.</param>
/// <param name="Body">The body.</param>
internal sealed record HttpAnswer(bool IsFound, string ContentType, byte[] Body)
{
    /// <summary>Reads an answer; null when it is none.</summary>
    /// <exception cref="DamagedException">Its body unpacks to more than is allowed.</exception>
    public static HttpAnswer? Read(byte[] bytes, UnpackBudget budget)
    {
        if (Headers.Read(bytes, "HTTP/", out var length) is not { } headers) return null;
        var parts = headers.First.Split(' ', 3);
        var isFound = parts.Length > 1 && parts[1] is "200" or "203" or "206" or "226";
        var type = headers.Value("Content-Type") ?? "";
        if (!isFound) return new(false, type, []);
        var body = bytes.AsSpan(length);
        // What declares chunks and has none was put together by the crawler already.
        if (headers.Value("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true && Join(body) is { } joined) body = joined;
        return new(true, type, Unpack(body, headers.Value("Content-Encoding") ?? "", budget));
    }

    // RFC 9112, section 7.1. A last chunk that is cut off is taken as far as it goes.
    private static byte[]? Join(ReadOnlySpan<byte> body)
    {
        using var joined = new MemoryStream(body.Length);
        while (!body.IsEmpty)
        {
            var feed = body.IndexOf((byte)'\n');
            if (feed is < 0 or > 64) return joined.Length > 0 ? joined.ToArray() : null;
            var size = Encoding.ASCII.GetString(body[..feed]).Trim();
            var extension = size.IndexOf(';', StringComparison.Ordinal);
            if (!int.TryParse(extension < 0 ? size : size[..extension].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return joined.Length > 0 ? joined.ToArray() : null;
            body = body[(feed + 1)..];
            if (length == 0) break;
            var take = Math.Min(length, body.Length);
            joined.Write(body[..take]);
            body = body[take..].TrimStart("\r\n"u8);
        }
        return joined.ToArray();
    }

    private static byte[] Unpack(ReadOnlySpan<byte> body, string encoding, UnpackBudget budget)
    {
        var packed = new MemoryStream(body.ToArray());
        using Stream? stream = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => body.Length > 1 && body[0] == 0x78 ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null) return packed.ToArray();
        using var plain = new MemoryStream();
        var buffer = new byte[16 << 10];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                budget.Take(read);
                plain.Write(buffer, 0, read);
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            // Crawlers unpack bodies and leave the header as it was: then the body is what it is.
            return plain.Length > 0 ? plain.ToArray() : packed.ToArray();
        }
        return plain.ToArray();
    }
}
