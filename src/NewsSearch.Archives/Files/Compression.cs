using SharpCompress.Compressors;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;
using ZstdSharp;

namespace NewsSearch.Archives.Files;

/// <summary>Tells compressed data by their first bytes, and unpacks them.</summary>
internal static class Compression
{
    /// <summary>How often one thing may be packed in another; no honest file is packed more than twice.</summary>
    public const int Deepest = 3;

    private const int LargestWindow = 27;

    /// <summary>The unpacked stream, or null when <paramref name="sample"/> does not begin compressed data.</summary>
    public static Stream? Unpack(Stream packed, ReadOnlySpan<byte> sample, UnpackBudget budget)
    {
        var (name, stream) =
            sample.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]) ? ("gzip", new UnpackingStream(packed))
            : sample.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) ? ("zstd", Zstd(packed))
            : sample.StartsWith("BZh"u8) && sample.Length > 9 && sample[4..].StartsWith((ReadOnlySpan<byte>)[0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
                ? ("bzip2", BZip2Stream.Create(packed, CompressionMode.Decompress, decompressConcatenated: true))
            : sample.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0]) ? ("xz", new XZStream(packed))
            : ("", (Stream?)null);
        return stream is null ? null : new UnpackedStream(name, stream, budget);
    }

    // A window of 128 MiB is what the zstd program itself opens without being told to.
    private static DecompressionStream Zstd(Stream packed)
    {
        var stream = new DecompressionStream(packed);
        stream.SetParameter(ZstdSharp.Unsafe.ZSTD_dParameter.ZSTD_d_windowLogMax, LargestWindow);
        return stream;
    }

    /// <summary>What came out of a library, held against the budget, with its faults in our words.</summary>
    private sealed class UnpackedStream(string name, Stream inner, UnpackBudget budget) : ReadingStream
    {
        private Exception? _fault;

        public override int Read(Span<byte> buffer)
        {
            if (_fault is not null) throw _fault;
            try
            {
                var read = inner.Read(buffer);
                budget.Take(read);
                return read;
            }
            catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
            {
                _fault = error switch
                {
                    DamagedException => error,
                    EndOfStreamException => new DamagedException(new($"the {name} data is cut off here", $"data {name} terpotong di sini"), error),
                    UnauthorizedAccessException => error,
                    _ => new DamagedException(new($"the {name} data is damaged from here on", $"data {name} rusak mulai dari sini"), error),
                };
                throw _fault;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
