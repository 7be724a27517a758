using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NewsSearch.Archives.Indexing;

/// <summary>128 bits of SHA-256 over the bytes of a file.</summary>
internal static class FileHash
{
    private const int BufferSize = 1 << 18;

    /// <summary>The hash, or null when the file cannot be read to its end or <paramref name="cancel"/> is signalled.</summary>
    public static UInt128? Of(string path, CancellationToken cancel)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[(int)Math.Clamp(file.Length, 1, BufferSize)];
            for (int read; (read = file.Read(buffer)) > 0;)
            {
                if (cancel.IsCancellationRequested) return null;
                hash.AppendData(buffer.AsSpan(0, read));
            }
            return BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
