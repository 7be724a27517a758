using System.IO.Compression;

namespace NewsSearch.Archives.Files;

/// <summary>Unpacks gzip data of one or several members, and notices when they are cut off.</summary>
/// <remarks>
/// <see cref="GZipStream"/> takes data that are cut off for data that end. Each member ends with its unpacked size
/// modulo 2^32 (RFC 1952, ISIZE), so at the end the sizes are held against what came out. A fault is met again by every
/// later read, so that whoever only looked at the beginning does not hide it.
/// </remarks>
internal sealed class UnpackingStream : ReadingStream
{
    private readonly MemberSizes _sizes;
    private readonly GZipStream _inner;
    private uint _count;
    private Exception? _fault;

    public UnpackingStream(Stream packed)
    {
        _sizes = new MemberSizes(packed);
        _inner = new GZipStream(_sizes, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_fault is not null) throw _fault;
        try
        {
            var read = _inner.Read(buffer);
            _count += (uint)read;
            if (read == 0 && buffer.Length > 0 && !_sizes.Match(_count)) throw new EndOfStreamException();
            return read;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            _fault = error;
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Adds up the sizes that the members of gzip data declare while they pass.</summary>
    private sealed class MemberSizes(Stream inner) : ReadingStream
    {
        private const int SizeLength = 4;
        private const int HeaderLength = 10;

        // Enough of the past to see a header that two reads share, and the size before it.
        private byte[] _past = [];
        private uint _before;

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            if (read == 0) return 0;
            byte[] seen = [.. _past, .. buffer[..read]];
            for (var at = SizeLength; at + HeaderLength <= seen.Length; at++)
            {
                var next = seen.AsSpan(at..^(HeaderLength - 3)).IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
                if (next < 0) break;
                at += next;
                if (IsHeader(seen.AsSpan(at))) _before += BitConverter.ToUInt32(seen, at - SizeLength);
            }
            _past = seen[^Math.Min(seen.Length, SizeLength + HeaderLength - 1)..];
            return read;
        }

        /// <summary>Whether so much is what the members declare. What looks like a header may be chance, so the last size alone will do.</summary>
        public bool Match(uint unpacked)
        {
            if (_past.Length < SizeLength) return false;
            var last = BitConverter.ToUInt32(_past, _past.Length - SizeLength);
            return unpacked == last || unpacked == _before + last;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }

        // Flags of which three are reserved, and the two bytes after the time: effort and system.
        private static bool IsHeader(ReadOnlySpan<byte> bytes) =>
            bytes[3] < 32 && bytes[8] is (0 or 2 or 4) && bytes[9] is (<= 19 or 255);
    }
}
