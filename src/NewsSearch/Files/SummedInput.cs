using Lucene.Net.Store;

namespace NewsSearch.Files;

/// <summary>Reads a mapped file from its beginning, and tells the sum of all that was read or passed over.</summary>
/// <remarks>Lucene's own sums up byte for byte as it reads, which is a twentieth of the start of a search.</remarks>
internal sealed class SummedInput(MappedInput input) : ChecksumIndexInput($"{input}")
{
    private const int LongestStretch = 1 << 20;

    private long _summedTo;
    private uint _sum;

    public override long Checksum
    {
        get
        {
            while (_summedTo < input.Position)
            {
                var stretch = input.Span(_summedTo, (int)Math.Min(LongestStretch, input.Position - _summedTo));
                _sum = Crc32.Of(stretch, _sum);
                _summedTo += stretch.Length;
            }
            return _sum;
        }
    }

    public override long Length => input.Length;

    public override long Position => input.Position;

    public override void Seek(long pos)
    {
        if (pos < input.Position) throw new InvalidOperationException($"{this} is read forward only");
        input.Seek(pos);
    }

    public override byte ReadByte() => input.ReadByte();

    public override void ReadBytes(byte[] b, int offset, int len) => input.ReadBytes(b, offset, len);

    public override short ReadInt16() => input.ReadInt16();

    public override int ReadInt32() => input.ReadInt32();

    public override long ReadInt64() => input.ReadInt64();

    public override int ReadVInt32() => input.ReadVInt32();

    public override long ReadVInt64() => input.ReadVInt64();

    // It sums up what one reader passes.
    public override object Clone() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) input.Dispose();
    }
}
