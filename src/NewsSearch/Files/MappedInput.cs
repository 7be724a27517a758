using System.Buffers.Binary;
using Lucene.Net.Store;

namespace NewsSearch.Files;

/// <summary>Reads a mapped file, or a stretch of one. Clones read on their own; the first one releases the file.</summary>
/// <remarks>
/// Every read is held against the end of the stretch and against the release of the file: broken offsets end in an
/// exception, never in foreign memory. Release must not run while another thread reads; a reader of the index counts
/// those who use it and sees to that.
/// </remarks>
internal sealed unsafe class MappedInput(string name, MappedFile file, long start, long length, bool owns) : IndexInput(name)
{
    private const int LongestVInt32 = 5;
    private const int LongestVInt64 = 9;

    private long _at;
    private bool _owns = owns;

    public override long Length => length;

    public override long Position => _at;

    public override void Seek(long pos)
    {
        if ((ulong)pos > (ulong)length) throw Ended();
        _at = pos;
    }

    /// <summary>A stretch of the file, without copying it. Good until the file is released.</summary>
    public ReadOnlySpan<byte> Span(long at, int count)
    {
        if (at < 0 || count < 0 || at > length - count) throw Ended();
        return new ReadOnlySpan<byte>(file.Start + start + at, count);
    }

    public override byte ReadByte()
    {
        if (_at >= length) throw Ended();
        return file.Start[start + _at++];
    }

    public override void ReadBytes(byte[] b, int offset, int len) => Take(len).CopyTo(b.AsSpan(offset, len));

    public override short ReadInt16() => BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short)));

    public override int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));

    public override long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)));

    public override int ReadVInt32()
    {
        if (length - _at < LongestVInt32) return base.ReadVInt32();
        var from = file.Start + start + _at;
        var value = 0;
        for (var i = 0; i < LongestVInt32; i++)
        {
            value |= (from[i] & 0x7F) << (7 * i);
            if (from[i] > 0x7F) continue;
            // The last byte has room for four bits.
            if (i == LongestVInt32 - 1 && from[i] > 0x0F) break;
            _at += i + 1;
            return value;
        }
        throw new CorruptNumberException(ToString());
    }

    public override long ReadVInt64()
    {
        if (length - _at < LongestVInt64) return base.ReadVInt64();
        var from = file.Start + start + _at;
        var value = 0L;
        for (var i = 0; i < LongestVInt64; i++)
        {
            value |= (from[i] & 0x7FL) << (7 * i);
            if (from[i] > 0x7F) continue;
            _at += i + 1;
            return value;
        }
        throw new CorruptNumberException(ToString());
    }

    public override object Clone()
    {
        var clone = (MappedInput)base.Clone();
        clone._owns = false;
        return clone;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _owns) file.Dispose();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var span = Span(_at, count);
        _at += count;
        return span;
    }

    private EndOfStreamException Ended() => new($"read past the end of {this}");

    /// <summary>A number has more bytes than any can.</summary>
    private sealed class CorruptNumberException(string where) : IOException($"a number never ends in {where}");
}
