using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using CompressionMode = Lucene.Net.Codecs.Compressing.CompressionMode;

namespace NewsSearch.Postings;

/// <summary>How stored articles are packed: by deflate, some to a chunk.</summary>
/// <remarks>
/// 29 % smaller than by Lucene's LZ4. A chunk takes twice as long to unpack, so the one at hand is kept, unpacked as far as was
/// asked for: who reads article after article, as a concordance does, unpacks each but once.
/// </remarks>
internal sealed class StoredChunks : CompressionMode
{
    /// <summary>Articles are gathered up to so many bytes.</summary>
    public const int ChunkSize = 1 << 14;

    // What one more article makes longer is cut into pieces by Lucene.
    private const int LongestChunk = 2 * ChunkSize;

    private StoredChunks() { }

    /// <summary>The only one: by this Lucene knows that chunks can be copied as they are when segments are merged.</summary>
    public static StoredChunks Mode { get; } = new();

    public override Compressor NewCompressor() => new Packer();

    public override Decompressor NewDecompressor() => new Unpacker();

    private sealed class Packer : Compressor
    {
        public override void Compress(byte[] bytes, int off, int len, DataOutput @out)
        {
            using var packed = new MemoryStream(len);
            using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(bytes, off, len);
            @out.WriteVInt32((int)packed.Length);
            @out.WriteBytes(packed.GetBuffer(), 0, (int)packed.Length);
        }
    }

    [SuppressMessage("Design", "CA1001", Justification = "Lucene disposes of no decompressor; what a stream holds of the system's has a finalizer.")]
    private sealed class Unpacker : Decompressor
    {
        private byte[] _packed = [];
        private byte[] _chunk = [];
        private DeflateStream? _stream;

        // How much of the chunk at hand is unpacked.
        private int _unpacked;

        // Where the chunk at hand lies in the file, -1 for none, and how long it is.
        private (long From, long To, int Length) _at = (-1, -1, 0);

        public override void Decompress(DataInput @in, int originalLength, int offset, int length, BytesRef bytes)
        {
            if (@in is IndexInput known && known.Position == _at.From && originalLength <= _at.Length) known.Seek(_at.To);
            else Begin(@in, originalLength);
            if (offset < 0 || length < 0 || offset > _at.Length - length) throw new CorruptIndexException($"an article is to lie at {offset}, {length} bytes, in a chunk of {_at.Length}");
            UnpackTo(offset + length);
            // Never the chunk itself: Lucene joins the pieces of a long one in what it was given for the one before.
            if (bytes.Bytes.Length < length) bytes.Bytes = new byte[length];
            _chunk.AsSpan(offset, length).CopyTo(bytes.Bytes);
            (bytes.Offset, bytes.Length) = (0, length);
        }

        public override object Clone() => new Unpacker();

        private void Begin(DataInput from, int length)
        {
            End();
            var start = (from as IndexInput)?.Position ?? -1;
            var packed = from.ReadVInt32();
            // Before room is made for it: a damaged number may be of any size.
            if (packed is < 0 or > 2 * LongestChunk || length is < 0 or > LongestChunk) throw new CorruptIndexException($"a chunk of {packed} bytes is to hold {length}");
            if (_packed.Length < packed) _packed = new byte[packed];
            from.ReadBytes(_packed, 0, packed);
            if (_chunk.Length < length) _chunk = new byte[length];
            _stream = new DeflateStream(new MemoryStream(_packed, 0, packed), System.IO.Compression.CompressionMode.Decompress);
            _at = (start, (from as IndexInput)?.Position ?? -1, length);
        }

        // Articles behind the one that is asked for stay packed: the best of a search lie in as many chunks.
        private void UnpackTo(int end)
        {
            try
            {
                if (end > _unpacked) _stream!.ReadExactly(_chunk.AsSpan(_unpacked, end - _unpacked));
            }
            catch (Exception failure) when (failure is EndOfStreamException or InvalidDataException)
            {
                End();
                throw new CorruptIndexException("a chunk of stored articles cannot be unpacked", failure);
            }
            _unpacked = Math.Max(_unpacked, end);
            if (_unpacked == _at.Length) _stream?.Dispose();
        }

        private void End()
        {
            _stream?.Dispose();
            (_stream, _unpacked, _at) = (null, 0, (-1, -1, 0));
        }
    }
}
